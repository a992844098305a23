import type { CellValue, RangeRef } from "../../../core/workbook/cell";
import type { WorkbookEdit } from "../../../core/workbook/edits";
import type { SheetPlan } from "../../../core/workbook/sheet-plan";
import { shownValue } from "./cell-xml";
import type { ValuesAt } from "./chart-series-xml";

function valueAt(plan: SheetPlan, row: number, column: number): CellValue {
  let value: CellValue = null;
  for (const block of plan.blocks) {
    const input = block.rows[row - block.top]?.[column - block.left];
    if (input !== undefined && input !== null) value = shownValue(input);
  }
  return value;
}

function valuesOf(plan: SheetPlan, range: RangeRef): readonly CellValue[] {
  return Array.from({ length: range.rows * range.columns }, (_, index) =>
    valueAt(plan, range.top + Math.floor(index / range.columns), range.left + (index % range.columns)),
  );
}

/** The cells that a list of edits is going to write to new sheets: what the charts among them show before anything recalculates. */
export function plannedValues(edits: readonly WorkbookEdit[]): ValuesAt {
  const plans = new Map(edits.flatMap((edit) => (edit.kind === "addSheet" ? [[edit.plan.name.toLowerCase(), edit.plan] as const] : [])));
  return (sheet, range) => {
    const plan = plans.get(sheet.toLowerCase());
    return plan === undefined ? undefined : valuesOf(plan, range);
  };
}
