import { dateOfText } from "../assessment/fixes/date-of-text";
import { listedWord } from "../assessment/fixes/listed-word";
import { numberOfText } from "../assessment/fixes/text-number";
import type { DateOrder } from "../metrics/record/date-order";
import { slashedDate } from "../metrics/record/slashed-date";
import { isCellError, isNotCalculated, type CellValue } from "../workbook/cell";
import type { Column } from "../workbook/column";
import type { CodeList } from "../workbook/define-list";
import type { SerialDay } from "../workbook/serial-day";
import { LAST_DAY, serialOfIso } from "../workbook/serial-day";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { isEmpty } from "./source-rows";

/** A value as a record holds it; undefined for an empty cell. */
export type AdoptedValue = string | number | readonly string[] | undefined;

/** Why a cell cannot be taken. `words`: texts that mean nothing in this column until somebody has said what. `order`: a date with two readings. */
export type ValueFault =
  | { readonly kind: "error"; readonly text: string }
  | { readonly kind: "notCalculated" }
  | { readonly kind: "outside"; readonly text: string; readonly min: number; readonly max: number }
  | { readonly kind: "notWhole" | "noDay" | "order"; readonly text: string }
  | { readonly kind: "words"; readonly words: readonly string[] };

export type ReadValue = { readonly value: AdoptedValue } | { readonly fault: ValueFault };

/** What somebody has said about one column. */
export interface Settled {
  readonly order?: DateOrder;
  /** By word (`plainWord`): the code, id or number that it means; empty = the cell is left empty. */
  readonly words: Readonly<Record<string, string | undefined>>;
}

/** Words are the same whatever their case and spaces. */
export function plainWord(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}

/** Takes a cell of the user's as a column of ours says. */
export type ValueReader = (raw: CellValue) => ReadValue;

/** @param records ids of the records that a reference can point to, by id and by name (`plainWord`) */
export function valueReader(column: Column, settled: Settled, records: ReadonlyMap<string, string>, book: SnapshotBook): ValueReader {
  const read = kindReader(column, settled, records, book);
  return (raw) => {
    if (isCellError(raw)) return { fault: { kind: "error", text: raw.error } };
    if (isNotCalculated(raw)) return { fault: { kind: "notCalculated" } };
    return raw === null || isEmpty(raw) ? { value: undefined } : read(typeof raw === "string" ? raw.trim() : raw);
  };
}

type FilledReader = (raw: string | number | boolean) => ReadValue;

function kindReader(column: Column, settled: Settled, records: ReadonlyMap<string, string>, book: SnapshotBook): FilledReader {
  const { kind, list } = column;
  if (kind === "date") return (raw) => readDate(raw, settled);
  if (kind === "whole" || kind === "scale" || kind === "decimal" || kind === "share") return (raw) => readNumber(raw, column, settled);
  const known = list ? wordsOfList(list, book) : records;
  const code = (text: string): string | undefined => known.get(plainWord(text));
  if (kind === "choice" || kind === "reference") return (raw) => one(readWords([String(raw)], code, settled));
  if (kind === "choices" || kind === "references") return (raw) => readWords(partsOf(String(raw)), code, settled);
  return (raw) => ({ value: String(raw) });
}

function partsOf(text: string): readonly string[] {
  return text
    .split(/[;,\r\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** By book and list: columns ask for the same lists over and over. */
const knownLists = new WeakMap<SnapshotBook, Map<string, ReadonlyMap<string, string>>>();

/** The codes of a list by every text that means one (`plainWord`): its label of today, its code, the label that it came with. */
function wordsOfList(list: CodeList, book: SnapshotBook): ReadonlyMap<string, string> {
  const ofBook = knownLists.get(book) ?? new Map<string, ReadonlyMap<string, string>>();
  const there = ofBook.get(list.id);
  if (there) return there;
  const { codes = [], labels = [] } = book.snapshot.lists[list.id] ?? {};
  const words = new Map<string, string>(list.id === "yesNo" ? YES_AND_NO : []);
  for (const text of [...list.codes.flatMap(({ code, label }) => [code, label]), ...labels]) {
    const code = codes[labels.indexOf(listedWord(text, list, book) ?? "")];
    if (code !== undefined && text !== "") words.set(plainWord(text), code);
  }
  knownLists.set(book, ofBook.set(list.id, words));
  return words;
}

const YES_AND_NO = [
  ["y", "YES"],
  ["true", "YES"],
  ["x", "YES"],
  ["n", "NO"],
  ["false", "NO"],
] as const;

function readWords(texts: readonly string[], code: (text: string) => string | undefined, { words }: Settled): ReadValue {
  const codes = texts.map((text) => code(text) ?? words[plainWord(text)]);
  const unknown = texts.filter((_, index) => codes[index] === undefined);
  if (unknown.length > 0) return { fault: { kind: "words", words: unknown } };
  return { value: [...new Set(codes.flatMap((found) => (found === undefined || found === "" ? [] : found)))] };
}

function one(read: ReadValue): ReadValue {
  return "value" in read && Array.isArray(read.value) ? { value: textOf(read.value[0]) } : read;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function readDate(raw: string | number | boolean, settled: Settled): ReadValue {
  if (typeof raw === "number") return raw >= 1 && raw <= LAST_DAY + 1 ? { value: Math.floor(raw) } : { fault: { kind: "noDay", text: String(raw) } };
  const text = String(raw);
  const day = dayOfText(text, settled.order);
  if (day === "order") return { fault: { kind: "order", text } };
  if (day !== undefined) return { value: day };
  return settled.words[plainWord(text)] === "" ? { value: undefined } : { fault: { kind: "words", words: [text] } };
}

/** `2026-10-31T00:00:00.000Z`, or a month in letters: longer texts are none, and there may be many. */
const LONGEST_DATE = 40;

/** A date with its year last may have two readings: then its column says which is meant, and nothing is guessed. */
export function dayOfText(text: string, order: DateOrder | undefined): SerialDay | "order" | undefined {
  if (text.length > LONGEST_DATE || !/\d/.test(text)) return undefined;
  const day = dateOfText(text);
  if (typeof day === "number") return day;
  const slashed = slashedDate(text);
  if (!slashed) return undefined;
  const { dayFirst, monthFirst } = slashed;
  const isUnsure = dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst;
  if (isUnsure && order === undefined) return "order";
  return serialOfIso((isUnsure && order !== undefined ? slashed[order] : (dayFirst ?? monthFirst)) ?? "");
}

function readNumber(raw: string | number | boolean, { kind, min = -Infinity, max = Infinity }: Column, { words }: Settled): ReadValue {
  const number = typeof raw === "number" ? raw : numberIn(String(raw), kind === "share");
  if (number === undefined) {
    const meant = words[plainWord(String(raw))];
    if (meant === undefined) return { fault: { kind: "words", words: [String(raw)] } };
    return { value: meant === "" ? undefined : Number(meant) };
  }
  if (number < min || number > max) return { fault: { kind: "outside", text: String(number), min, max } };
  return (kind === "whole" || kind === "scale") && !Number.isInteger(number)
    ? { fault: { kind: "notWhole", text: String(number) } }
    : { value: number };
}

function numberIn(text: string, isShare: boolean): number | undefined {
  const percent = isShare && text.endsWith("%");
  const number = numberOfText(percent ? text.slice(0, -1) : text);
  if (typeof number !== "number") return undefined;
  return percent ? number / 100 : number;
}
