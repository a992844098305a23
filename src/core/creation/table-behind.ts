import type { SheetContent, TableContent, WorkbookContent } from "../workbook/content";
import { firstColumnReference } from "../workbook/structured-reference";

export interface PlacedTable {
  readonly sheet: SheetContent;
  readonly table: TableContent;
}

export function tableNamed(content: WorkbookContent, name: string): PlacedTable | undefined {
  for (const sheet of content.sheets) {
    const table = sheet.tables.find((other) => other.name.toLowerCase() === name.toLowerCase());
    if (table) return { sheet, table };
  }
  return undefined;
}

/** The table behind one of our defined names, with the position of the column that the name means. */
export function tableBehind(content: WorkbookContent, name: string): (PlacedTable & { readonly column: number }) | undefined {
  const refersTo = content.names.find((other) => other.name.toLowerCase() === name.toLowerCase())?.refersTo ?? "";
  const reference = firstColumnReference(refersTo);
  const found = reference && tableNamed(content, reference.table);
  return found && reference ? { ...found, column: found.table.headings.indexOf(reference.heading) } : undefined;
}
