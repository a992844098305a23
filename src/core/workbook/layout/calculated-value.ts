import { isCellError, isNotCalculated, type CellValue } from "../cell";
import { keyColumn, type Book, type Calculation, type Columns, type RecordOf, type SheetRecord } from "../define-sheet";
import type { Nothing } from "../snapshot";
import { cellsOfRecord } from "./cells-of-record";
import { CHECK_DATA } from "./check-data";

type Rows = ReadonlySet<number>;

/** What is known of a calculated column in one book: a book never changes, columns ask for one another, and registers are long. */
interface ColumnWork {
  readonly id: string;
  /** By row of the table, as far as they were asked for. */
  readonly shown: (CellValue | undefined)[];
  readonly withoutId: Rows;
  readonly mistyped: Rows;
  /** Of the formula that all records share; undefined where each has one of its own. */
  readonly reads: ReadCells | undefined;
}

/** What the result of a formula hangs on. */
interface ReadCells {
  /** Where a cell of the record that the formula names shows an error, or a formula that nobody has calculated. */
  readonly unusable: Rows;
  readonly calculated: readonly Calculation<Columns>[];
}

const known = new WeakMap<Book, Map<Calculation<Columns>, ColumnWork>>();

/** What the native formula of a cell gives, in TypeScript, as the cell shows it (choices by their label). */
export function calculatedValue(sheet: SheetRecord, calculation: Calculation<Columns>, record: RecordOf<Columns> | undefined, book: Book): CellValue {
  if (!record) return "";
  const { tableRow } = record.place;
  const work = workOf(sheet, calculation, book);
  const there = work.shown[tableRow];
  if (there !== undefined) return there;
  const value = freshValue(work, sheet, calculation, record, book);
  work.shown[tableRow] = value;
  return value;
}

function workOf(sheet: SheetRecord, calculation: Calculation<Columns>, book: Book): ColumnWork {
  const ofBook = known.get(book) ?? new Map<Calculation<Columns>, ColumnWork>();
  const there = ofBook.get(calculation);
  if (there) return there;
  const id = keyColumn(sheet);
  // As long as the register from the start: an array that is filled here and there becomes a table of keys, several times slower.
  const last = book.records(sheet).at(-1)?.place.tableRow ?? -1;
  const work: ColumnWork = {
    id,
    shown: new Array<CellValue | undefined>(last + 1),
    withoutId: rowsWith(UNUSABLE, [id], sheet, book),
    mistyped: rowsWith(MISTYPED, calculation.strict ?? [], sheet, book),
    reads: calculation.formula === null ? undefined : readCells(sheet, calculation.formula, book),
  };
  known.set(book, ofBook.set(calculation, work));
  return work;
}

const UNUSABLE: readonly Nothing[] = ["error", "notCalculated"];
const MISTYPED: readonly Nothing[] = ["notInList", "wrongType"];

function rowsWith(kinds: readonly Nothing[], keys: readonly string[], sheet: SheetRecord, book: Book): Rows {
  const rows = new Set<number>();
  for (const key of keys) for (const [row, kind] of book.issues(sheet, key)) if (kinds.includes(kind)) rows.add(row);
  return rows;
}

function readCells(sheet: SheetRecord, template: string, book: Book): ReadCells {
  const { inputs, calculated } = cellsOfRecord(sheet, template);
  return { unusable: rowsWith(UNUSABLE, inputs, sheet, book), calculated: calculated.flatMap((key) => sheet.calculated[key] ?? []) };
}

function freshValue(work: ColumnWork, sheet: SheetRecord, calculation: Calculation<Columns>, record: RecordOf<Columns>, book: Book): CellValue {
  const { tableRow } = record.place;
  if (work.withoutId.has(tableRow)) return CHECK_DATA;
  if (record[work.id] === undefined) return "";
  const { unusable, calculated } = work.reads ?? readCells(sheet, calculation.ownFormula?.(record, book) ?? "", book);
  if (unusable.has(tableRow) || work.mistyped.has(tableRow)) return CHECK_DATA;
  for (const other of calculated) if (calculatedValue(sheet, other, record, book) === CHECK_DATA) return CHECK_DATA;
  const value = calculation.calculate(record, book);
  if (isCellError(value) || isNotCalculated(value) || Number.isNaN(value)) return CHECK_DATA;
  // A code that the list does not have is a status word of its own and stays.
  return calculation.list && typeof value === "string" && value !== "" ? book.label(calculation.list.id, value) : value;
}
