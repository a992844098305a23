import type { DateOrder } from "../metrics/record/date-order";
import type { CellAddress } from "../workbook/cell";
import { keyColumn, type Columns, type RecordOf } from "../workbook/define-sheet";
import type { RecordInput } from "../workbook/layout/composition";
import type { OpenBook } from "../workbook/open-book";
import { targetColumns, type AdoptionTarget, type TargetColumn } from "./adoption-targets";
import { knownRecords, meaningsIn, type WordMeaning } from "./known-records";
import { plainWord, valueReader, type ReadValue, type ValueFault, type ValueReader } from "./read-value";
import { rowMark } from "./row-mark";
import { isEmpty, type SourceColumn, type SourceRows } from "./source-rows";

/** What somebody has decided about a source and a register. */
export interface AdoptionChoices {
  /** By heading of the source: the key of our column, or empty. */
  readonly columns: Readonly<Record<string, string>>;
  /** By key of our column. */
  readonly orders: Readonly<Record<string, DateOrder>>;
  /** By key of our column, then by word (`plainWord`): what it means; empty = nothing. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string | undefined>>>>;
  /** By the key of a planned row: taken or not, whatever is suggested. */
  readonly ticks: Readonly<Record<string, boolean>>;
}

/** Why a row cannot be taken: a cell that cannot be read, or nothing in the main columns. */
export type RowFault = ValueFault | { readonly kind: "nothing" };

/**
 * `new`: as far as is known; `there`: the register has such a record; `before`: it was taken from here before; `twin`: it says the same as an earlier row;
 * `refused`: it cannot be taken.
 */
export type RowState = "new" | "there" | "before" | "twin" | "refused";

export interface PlannedRow {
  /** Stays with the row when others are put in or taken away above it. */
  readonly key: string;
  /** On the sheet, counted from 0. */
  readonly row: number;
  readonly state: RowState;
  readonly isTaken: boolean;
  readonly record: RecordInput;
  /** What tells it from other rows, as a fingerprint; empty where nothing does. */
  readonly mark: string;
  /** Id of the record that is there already. */
  readonly like?: string;
  readonly fault?: { readonly at: CellAddress; readonly heading: string; readonly what: RowFault };
}

/** A word that means nothing in its column until somebody has said what. */
export interface WordQuestion {
  readonly column: TargetColumn;
  /** Of the column in which the user wrote it. */
  readonly heading: string;
  /** As it is first written. */
  readonly word: string;
  readonly rows: number;
  readonly at: CellAddress;
  /** Undefined while nobody has said. */
  readonly answer: string | undefined;
  /** What it can be told to mean. */
  readonly meanings: readonly WordMeaning[];
}

/** Dates with two readings: which comes first, day or month, in the whole column. */
export interface OrderQuestion {
  readonly column: TargetColumn;
  /** Of the column in which the user wrote them. */
  readonly heading: string;
  readonly example: string;
  readonly at: CellAddress;
  readonly rows: number;
  readonly answer: DateOrder | undefined;
}

export interface AdoptionPlan {
  readonly rows: readonly PlannedRow[];
  readonly orders: readonly OrderQuestion[];
  readonly words: readonly WordQuestion[];
  /** Our columns that rows are brought into, in the order of the register. */
  readonly columns: readonly TargetColumn[];
  /** Headings of ours that every record should have and that nothing goes into. */
  readonly emptyRequired: readonly string[];
  /** Headings of ours of which one is needed; empty when there is one. */
  readonly needed: readonly string[];
}

/** Whether there is something that only the user can say. */
export function hasQuestions({ orders, words }: AdoptionPlan): boolean {
  return orders.length + words.length > 0;
}

interface Pair {
  readonly place: TargetColumn;
  readonly source: SourceColumn;
  readonly read: ValueReader;
  /** The same as if nothing had been said yet. */
  readonly readUnsaid: ValueReader;
}

/** What each row of a source becomes in a register. @param before fingerprints of the rows that were taken from this source before */
export function planAdoption(
  source: SourceRows,
  target: AdoptionTarget,
  choices: AdoptionChoices,
  before: ReadonlySet<string>,
  open: OpenBook,
): AdoptionPlan {
  const all = targetColumns(target, open);
  const pairs = all.flatMap((place) => pairOf(place, source, choices, open));
  const columns = pairs.map(({ place }) => place);
  const has = (key: string): boolean => columns.some((column) => column.key === key);
  const headingsOf = (keys: readonly string[]): readonly string[] => all.filter(({ key }) => keys.includes(key)).map(({ heading }) => heading);
  return {
    rows: target.main.some(has) ? plannedRows(source, target, pairs, choices, before, open) : [],
    orders: pairs.flatMap((pair) => orderQuestion(pair, source, choices)),
    words: pairs.flatMap((pair) => wordQuestions(pair, source, choices, open)),
    columns,
    emptyRequired: all.filter(({ key, column }) => column.required === true && !has(key)).map(({ heading }) => heading),
    needed: target.main.some(has) ? [] : headingsOf(target.main),
  };
}

