import { isInPost } from "../workbook/calculations/in-post";
import type { SerialDay } from "../workbook/serial-day";
import { people } from "../workbook/sheets/people";
import type { SnapshotBook } from "../workbook/snapshot-book";

/** Whether People has somebody of this name in post on a day, in whatever role. */
export function heldPost(name: string, day: SerialDay, book: SnapshotBook): boolean {
  return (book.recordsBy(people, "name").get(name.trim()) ?? []).some((person) => isInPost(person, day));
}
