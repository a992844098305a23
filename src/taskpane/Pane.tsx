import { useEffect, useRef, type ReactElement } from "react";
import type { SemsEngine } from "../core/creation/sems-engine";
import type { WorkbookHost } from "../core/workbook/host";
import type { SerialDay } from "../core/workbook/serial-day";
import { FailedPage } from "./FailedPage";
import { FoundPage } from "./FoundPage";
import { OutcomeMessage } from "./OutcomeMessage";
import { ReadingPage } from "./ReadingPage";
import { RemovePage } from "./RemovePage";
import { SetUpPage } from "./SetUpPage";
import { usePageStyles } from "./usePageStyles";
import { usePane, type PaneModel } from "./usePane";
import { useSetUpForm } from "./useSetUpForm";
import { WorkingPage } from "./WorkingPage";

export interface PaneProps {
  readonly host: WorkbookHost;
  readonly engine: SemsEngine;
  readonly today: () => SerialDay;
}

/** One page at a time under one place for messages. */
export function Pane({ host, engine, today }: PaneProps): ReactElement {
  const styles = usePageStyles();
  const pane = usePane(host, engine, today);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (pane.turn > 0) page.current?.querySelector("h2")?.focus();
  }, [pane.turn]);
  return (
    <>
      <OutcomeMessage outcome={pane.outcome} />
      <div className={styles.page} ref={page}>
        <Page pane={pane} engine={engine} />
      </div>
    </>
  );
}

function Page({ pane: { state, actions }, engine }: { readonly pane: PaneModel; readonly engine: SemsEngine }): ReactElement {
  const form = useSetUpForm(state.kind === "setUp" ? (state.reading.unfinished?.choices ?? null) : null);
  switch (state.kind) {
    case "reading":
      return <ReadingPage isSlow={state.isSlow} onRetry={actions.readAgain} />;
    case "failed":
      return <FailedPage message={state.message} onRetry={actions.readAgain} />;
    case "setUp":
      return <SetUpPage reading={state.reading} engine={engine} form={form} onCreate={actions.create} onTidy={actions.askRemoval} />;
    case "asking":
      return <RemovePage reading={state.reading} engine={engine} onRemove={actions.remove} onKeep={actions.keep} />;
    case "working":
      return <WorkingPage task={state.task} progress={state.progress} isCancelling={state.isCancelling} onCancel={actions.cancel} />;
    case "found":
      return <FoundPage reading={state.reading} isNew={state.isNew} engine={engine} actions={actions} />;
  }
}
