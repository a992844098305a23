import type { SheetRecord } from "../define-sheet";

export interface CellsOfRecord {
  readonly inputs: readonly string[];
  readonly calculated: readonly string[];
}

/** By register and template: every record of a register asks. */
const knownCells = new WeakMap<SheetRecord, Map<string, CellsOfRecord>>();

/** The cells of the same record that a formula names. */
export function cellsOfRecord(sheet: SheetRecord, template: string): CellsOfRecord {
  const ofSheet = knownCells.get(sheet) ?? new Map<string, CellsOfRecord>();
  const there = ofSheet.get(template);
  if (there) return there;
  const cells = namedCells(sheet, template);
  knownCells.set(sheet, ofSheet.set(template, cells));
  return cells;
}

function namedCells(sheet: SheetRecord, template: string): CellsOfRecord {
  const keys = [...new Set([...template.matchAll(/\{@(\w+)\}/g)].map(([, key = ""]) => key))];
  return { inputs: keys.filter((key) => key in sheet.columns), calculated: keys.filter((key) => key in sheet.calculated) };
}
