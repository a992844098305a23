import type { Book, Columns, RecordOf, SheetRecord } from "../workbook/define-sheet";
import type { CountedCase, LeftOutRow, RegisterCount } from "../workbook/register-count";

/** What one record adds to a metric; a text is the reason why a record that belongs to the period cannot be counted. */
export type Contribution = { readonly numerator: number; readonly denominator: number } | string;

/** Counts the records of a register. `contribution` gives undefined for records that are none of the metric's business. */
export function countRecords<C extends Columns>(
  sheet: SheetRecord<C>,
  book: Book,
  contribution: (record: RecordOf<C>) => Contribution | undefined,
): RegisterCount {
  const cases: CountedCase[] = [];
  const leftOut: LeftOutRow[] = [];
  for (const record of book.records(sheet)) {
    const part = contribution(record);
    if (part === undefined) continue;
    const row = { register: sheet.id, tableRow: record.place.tableRow };
    if (typeof part === "string") leftOut.push({ ...row, reason: part });
    else cases.push({ ...row, ...part });
  }
  return { cases, leftOut };
}
