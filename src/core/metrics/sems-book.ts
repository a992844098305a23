import type { WorkbookContent } from "../workbook/content";
import { allLists } from "../workbook/lists";
import type { SerialDay } from "../workbook/serial-day";
import { registers } from "../workbook/sheets";
import { SnapshotBook } from "../workbook/snapshot-book";
import { takeSnapshot } from "../workbook/take-snapshot";
import { registerCounters } from "./cards";

/** What a workbook says, with the metrics that are counted from its registers. @param today the calendar's day, where the workbook has no day of its own */
export function semsBook(content: WorkbookContent, today: SerialDay): SnapshotBook {
  return new SnapshotBook(takeSnapshot(content, { sheets: registers, lists: allLists }, today), registerCounters);
}
