import type { Column } from "./column";
import type { Columns, SheetRecord } from "./define-sheet";

type ValueOf<C> = C extends Column<infer V> ? V : never;

/** A record written by hand: any columns of the register, each with a value of its own kind. */
export type RecordFor<C extends Columns> = { readonly [K in keyof C]?: ValueOf<C[K]> };

/** Checks records against the columns of a register, so that a wrong key or code does not compile. */
export function recordsFor<C extends Columns>(_sheet: SheetRecord<C>, records: readonly RecordFor<NoInfer<C>>[]): readonly RecordFor<C>[] {
  return records;
}
