import { parseA1 } from "../../workbook/a1";
import type { CellValue } from "../../workbook/cell";
import { placedColumns, type PlacedColumn, type SheetRecord } from "../../workbook/define-sheet";
import { registersById } from "../../workbook/sheets";
import type { Finding } from "../finding";
import { openRegister, type OpenBook, type OpenRegister } from "../../workbook/open-book";

/** A register as it stands in a workbook, with the cells that the host read. */
export interface FoundRegister extends OpenRegister {
  readonly sheet: SheetRecord;
}

/** A cell of a register. */
export interface FoundCell extends FoundRegister {
  readonly place: PlacedColumn;
  /** Column on the sheet, counted from 0. */
  readonly column: number;
  /** Position among the rows of the table, counted from 0; -1 for the heading. */
  readonly tableRow: number;
  readonly raw: CellValue;
  /** Without `=`; null for a constant. */
  readonly formula: string | null;
}

export function foundRegister(id: string | null, open: OpenBook): FoundRegister | undefined {
  const sheet = registersById.get(id ?? "");
  const found = openRegister(id ?? "", open);
  return sheet && found ? { sheet, ...found } : undefined;
}

/** The cell that a finding points at; undefined where it is none of a register. */
export function foundCell(finding: Finding, given: OpenBook): FoundCell | undefined {
  const found = foundRegister(finding.register, given);
  const at = parseA1(finding.cell);
  if (!found || !at || finding.sheet !== found.register.sheet) return undefined;
  const key = Object.entries(found.register.columns).find(([, { column }]) => column === at.left)?.[0];
  return key === undefined ? undefined : cellAt(found, key, at.top - found.register.top - 1);
}

export function cellAt(found: FoundRegister, key: string, tableRow: number): FoundCell | undefined {
  const place = placedColumns(found.sheet).find((other) => other.key === key);
  const column = found.register.columns[key]?.column;
  if (!place || column === undefined || tableRow >= found.table.rowCount) return undefined;
  const cells = found.table.columns[column - found.table.left];
  return { ...found, place, column, tableRow, raw: cells?.values[tableRow] ?? null, formula: cells?.formulas?.[tableRow] ?? null };
}