function pairOf(place: TargetColumn, source: SourceRows, choices: AdoptionChoices, { book }: OpenBook): readonly Pair[] {
  const column = source.columns.find(({ heading }) => choices.columns[heading] === place.key);
  if (!column) return [];
  const records = knownRecords(place.column, book);
  const order = choices.orders[place.key];
  const words = choices.words[place.key] ?? {};
  const read = valueReader(place.column, { words, ...(order === undefined ? {} : { order }) }, records, book);
  return [{ place, source: column, read, readUnsaid: valueReader(place.column, { words: {} }, records, book) }];
}

function plannedRows(
  source: SourceRows,
  target: AdoptionTarget,
  pairs: readonly Pair[],
  choices: AdoptionChoices,
  before: ReadonlySet<string>,
  open: OpenBook,
): readonly PlannedRow[] {
  const keys = target.identity.filter((key) => pairs.some(({ place }) => place.key === key));
  const there = recordsThere(target, keys, open);
  const earlier = new Map<string, number>();
  const marks = new Map<string, number>();
  return source.rows.map((row, index): PlannedRow => {
    const { record, fault } = readRow(source, target, pairs, row, index);
    const identity = identityOf(record, keys);
    const mark = identity === "" ? "" : rowMark(identity);
    const count = (marks.get(mark) ?? 0) + 1;
    marks.set(mark, count);
    const key = `${mark} ${count}`;
    if (fault) return { key, row, state: "refused", isTaken: false, record, mark, fault };
    const like = there.get(identity);
    const twin = earlier.get(identity);
    const state = like !== undefined ? "there" : before.has(mark) ? "before" : twin !== undefined ? "twin" : "new";
    if (twin === undefined) earlier.set(identity, row + 1);
    const found = like ?? (state === "twin" ? String(twin) : undefined);
    return { key, row, state, isTaken: choices.ticks[key] ?? state === "new", record, mark, ...(found === undefined ? {} : { like: found }) };
  });
}

interface ReadRow {
  readonly record: RecordInput;
  readonly fault?: PlannedRow["fault"];
}

function readRow(source: SourceRows, target: AdoptionTarget, pairs: readonly Pair[], row: number, index: number): ReadRow {
  const at = (column: number): CellAddress => ({ sheet: source.sheet, row, column });
  const record: Record<string, RecordInput[string]> = {};
  const main = pairs.find(({ place }) => target.main.includes(place.key)) ?? pairs[0];
  const first = at(main?.source.column ?? 0);
  let fault: PlannedRow["fault"];
  for (const { place, source: column, read } of pairs) {
    const taken: ReadValue = read(column.values[index] ?? null);
    if ("value" in taken) record[place.key] = taken.value;
    else fault ??= { at: at(column.column), heading: column.heading, what: taken.fault };
  }
  if (fault) return { record, fault };
  const says = target.main.some((key) => record[key] !== undefined);
  return says ? { record } : { record, fault: { at: first, heading: main?.source.heading ?? "", what: { kind: "nothing" } } };
}

function recordsThere({ sheet }: AdoptionTarget, keys: readonly string[], { book }: OpenBook): ReadonlyMap<string, string> {
  const id = keyColumn(sheet);
  return new Map(
    book.records(sheet).flatMap((record): readonly (readonly [string, string])[] => {
      const identity = identityOf(record, keys);
      return identity === "" ? [] : [[identity, String(record[id] ?? "")]];
    }),
  );
}

/** What tells a record from others, as one text; empty where it says nothing. */
function identityOf(record: RecordInput | RecordOf<Columns>, keys: readonly string[]): string {
  const parts = keys.map((key) => {
    const value: unknown = Reflect.get(record, key);
    return value === undefined || value === null ? "" : plainWord(String(value));
  });
  return parts.every((part) => part === "") ? "" : parts.join(" | ");
}

function orderQuestion({ place, source: column, readUnsaid }: Pair, source: SourceRows, choices: AdoptionChoices): readonly OrderQuestion[] {
  const found = column.values.flatMap((value, index) => {
    const read = place.column.kind === "date" ? readUnsaid(value) : { value: undefined };
    return "fault" in read && read.fault.kind === "order" ? [{ example: read.fault.text, row: source.rows[index] ?? 0 }] : [];
  });
  const [first] = found;
  if (!first) return [];
  const at = { sheet: source.sheet, row: first.row, column: column.column };
  return [{ column: place, heading: column.heading, example: first.example, at, rows: found.length, answer: choices.orders[place.key] }];
}

function wordQuestions(
  { place, source: column, readUnsaid }: Pair,
  source: SourceRows,
  choices: AdoptionChoices,
  { book }: OpenBook,
): readonly WordQuestion[] {
  const found = new Map<string, { readonly word: string; readonly row: number; rows: number }>();
  column.values.forEach((value, index) => {
    if (isEmpty(value)) return;
    const read = readUnsaid(value);
    if (!("fault" in read) || read.fault.kind !== "words") return;
    for (const word of read.fault.words) {
      const known = found.get(plainWord(word));
      if (known) known.rows++;
      else found.set(plainWord(word), { word, row: source.rows[index] ?? 0, rows: 1 });
    }
  });
  if (found.size === 0) return [];
  const meanings = meaningsIn(place.column, book);
  return [...found].map(([plain, { word, row, rows }]) => ({
    column: place,
    heading: column.heading,
    word,
    rows,
    at: { sheet: source.sheet, row, column: column.column },
    answer: choices.words[place.key]?.[plain],
    meanings,
  }));
}
