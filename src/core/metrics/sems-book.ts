import type { WorkbookContent } from "../workbook/content";
import { allLists } from "../workbook/lists";
import type { SerialDay } from "../workbook/serial-day";
import { registers } from "../workbook/sheets";
import { SnapshotBook } from "../workbook/snapshot-book";
import type { Steps } from "../workbook/steps";
import { snapshotInSteps, takeSnapshot, type SnapshotCatalogue } from "../workbook/take-snapshot";
import { registerCounters } from "./cards";

const CATALOGUE: SnapshotCatalogue = { sheets: registers, lists: allLists };

/** What a workbook says, with the metrics that are counted from its registers. @param today the calendar's day, where the workbook has no day of its own */
export function semsBook(content: WorkbookContent, today: SerialDay): SnapshotBook {
  return new SnapshotBook(takeSnapshot(content, CATALOGUE, today), registerCounters);
}

/** The same in many short steps, for whoever has to answer to somebody else in between. */
export function* semsBookInSteps(content: WorkbookContent, today: SerialDay): Steps<SnapshotBook> {
  return new SnapshotBook(yield* snapshotInSteps(content, CATALOGUE, today), registerCounters);
}
