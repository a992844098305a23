import type { OpenBook } from "../workbook/open-book";
import { firstColumnReference } from "../workbook/structured-reference";

/** A table or a whole sheet of the user's. */
export interface AdoptableSource {
  readonly kind: "table" | "sheet";
  readonly sheet: string;
  /** Name of the table; empty for a sheet. */
  readonly table: string;
}

/** How a source is kept in mind: `Action list` for a sheet, `Action list, Table1` for a table. */
export function sourceName({ sheet, table }: AdoptableSource): string {
  return table === "" ? sheet : `${sheet}, ${table}`;
}

/** Every table that is not ours, and every sheet that is not, in the order of the tabs. What nobody can see without a macro is left out. */
export function adoptableSources({ content, book }: OpenBook): readonly AdoptableSource[] {
  const others = new Set(book.snapshot.otherSheets);
  const ours = ourTables({ content, book });
  return content.sheets.flatMap(({ name, visibility, tables }): readonly AdoptableSource[] => {
    if (visibility === "veryHidden" || !others.has(name)) return [];
    const own = tables.filter((table) => !ours.has(table.name.toLowerCase()));
    return [{ kind: "sheet", sheet: name, table: "" }, ...own.map((table): AdoptableSource => ({ kind: "table", sheet: name, table: table.name }))];
  });
}

/** Tables of ours stay ours when somebody moves them to a sheet of their own: registers, and whatever our names point to. */
function ourTables({ content, book }: OpenBook): ReadonlySet<string> {
  const registers = Object.values(book.snapshot.registers).map(({ table }) => table);
  const ourNames = content.names.filter(({ name }) => /^(list_|code_|score_|ids_|sems_)/i.test(name));
  const named = ourNames.flatMap(({ refersTo }) => firstColumnReference(refersTo)?.table ?? []);
  return new Set([...registers, ...named].map((name) => name.toLowerCase()));
}
