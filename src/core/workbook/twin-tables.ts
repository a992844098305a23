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
  const known = sheets.flatMap((record) => registerHeadings(record, registers[record.id]) ?? []);
  return others.flatMap(({ sheet, table }) => {
    const own = new Set(table.headings.map((heading) => heading.trim().toLowerCase()));
    const likely = known.flatMap(({ register, headings }) => {
      const share = headings.filter((either) => either.some((heading) => own.has(heading))).length / headings.length;
      return share >= MOST_HEADINGS ? [{ register, share }] : [];
    });
    const [nearest] = likely.sort((one, other) => other.share - one.share);
    return nearest ? [twin(nearest.register, sheet, table)] : [];
  });
}

interface RegisterHeadings {
  readonly register: RegisterSnapshot;
  /** Of each column: our own word for it, and the one that it has now. */
  readonly headings: readonly (readonly string[])[];
}

function registerHeadings(record: SheetRecord, register: RegisterSnapshot | undefined): RegisterHeadings | undefined {
  const places = placedColumns(record);
  if (!register || places.length < FEWEST_HEADINGS) return undefined;
  const headings = places.map(({ key, heading }) => [heading, register.columns[key]?.heading ?? heading].map((one) => one.toLowerCase()));
  return { register, headings };
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
