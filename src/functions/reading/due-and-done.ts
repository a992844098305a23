import { dateColumn, sameLength } from "./column";

/** When each item was due and when it was done, row by row. A row without a due day is no item. */
export function dueAndDone(due: unknown, done: unknown): { readonly due: Float64Array; readonly done: Float64Array } {
  const items = { due: dateColumn(due, "due"), done: dateColumn(done, "done") };
  sameLength(items);
  return items;
}
