import { cellA1 } from "../a1";
import { firstColumnReference } from "../structured-reference";
import { headingIndex, textOf, type Reading } from "./reading";

export interface MappedColumn {
  readonly table: string;
  readonly heading: string;
  /** Where the map says so. */
  readonly sheet: string;
  readonly cell: string;
  readonly deleted: boolean;
}

/** The column map of Config: one column holds `risks.owner`, another the live formula `tblRisks[[#Headers],[Owner]]`. */
export function columnMapOf(reading: Reading): ReadonlyMap<string, MappedColumn> {
  const map = new Map<string, MappedColumn>();
  const reference = firstColumnReference(reading.names.get("sems_columnmap") ?? "");
  const placed = reference && reading.tables.get(reference.table.toLowerCase());
  if (!placed) return map;
  const { sheet, table } = placed;
  const keys = table.columns[headingIndex(table, reference.heading)];
  const headingColumn = table.columns.findIndex((column) => column.formulas?.some((formula) => formula !== null));
  const headings = table.columns[headingColumn];
  if (!keys || !headings) return map;
  keys.values.forEach((key, row) => {
    const formula = headings.formulas?.[row] ?? null;
    const found = formula === null ? undefined : firstColumnReference(formula);
    map.set(textOf(key), {
      table: found?.table ?? "",
      heading: found?.heading ?? textOf(headings.values[row] ?? null),
      sheet: sheet.name,
      cell: cellA1(table.top + 1 + row, table.left + headingColumn),
      deleted: formula !== null && found === undefined,
    });
  });
  return map;
}
