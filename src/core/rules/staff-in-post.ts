import type { RecordOf } from "../workbook/define-sheet";
import { showsCode } from "../workbook/layout/shown-value";
import { people } from "../workbook/sheets/people";
import type { SnapshotBook } from "../workbook/snapshot-book";

export type PersonRecord = RecordOf<typeof people.columns>;

/** Own staff who hold their role today; a row of People whose dates cannot be read is left out, as on the sheet. */
export function staffInPost(book: SnapshotBook): readonly PersonRecord[] {
  return book.records(people).filter((person) => person.kind === "STAFF" && showsCode(people, "inPost", "YES", person, book));
}
