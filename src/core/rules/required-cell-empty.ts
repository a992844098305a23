import { keyColumn, type SheetRecord } from "../workbook/define-sheet";
import { improvement } from "../workbook/sheets/improvement";
import type { RegisterSnapshot } from "../workbook/snapshot";
import type { SnapshotBook } from "../workbook/snapshot-book";
import type { Fault } from "./fault";
import { cellName, faultAt, forEachColumn, type InputColumn } from "./found-column";
import { defineRule, on, rows } from "./rule";
import { severityAt } from "./severity";

export const requiredCellEmpty = defineRule({
  id: "C-01",
  title: "Required cell empty",
  action: "Fill it in.",
  why: "A record that lacks it cannot be followed by an assessor.",
  source: "our suggestion",
  chapter: null,
  severity: { GAP: "advice", "1": "explain" },
  reads: [],
  example: {
    passes: { rows: [rows(improvement, [{ ideaId: "IMP-001", date: on("2026-10-01"), source: "STAFF", description: "Spare seals on the dock" }])] },
    fails: { rows: [rows(improvement, [{ ideaId: "IMP-001", date: on("2026-10-01"), source: "STAFF" }])] },
  },
  /** Columns whose empty cells a rule of their own reports in this phase are left to that. */
  check: (book, { phase, rules }) => {
    const inPhase = rules.filter(({ severity }) => severityAt(severity, phase) !== undefined);
    const others = new Set(
      inPhase.flatMap(({ covers = [] }) => covers).flatMap(({ register, columns }) => columns.map((key) => `${register}.${key}`)),
    );
    return forEachColumn(
      book,
      (column, sheet, key) => column.required !== undefined && !others.has(`${sheet.id}.${key}`),
      (found) => emptyCells(found, book),
    );
  },
});

function emptyCells(found: InputColumn, book: SnapshotBook): readonly Fault[] {
  const { sheet, register, cells, column } = found;
  const { required } = column;
  const unread = new Set(cells.issues.map(({ tableRow }) => tableRow));
  const isAsked = askedRows(sheet, register);
  const faults: Fault[] = [];
  register.records.forEach((row, index) => {
    if ((cells.values[row] ?? null) !== null || unread.has(row) || !isAsked(row)) return;
    const message = `${cellName(found, row)} is empty.`;
    if (required === true) faults.push(faultAt(found, row, { message }));
    else if (required?.holds(book.records(sheet)[index] ?? {}))
      faults.push(faultAt(found, row, { message, action: `Fill it in, because ${required.words}.` }));
  });
  return faults;
}

/** Nothing is asked of a metric that is not in use (no other register has the column), nor of a row without an id: that it has none is the finding there. */
function askedRows(sheet: SheetRecord, { columns }: RegisterSnapshot): (row: number) => boolean {
  const key = keyColumn(sheet);
  const ids = sheet.columns[key]?.kind === "rowId" ? columns[key] : undefined;
  const unread = new Set(ids?.issues.map(({ tableRow }) => tableRow));
  const active = columns["active"];
  return (row) => active?.values[row] !== "NO" && (!ids || (ids.values[row] ?? null) !== null || unread.has(row));
}
