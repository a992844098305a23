import { NOT_CALCULATED } from "../workbook/cell";
import { risks } from "../workbook/sheets/risks";
import type { SnapshotBook } from "../workbook/snapshot-book";
import type { Fault } from "./fault";
import { cellName, faultAt, foundColumns, type FoundColumn } from "./found-column";
import { defineRule, NO_DATA, rows, type CheckResult } from "./rule";

export const formulaNotCalculated = defineRule({
  id: "C-03",
  title: "Formula that nobody has calculated",
  action: "Open the workbook in Excel, save it and check again.",
  why: "Until Excel has calculated a formula, nobody can tell what its cell says.",
  source: "our suggestion",
  chapter: null,
  severity: { GAP: "blocks" },
  reads: [],
  example: {
    passes: { rows: [rows(risks, [{ riskId: "RSK-001", owner: "Sam Okoye" }])] },
    fails: { rows: [rows(risks, [{ riskId: "RSK-001" }])], raw: { risks: { "RSK-001": { owner: NOT_CALCULATED } } } },
  },
  check: notCalculated,
});

interface Uncalculated {
  readonly found: FoundColumn;
  readonly tableRow: number;
}

/** One finding a register, at its first such cell: they all have the one cause, and saving once mends them. */
function notCalculated(book: SnapshotBook): CheckResult {
  const columns = foundColumns(book);
  if (!columns.some(({ register }) => register.records.length > 0)) return NO_DATA;
  const byRegister = new Map<string, Uncalculated[]>();
  for (const found of columns) {
    const cells = byRegister.get(found.sheet.id) ?? [];
    for (const { kind, tableRow } of found.cells.issues) if (kind === "notCalculated") cells.push({ found, tableRow });
    byRegister.set(found.sheet.id, cells);
  }
  return [...byRegister.values()].flatMap(faultOf);
}

function faultOf(cells: readonly Uncalculated[]): readonly Fault[] {
  const [first] = cells;
  if (!first) return [];
  const { found, tableRow } = first;
  const others = cells.length === 1 ? "" : ` (and ${cells.length - 1} more ${cells.length === 2 ? "cell" : "cells"})`;
  return [faultAt(found, tableRow, { message: `${cellName(found, tableRow)} is a formula without a result${others}.` })];
}
