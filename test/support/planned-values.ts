import type { CellValue } from "../../src/core/workbook/cell";
import type { WorkbookEdit } from "../../src/core/workbook/edits";
import { isFormulaInput } from "../../src/core/workbook/sheet-plan";

/** Stands in for Excel's calculation: each formula gives the value that was planned for its cell. */
export function plannedValues(edits: readonly WorkbookEdit[]): (sheet: string, row: number, column: number) => CellValue {
  const values = new Map<string, CellValue>();
  for (const edit of edits) {
    if (edit.kind !== "addSheet") continue;
    for (const { top, left, rows } of edit.plan.blocks) {
      rows.forEach((row, r) =>
        row.forEach((input, c) => input !== null && isFormulaInput(input) && values.set(`${edit.plan.name}!${top + r},${left + c}`, input.value)),
      );
    }
  }
  return (sheet, row, column) => values.get(`${sheet}!${row},${column}`) ?? 0;
}
