import { cellA1 } from "./a1";
import type { SheetContent, TableContent, WorkbookContent } from "./content";
import { placedColumns, type SheetRecord } from "./define-sheet";
import type { RegisterSnapshot, StructureProblem } from "./snapshot";

/** A table with so large a part of a register's headings is taken for a copy of it. */
const MOST_HEADINGS = 0.75;
/** With fewer headings two tables are alike by chance. */
const FEWEST_HEADINGS = 4;

/** Tables that could be one of the registers and are not: a copied sheet, say. What is entered there is seen by nobody. */
export function twinTables(
  content: WorkbookContent,
  sheets: readonly SheetRecord[],
  registers: Readonly<Record<string, RegisterSnapshot>>,
): readonly StructureProblem[] {
  const taken = new Set(Object.values(registers).map((register) => register.table.toLowerCase()));
  const others = content.sheets.flatMap((sheet) => sheet.tables.flatMap((table) => (taken.has(table.name.toLowerCase()) ? [] : [{ sheet, table }])));
  return others.flatMap(({ sheet, table }) => {
    const likely = sheets.flatMap((record) => {
      const register = registers[record.id];
      const share = register ? sharedHeadings(record, register, table) : 0;
      return register && share >= MOST_HEADINGS ? [{ register, share }] : [];
    });
    const [nearest] = likely.sort((one, other) => other.share - one.share);
    return nearest ? [twin(nearest.register, sheet, table)] : [];
  });
}

/** How large a part of the headings of a register a table has, by its own words or those that the register has now. */
function sharedHeadings(record: SheetRecord, register: RegisterSnapshot, table: TableContent): number {
  const own = new Set(table.headings.map((heading) => heading.trim().toLowerCase()));
  const places = placedColumns(record);
  if (places.length < FEWEST_HEADINGS) return 0;
  const has = (heading: string | undefined) => heading !== undefined && own.has(heading.toLowerCase());
  return places.filter(({ key, heading }) => has(heading) || has(register.columns[key]?.heading)).length / places.length;
}

function twin(register: RegisterSnapshot, sheet: SheetContent, table: TableContent): StructureProblem {
  return {
    kind: "twin",
    register: register.id,
    table: table.name,
    sheet: sheet.name,
    cell: cellA1(Math.max(0, table.top), table.left),
    message: `The table ${table.name} looks like a copy of ${register.sheet} (table ${register.table}): move its records there and delete it.`,
  };
}
