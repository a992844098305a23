import { Suspense, useMemo, useState, type ReactElement } from "react";
import type { CheckEngine } from "../core/assessment/check-engine";
import type { SemsEngine } from "../core/creation/sems-engine";
import type { WorkbookHost } from "../core/workbook/host";
import type { SerialDay } from "../core/workbook/serial-day";
import { FoundPage } from "./FoundPage";
import { Loading, onDemand } from "./on-demand";
import { PageTabs } from "./PageTabs";
import type { PaneState } from "./pane-state";
import { usePageStyles } from "./usePageStyles";
import type { PaneModel } from "./usePane";

const CheckPage = onDemand(async () => (await import("./check/CheckPage")).CheckPage);

interface SemsPagesProps {
  readonly state: Extract<PaneState, { kind: "found" }>;
  readonly pane: PaneModel;
  readonly host: WorkbookHost;
  readonly engine: SemsEngine;
  readonly loadCheckEngine: () => Promise<CheckEngine>;
  readonly today: () => SerialDay;
}

/** The pages of a workbook with a SeMS. One that was opened stays as it was left, behind the others. */
export function SemsPages({ state, pane, host, engine, loadCheckEngine, today }: SemsPagesProps): ReactElement {
  const styles = usePageStyles();
  const { page, isNextAsked, actions } = pane;
  const tools = useMemo(() => ({ host, loadEngine: loadCheckEngine, today }), [host, loadCheckEngine, today]);
  const [wasOpened, setOpened] = useState(false);
  const isCheck = page === "check";
  if (isCheck && !wasOpened) setOpened(true);
  return (
    <>
      <PageTabs open={page} onOpen={actions.openPage} />
      {!isCheck && (
        <div className={styles.page}>
          <FoundPage reading={state.reading} isNew={state.isNew} engine={engine} actions={actions} />
        </div>
      )}
      {wasOpened && (
        <div hidden={!isCheck}>
          <Suspense fallback={<Loading />}>
            <CheckPage
              tools={tools}
              isShown={isCheck}
              isNextAsked={isNextAsked}
              onNextTaken={actions.nextTaken}
              say={actions.say}
              onReadAgain={actions.readAgain}
            />
          </Suspense>
        </div>
      )}
    </>
  );
}
