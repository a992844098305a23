import type { Columns, SheetRecord } from "../../workbook/define-sheet";
import type { RecordInput } from "../../workbook/layout/composition";
import { initialRecords } from "../initial-records";
import type { RecordFor } from "../../workbook/records-for";

/** The records that a cargo workbook starts with, each completed with the entity's answers; ids and texts stay those of the start. */
export function startingRecordsWith<C extends Columns>(
  sheet: SheetRecord<C>,
  answer: (start: RecordInput, index: number) => RecordFor<NoInfer<C>>,
): readonly RecordInput[] {
  return (initialRecords("CGO", "full").get(sheet.id) ?? []).map((start, index) => ({ ...start, ...answer(start, index) }));
}
