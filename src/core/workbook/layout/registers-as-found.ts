import type { Columns, SheetRecord } from "../define-sheet";
import { registersById } from "../sheets";
import type { RegisterSnapshot, WorkbookSnapshot } from "../snapshot";

/**
 * The sheet records with the table names and headings that they have in a workbook now: a formula that is made with them fits it, where tables were renamed and
 * headings reworded too. Registers that are not in the workbook are as they would be made.
 */
export function registersAsFound(snapshot: WorkbookSnapshot): ReadonlyMap<string, SheetRecord> {
  return new Map([...registersById].map(([id, sheet]) => [id, asFound(sheet, snapshot.registers[id])]));
}

function asFound(sheet: SheetRecord, register: RegisterSnapshot | undefined): SheetRecord {
  if (!register) return sheet;
  const headingNow = (key: string, heading: string): string => escaped(register.columns[key]?.heading ?? heading);
  const columns: Columns = Object.fromEntries(
    Object.entries(sheet.columns).map(([key, column]) => [key, { ...column, heading: headingNow(key, column.heading) }]),
  );
  const calculated = Object.fromEntries(
    Object.entries(sheet.calculated).map(([key, calculation]) => [key, { ...calculation, heading: headingNow(key, calculation.heading) }]),
  );
  return { ...sheet, table: register.table, columns, calculated };
}

/** As Excel writes a heading inside a structured reference. */
function escaped(heading: string): string {
  return heading.replace(/['#@[\]]/g, "'$&");
}
