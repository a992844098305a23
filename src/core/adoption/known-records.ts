import type { Column } from "../workbook/column";
import { keyColumn, type SheetRecord } from "../workbook/define-sheet";
import { registersById } from "../workbook/sheets";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { plainWord } from "./read-value";

const NAMES = ["title", "name", "course", "item", "description"];

/** What a word of a column can mean: a code of its list, the id of a record, a level of its scale. */
export interface WordMeaning {
  readonly code: string;
  readonly label: string;
}

/** A longer scale is no choice of words. */
const MOST_LEVELS = 10;

/** What a column can be told that a word means; nothing where a word can only be left out. */
export function meaningsIn(column: Column, book: SnapshotBook): readonly WordMeaning[] {
  const { list, kind, min = 0, max = 0 } = column;
  if (list) {
    const known = book.snapshot.lists[list.id];
    return (known?.codes ?? []).flatMap((code, index) => (code === "" ? [] : [{ code, label: known?.labels[index] ?? code }]));
  }
  if ((kind === "scale" || kind === "whole") && max - min < MOST_LEVELS)
    return Array.from({ length: max - min + 1 }, (_, index) => ({ code: String(min + index), label: String(min + index) }));
  return recordsIn(column, book).map(({ id, name }) => ({ code: id, label: name === "" ? id : `${id} ${name}` }));
}

/** Ids of the records that a reference can point to, by id and by name; a name that two records have means neither. */
export function knownRecords(column: Column, book: SnapshotBook): ReadonlyMap<string, string> {
  const to = column.to ?? "";
  const ofBook = known.get(book) ?? new Map<string, ReadonlyMap<string, string>>();
  const there = ofBook.get(to) ?? freshRecords(column, book);
  known.set(book, ofBook.set(to, there));
  return there;
}

/** By book and register: columns ask for the same ones over and over. */
const known = new WeakMap<SnapshotBook, Map<string, ReadonlyMap<string, string>>>();

function freshRecords(column: Column, book: SnapshotBook): ReadonlyMap<string, string> {
  const found = recordsIn(column, book);
  const byName = new Map<string, string>();
  const twice = new Set<string>();
  for (const { id, name } of found) {
    const word = plainWord(name);
    if (byName.has(word)) twice.add(word);
    byName.set(word, id);
  }
  for (const word of [...twice, ""]) byName.delete(word);
  for (const { id } of found) byName.set(plainWord(id), id);
  return byName;
}

function recordsIn({ to }: Column, book: SnapshotBook): readonly { readonly id: string; readonly name: string }[] {
  const sheet = to === undefined ? undefined : registersById.get(to);
  if (!sheet) return [];
  const key = keyColumn(sheet);
  const name = nameKey(sheet);
  return book.records(sheet).flatMap((record) => {
    const id = record[key];
    return typeof id === "string" ? [{ id, name: name === undefined ? "" : String(record[name] ?? "") }] : [];
  });
}

function nameKey(sheet: SheetRecord): string | undefined {
  return NAMES.find((name) => name in sheet.columns);
}
