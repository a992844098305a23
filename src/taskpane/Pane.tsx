import { Suspense, useEffect, useMemo, useRef, type ReactElement, type RefObject } from "react";
import type { CheckEngine } from "../core/assessment/check-engine";
import type { SemsEngine } from "../core/creation/sems-engine";
import type { WorkbookHost } from "../core/workbook/host";
import type { SerialDay } from "../core/workbook/serial-day";
import type { CommandSource } from "./command-source";
import { FailedPage } from "./FailedPage";
import { Loading, onDemand } from "./on-demand";
import { OutcomeMessage } from "./OutcomeMessage";
import { ReadingPage } from "./ReadingPage";
import { usePageStyles } from "./usePageStyles";
import { usePane, type PaneModel } from "./usePane";
import { useSetUpForm } from "./useSetUpForm";

const SemsPages = onDemand(async () => (await import("./SemsPages")).SemsPages);
const SetUpPage = onDemand(async () => (await import("./SetUpPage")).SetUpPage);
const WorkingPage = onDemand(async () => (await import("./WorkingPage")).WorkingPage);
const RemovePage = onDemand(async () => (await import("./RemovePage")).RemovePage);

export interface PaneProps {
  readonly host: WorkbookHost;
  readonly engine: SemsEngine;
  /** The rules are loaded when somebody checks. */
  readonly loadCheckEngine: () => Promise<CheckEngine>;
  readonly today: () => SerialDay;
  /** What the ribbon asks for; null where there is no ribbon. */
  readonly commands: CommandSource | null;
}

/** One page at a time under one place for messages. */
export function Pane(props: PaneProps): ReactElement {
  const { host, engine, today, commands } = props;
  const styles = usePageStyles();
  const pane = usePane(host, engine, today, commands);
  const page = useRef<HTMLDivElement>(null);
  return (
    <>
      <OutcomeMessage outcome={pane.outcome} />
      <div className={styles.page} ref={page}>
        <Suspense fallback={<Loading />}>
          <Page {...props} pane={pane} />
          <TitleFocus page={page} turn={pane.turn} />
        </Suspense>
      </div>
    </>
  );
}

function Page({ pane, host, engine, loadCheckEngine, today }: PaneProps & { readonly pane: PaneModel }): ReactElement {
  const { state, actions } = pane;
  const tools = useMemo(() => ({ host, engine, loadCheckEngine, today }), [host, engine, loadCheckEngine, today]);
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
      return <SemsPages tools={tools} pane={pane} />;
  }
}

/** After an action the focus goes to the title of the page that it led to; beside the page, because its script may still be on its way. */
function TitleFocus({ page, turn }: { readonly page: RefObject<HTMLDivElement | null>; readonly turn: number }): null {
  useEffect(() => {
    if (turn > 0) titleOf(page.current)?.focus();
  }, [page, turn]);
  return null;
}

/** A page that stands behind another one has a title too. */
function titleOf(page: HTMLElement | null): HTMLElement | undefined {
  return [...(page?.querySelectorAll("h2") ?? [])].find((title) => title.closest("[hidden]") === null);
}
