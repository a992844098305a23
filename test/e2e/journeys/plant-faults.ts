import type { WorkbookContent } from "../../../src/core/workbook/content";
import type { WorkbookEdit } from "../../../src/core/workbook/edits";
import type { CellInput } from "../../../src/core/workbook/sheet-plan";

export interface Fault {
  readonly table: string;
  /** The id in the first column of the row. */
  readonly id: string;
  readonly heading: string;
  readonly value: CellInput;
}

/** The edits by which somebody typed over cells of a workbook that was read with its tables. */
export function faultEdits(content: WorkbookContent, faults: readonly Fault[]): readonly WorkbookEdit[] {
  return faults.map(({ table: name, id, heading, value }) => {
    const sheet = content.sheets.find(({ tables }) => tables.some((table) => table.name === name));
    const table = sheet?.tables.find((candidate) => candidate.name === name);
    const row = table?.columns.map(({ values }) => values.indexOf(id)).find((index) => index >= 0) ?? -1;
    const column = table?.headings.indexOf(heading) ?? -1;
    if (!sheet || !table || row < 0 || column < 0) throw new Error(`there is no ${heading} of ${id} in ${name}`);
    return { kind: "setCells", sheet: sheet.name, top: table.top + 1 + row, left: table.left + column, rows: [[value]] };
  });
}
