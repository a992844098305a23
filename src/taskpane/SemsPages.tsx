import { Suspense, useState, type ComponentType, type ReactElement } from "react";
import { FoundPage } from "./FoundPage";
import { Loading, onDemand } from "./on-demand";
import { PageTabs } from "./PageTabs";
import { SEMS_PAGES, type SemsPage } from "./pane-state";
import type { PageTools, SemsPageProps } from "./sems-page";
import { usePageStyles } from "./usePageStyles";
import type { PaneModel } from "./usePane";

const PAGES: Readonly<Record<SemsPage, ComponentType<SemsPageProps>>> = {
  overview: Overview,
  gap: onDemand(async () => (await import("./gap/GapPage")).GapPage),
  record: onDemand(async () => (await import("./record/RecordPage")).RecordPage),
  metrics: onDemand(async () => (await import("./metrics/MetricsPage")).MetricsPage),
  risks: onDemand(async () => (await import("./risks/RisksPage")).RisksPage),
  check: onDemand(async () => (await import("./check/CheckPage")).CheckPage),
  adopt: onDemand(async () => (await import("./adopt/AdoptPage")).AdoptPage),
};

const ALL_PAGES: readonly SemsPage[] = [...SEMS_PAGES, "adopt"];

/** The pages of a workbook with a SeMS. One that was opened stays as it was left, behind the others. */
export function SemsPages({ tools, pane }: { readonly tools: PageTools; readonly pane: PaneModel }): ReactElement {
  const { page: open } = pane;
  const [opened, setOpened] = useState<readonly SemsPage[]>([open]);
  if (!opened.includes(open)) setOpened([...opened, open]);
  return (
    <>
      <PageTabs open={open} onOpen={pane.actions.openPage} />
      {ALL_PAGES.filter((page) => opened.includes(page)).map((page) => {
        const Page = PAGES[page];
        return (
          <div key={page} hidden={page !== open}>
            <Suspense fallback={<Loading />}>
              <Page tools={tools} isShown={page === open} pane={pane} />
            </Suspense>
          </div>
        );
      })}
    </>
  );
}

/** What the pane itself has read. */
function Overview({ tools, pane: { state, actions } }: SemsPageProps): ReactElement {
  const styles = usePageStyles();
  return (
    <div className={styles.page}>
      {state.kind === "found" && <FoundPage reading={state.reading} isNew={state.isNew} engine={tools.engine} actions={actions} />}
    </div>
  );
}
