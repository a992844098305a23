import { cellA1 } from "../../core/workbook/a1";
import type { WorkbookEdit } from "../../core/workbook/edits";
import { HostError } from "../../core/workbook/host";
import type { ChartPlan, SheetPlan } from "../../core/workbook/sheet-plan";
import { isBuilding, UNFINISHED_NAME } from "./edit-check";
import type { ExcelSession } from "./excel-session";
import { plannedCell } from "./planned-cells";
import { textEntry } from "./cell-entry";
import { findSheet, findTable, queueStructure, type WorkbookStructure } from "./workbook-structure";

/** Looks, in one request, whether Excel did what it was asked. @throws HostError naming the first thing that is missing */
export async function verifyResult(session: ExcelSession, edits: readonly WorkbookEdit[], before: WorkbookStructure): Promise<void> {
  const result = queueStructure(session.context, { styles: false });
  const charts = edits.flatMap((edit) => (edit.kind === "addSheet" ? queueSeriesNames(session.context, edit.plan) : []));
  await session.sync();
  checkStructure(result(), edits, before);
  const literal = charts.flatMap((chart) => chart.literalNames());
  if (literal.length === 0) return;
  for (const { series, name } of literal) series.name = name;
  await session.sync();
}

function checkStructure(now: WorkbookStructure, edits: readonly WorkbookEdit[], before: WorkbookStructure): void {
  for (const edit of edits) {
    if (edit.kind !== "addSheet" || edits.some((other) => other.kind === "removeSheet" && other.name === edit.plan.name)) continue;
    if (!findSheet(now, edit.plan.name)) throw incomplete(`the sheet "${edit.plan.name}" is missing`);
    for (const table of edit.plan.tables) if (!findTable(now, table.name)) throw incomplete(`the table "${table.name}" is missing`);
  }
  for (const [name, rows] of rowsExpected(edits, before)) {
    if ((findTable(now, name)?.rowCount ?? 0) < rows) throw incomplete(`the table "${name}" has fewer rows than were written`);
  }
  if (isBuilding(edits) && now.names.some(({ name }) => name === UNFINISHED_NAME)) throw incomplete("it was not finished");
}

/** Tables that existed, with the least number of rows that they must have now; one less may have been filled in. */
function rowsExpected(edits: readonly WorkbookEdit[], before: WorkbookStructure): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const edit of edits) {
    const table = edit.kind === "appendRows" ? findTable(before, edit.table) : undefined;
    if (edit.kind !== "appendRows" || !table) continue;
    const start = rows.get(table.name) ?? (table.rowCount === 1 ? 0 : table.rowCount);
    rows.set(table.name, start + edit.rows.length);
  }
  return rows;
}

function incomplete(what: string): HostError {
  return new HostError(`Excel did not do all of it (${what}): try again.`);
}

/** A series takes its name from a cell; where an Excel shows the reference itself instead, the text of that cell is put in its place. */
function queueSeriesNames(context: Excel.RequestContext, plan: SheetPlan) {
  return plan.charts.map((chart, index) => {
    const { series } = context.workbook.worksheets.getItem(plan.name).charts.getItemAt(index);
    series.load("items/name");
    return {
      literalNames: () =>
        series.items.flatMap((item, at) =>
          item.name.startsWith("='") && !isText(plan, chart, at, item.name) ? [{ series: item, name: headingOf(plan, chart, at) }] : [],
        ),
    };
  });
}

function headingOf(plan: SheetPlan, chart: ChartPlan, at: number): string {
  const name = chart.series[at]?.name;
  const cell = name && name.sheet === undefined ? plannedCell(plan, name.top, name.left) : null;
  const text = typeof cell === "object" && cell !== null ? cell.value : cell;
  return typeof text === "string" && text !== "" ? text : `Series ${cellA1(at, 0).slice(1)}`;
}

function isText(plan: SheetPlan, chart: ChartPlan, at: number, shown: string): boolean {
  return textEntry(shown) === textEntry(headingOf(plan, chart, at));
}
