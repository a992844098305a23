import type { CellInput } from "./sheet-plan";
import type { TableContent, WorkbookContent } from "./content";
import type { WorkbookEdit } from "./edits";
import { firstColumnReference } from "./structured-reference";

/** Ids for new rows of a register, and the edits that keep them from ever being given again. */
export interface NextRowIds {
  readonly ids: readonly string[];
  readonly edits: readonly WorkbookEdit[];
}

/**
 * The next ids of a register: behind the highest of its table and behind the highest number that Config remembers, so that the id of a deleted row stays its
 * own. Config's highest number rises along; its count of records and the "next id" above the table show their new values where they were read.
 * @param register id of the sheet record
 * @param given ids that stand in the register now
 */
export function nextRowIds(content: WorkbookContent, register: string, prefix: string, given: readonly string[], count: number): NextRowIds {
  const mark = markOf(content, register);
  const pattern = new RegExp(`^${prefix}-(\\d{1,9})$`, "i");
  const highest = given.reduce((most, id) => Math.max(most, Number(pattern.exec(id.trim())?.[1] ?? 0)), mark?.highest ?? 0);
  const ids = Array.from({ length: count }, (_, index) => idOf(prefix, highest + index + 1));
  if (count === 0) return { ids, edits: [] };
  const next = idOf(prefix, highest + count + 1);
  return { ids, edits: [...(mark ? markEdits(mark, highest + count, count) : []), ...shownNextId(content, register, next)] };
}

function idOf(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(3, "0")}`;
}

interface Mark {
  readonly sheet: string;
  readonly table: TableContent;
  readonly row: number;
  readonly highest: number;
  /** Position of the column of highest numbers. */
  readonly column: number;
}

const HIGHEST = "Highest number";
/** Where the column stands in a new workbook; for one whose heading was reworded. */
const HIGHEST_COLUMN = 4;

/** The row of a register in the table of registers on Config. */
function markOf(content: WorkbookContent, register: string): Mark | undefined {
  const refersTo = content.names.find(({ name }) => name.toLowerCase() === "sems_registers")?.refersTo ?? "";
  const reference = firstColumnReference(refersTo);
  for (const sheet of content.sheets) {
    const table = sheet.tables.find(({ name }) => name.toLowerCase() === reference?.table.toLowerCase());
    if (!table || !reference) continue;
    const row = table.columns[table.headings.indexOf(reference.heading)]?.values.indexOf(register) ?? -1;
    const named = table.headings.indexOf(HIGHEST);
    const column = named >= 0 ? named : HIGHEST_COLUMN;
    const highest = table.columns[column]?.values[row];
    return row < 0 || column >= table.headings.length
      ? undefined
      : { sheet: sheet.name, table, row, column, highest: typeof highest === "number" ? highest : 0 };
  }
  return undefined;
}

function markEdits({ sheet, table, row, column }: Mark, highest: number, added: number): readonly WorkbookEdit[] {
  const top = table.top + 1 + row;
  const cell = (offset: number, value: CellInput): WorkbookEdit => ({ kind: "setCells", sheet, top, left: table.left + offset, rows: [[value]] });
  const stored = table.columns[column]?.values[row] ?? null;
  const counts = table.columns.findIndex(({ formulas }) => typeof formulas?.[row] === "string");
  const formula = table.columns[counts]?.formulas?.[row];
  const records = table.columns[counts]?.values[row];
  return [
    { kind: "setCells", sheet, top, left: table.left + column, rows: [[highest]], expected: [[stored]] },
    ...(typeof formula === "string" && typeof records === "number" ? [cell(counts, { formula, value: records + added })] : []),
  ];
}

/** The cell above a table that shows its next id: found by its formula, in sheets that were read as a whole. */
function shownNextId(content: WorkbookContent, register: string, next: string): readonly WorkbookEdit[] {
  return content.sheets.flatMap(({ name, grid }) =>
    (grid?.columns ?? []).flatMap(({ formulas }, column) =>
      (formulas ?? []).flatMap((formula, row): WorkbookEdit[] => {
        if (formula === null || !isNextId(formula, register) || !grid) return [];
        return [{ kind: "setCells", sheet: name, top: grid.top + row, left: grid.left + column, rows: [[{ formula, value: next }]] }];
      }),
    ),
  );
}

function isNextId(formula: string, register: string): boolean {
  return formula.includes(`MATCH("${register}",`) && formula.includes("TEXT(MAX(");
}
