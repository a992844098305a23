import { Suspense, type ReactElement } from "react";
import type { CheckEngine } from "../core/assessment/check-engine";
import type { SemsEngine } from "../core/creation/sems-engine";
import type { WorkbookHost } from "../core/workbook/host";
import type { SerialDay } from "../core/workbook/serial-day";
import type { CommandSource } from "./command-source";
import { Loading, onDemand } from "./on-demand";
import { Pane } from "./Pane";
import { PaneFrame } from "./PaneFrame";

const NotExcelPage = onDemand(async () => (await import("./NotExcelPage")).NotExcelPage);

export interface AppProps {
  /** Null when there is no workbook around the page. */
  readonly host: WorkbookHost | null;
  readonly engine: SemsEngine;
  readonly loadCheckEngine: () => Promise<CheckEngine>;
  readonly today: () => SerialDay;
  /** What the ribbon asks for; null where there is no ribbon. */
  readonly commands: CommandSource | null;
  /** Null when the host does not tell; the system's choice counts then. */
  readonly isHostDark: boolean | null;
}

/** The task pane, whatever holds the workbook. */
export function App({ host, engine, loadCheckEngine, today, commands, isHostDark }: AppProps): ReactElement {
  return (
    <PaneFrame isHostDark={isHostDark}>
      {host === null ? (
        <Suspense fallback={<Loading />}>
          <NotExcelPage />
        </Suspense>
      ) : (
        <Pane host={host} engine={engine} loadCheckEngine={loadCheckEngine} today={today} commands={commands} />
      )}
    </PaneFrame>
  );
}
