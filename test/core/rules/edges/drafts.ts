import type { ExampleRows } from "../../../../src/core/rules/rule";
import type { Columns, SheetRecord } from "../../../../src/core/workbook/define-sheet";
import type { RecordFor } from "../../../../src/core/workbook/records-for";

/** A record for an example that is varied: `undefined` empties a cell again that was filled before. */
export type Draft<C extends Columns> = { readonly [K in keyof RecordFor<C>]?: RecordFor<C>[K] | undefined };

/** `rows` for such records. */
export function drafts<C extends Columns>(sheet: SheetRecord<C>, records: readonly Draft<NoInfer<C>>[]): ExampleRows {
  return { register: sheet.id, records };
}
