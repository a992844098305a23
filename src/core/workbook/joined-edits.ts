import type { WorkbookEdit } from "./edits";

type SetCells = Extract<WorkbookEdit, { readonly kind: "setCells" }>;

/** The same edits in fewer: cells of one column that stand below each other are written together, which a host does in one go. Edits that write no cells come last. */
export function joinedEdits(edits: readonly WorkbookEdit[]): readonly WorkbookEdit[] {
  const columns = new Map<string, SetCells[]>();
  const others: WorkbookEdit[] = [];
  for (const edit of edits) {
    if (edit.kind !== "setCells" || edit.rows[0]?.length !== 1 || edit.expected === undefined) others.push(edit);
    else {
      const column = JSON.stringify([edit.sheet, edit.left, edit.numberFormat ?? null]);
      const above = columns.get(column);
      if (above) above.push(edit);
      else columns.set(column, [edit]);
    }
  }
  return [...[...columns.values()].flatMap(joinedColumn), ...others];
}

function joinedColumn(edits: readonly SetCells[]): readonly SetCells[] {
  const joined: SetCells[] = [];
  for (const edit of [...edits].sort((one, other) => one.top - other.top)) {
    const above = joined.at(-1);
    if (above && above.top + above.rows.length === edit.top)
      joined[joined.length - 1] = {
        ...above,
        rows: [...above.rows, ...edit.rows],
        expected: [...(above.expected ?? []), ...(edit.expected ?? [])],
      };
    else joined.push(edit);
  }
  return joined;
}
