import { isInPost } from "../workbook/calculations/in-post";
import type { RecordOf } from "../workbook/define-sheet";
import type { SerialDay } from "../workbook/serial-day";
import { people } from "../workbook/sheets/people";
import type { SnapshotBook } from "../workbook/snapshot-book";

type Person = RecordOf<typeof people.columns>;

/** Everybody who is or ever was Accountable Manager, in the order of People: one row an appointment. */
export function accountableManagersEver(book: SnapshotBook): readonly Person[] {
  return book.records(people).filter(({ role }) => role === "ACCOUNTABLE_MANAGER");
}

/** Those who hold the role on a day; one, when all is well. */
export function accountableManagersOn(day: SerialDay, book: SnapshotBook): readonly Person[] {
  return accountableManagersEver(book).filter((person) => isInPost(person, day));
}

/** Whether somebody of that name held the role on a day. */
export function wasAccountableManager(name: string, day: SerialDay, book: SnapshotBook): boolean {
  const own = book.recordsBy(people, "name").get(name) ?? [];
  return own.some((person) => person.role === "ACCOUNTABLE_MANAGER" && isInPost(person, day));
}

/** How a sentence names a person: the id, as it stands on People. */
export function personInWords({ personId, name }: Person): string {
  return personId ?? name ?? "Somebody";
}
