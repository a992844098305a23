import type { CellAddress } from "../workbook/cell";
import type { WorkbookContent } from "../workbook/content";
import { allLists } from "../workbook/lists";
import { actions } from "../workbook/sheets/actions";
import { gapAnalysis } from "../workbook/sheets/gap-analysis";
import { people } from "../workbook/sheets/people";
import { policies } from "../workbook/sheets/policies";
import { readings } from "../workbook/sheets/readings";
import { SnapshotBook } from "../workbook/snapshot-book";
import { sheetOfReference } from "../workbook/structured-reference";
import { takeSnapshot } from "../workbook/take-snapshot";
import type { FirstStep, FirstStepId } from "./sems-engine";

interface StepPlace {
  readonly id: FirstStepId;
  readonly sheet: string;
  readonly isDone: (book: SnapshotBook) => boolean;
}

/** Where each first step is done, and how one sees that it is. The last one has no end. */
const STEPS: readonly StepPlace[] = [
  {
    id: "commitment",
    sheet: "people",
    isDone: (book) =>
      book.records(people).some(({ role }) => role === "ACCOUNTABLE_MANAGER") &&
      book.records(policies).some(({ status, approvedOn }) => status === "CURRENT" && approvedOn !== undefined),
  },
  {
    id: "gapAnalysis",
    sheet: "gapAnalysis",
    isDone: (book) => {
      const items = book.records(gapAnalysis);
      return items.length > 0 && items.every(({ response }) => response !== undefined && response !== "NOT_ASSESSED");
    },
  },
  { id: "firstMetrics", sheet: "metrics", isDone: (book) => book.records(readings).length > 0 },
  { id: "plan", sheet: "actions", isDone: (book) => book.records(actions).length > 0 },
  { id: "act", sheet: "dashboard", isDone: () => false },
];

/** The first steps that this workbook has a sheet for. */
export function firstSteps(content: WorkbookContent): readonly FirstStep[] {
  const book = new SnapshotBook(takeSnapshot(content, { sheets: [people, policies, gapAnalysis, readings, actions], lists: allLists }, 0), new Map());
  return STEPS.flatMap(({ id, sheet, isDone }) => {
    const name = content.names.find((other) => other.name.toLowerCase() === `sems_at_${sheet}`.toLowerCase());
    return name ? [{ id, cell: beginningOf(sheetOfReference(name.refersTo), content), isDone: isDone(book) }] : [];
  });
}

/** Where somebody begins on a sheet: the first row of its table, or its title where it has none. */
function beginningOf(sheet: string, { sheets }: WorkbookContent): CellAddress {
  const table = sheets.find(({ name }) => name === sheet)?.tables[0];
  return table ? { sheet, row: table.top + 1, column: table.left } : { sheet, row: 0, column: 0 };
}
