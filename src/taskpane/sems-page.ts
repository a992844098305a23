import type { CheckEngine } from "../core/assessment/check-engine";
import type { SemsEngine } from "../core/creation/sems-engine";
import type { WorkbookHost } from "../core/workbook/host";
import type { SerialDay } from "../core/workbook/serial-day";
import type { PaneModel } from "./usePane";

/** What pages need besides the workbook's own words. */
export interface PageTools {
  readonly host: WorkbookHost;
  readonly engine: SemsEngine;
  /** The rules come as a script of their own, with the first check. */
  readonly loadCheckEngine: () => Promise<CheckEngine>;
  readonly today: () => SerialDay;
}

/** What every page of a workbook with a SeMS is given. */
export interface SemsPageProps {
  readonly tools: PageTools;
  /** Behind another page a page keeps what it shows, and reads nothing. */
  readonly isShown: boolean;
  readonly pane: PaneModel;
}
