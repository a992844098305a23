import type { WorkbookContent } from "../core/workbook/content";
import type { WorkbookEdit } from "../core/workbook/edits";

type PlainValue = string | number | boolean | null;

/** A rectangle of typed values, from its top left cell on. */
export interface TypedBlock {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly PlainValue[])[];
}

/** Writes typed values. As in Excel, a table takes in what is typed right below its last row. */
export function editsOf(block: TypedBlock, content: WorkbookContent): readonly WorkbookEdit[] {
  const tables = content.sheets.find(({ name }) => name === block.sheet)?.tables ?? [];
  const table = tables.find(
    ({ top, left, headings, rowCount }) =>
      block.top === top + 1 + rowCount && block.left >= left && block.left + (block.rows[0]?.length ?? 0) <= left + headings.length,
  );
  const isEmpty = block.rows.every((row) => row.every((value) => value === null));
  if (!table || isEmpty) return [{ kind: "setCells", ...block }];
  const before = Array<null>(block.left - table.left).fill(null);
  return [{ kind: "appendRows", table: table.name, rows: block.rows.map((row) => padded([...before, ...row], table.headings.length)) }];
}

function padded(row: readonly PlainValue[], length: number): readonly PlainValue[] {
  return [...row, ...Array<null>(length - row.length).fill(null)];
}
