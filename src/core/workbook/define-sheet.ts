import type { CellAddress, CellValue } from "./cell";
import type { Column, FormatWhen, Tone } from "./column";
import type { CodeList } from "./define-list";
import type { CountFormulas, CountPeriod, RegisterCount } from "./register-count";
import type { SerialDay } from "./serial-day";
import type { Nothing } from "./snapshot";

export type Columns = Readonly<Record<string, Column>>;

type ValueOf<C> = C extends Column<infer V> ? V : never;

/** What a record knows of itself besides its values. */
export interface RecordPlace {
  /** Row on the sheet, counted from 0. */
  readonly sheetRow: number;
  /** Position among the rows of the table, counted from 0. */
  readonly tableRow: number;
}

/** One record of a register: each value, or undefined where there is none (empty, missing, an error: `Book.nothing` tells which). */
export type RecordOf<C extends Columns> = { readonly [K in keyof C]: ValueOf<C[K]> | undefined } & { readonly place: RecordPlace };

/** A whole SeMS, read with the types of the sheet records: what calculations and rules look at. */
export interface Book {
  readonly asOf: SerialDay;
  setting(key: string): string | number | boolean | null;
  /** The records of a register, in the order of the table; none when the register is not in the workbook. */
  records<C extends Columns>(sheet: SheetRecord<C>): readonly RecordOf<C>[];
  /** Records of a register by the value of one column (a several-values column counts for each of its values). */
  recordsBy<C extends Columns>(sheet: SheetRecord<C>, key: Extract<keyof C, string>): ReadonlyMap<string, readonly RecordOf<C>[]>;
  /** The label that stands in cells for a code now. */
  label(listId: string, code: string): string;
  /** Every label of a list, in its order. */
  labels(listId: string): readonly string[];
  /** Where the cell of a record stands; undefined when its column is missing. */
  addressOf<C extends Columns>(sheet: SheetRecord<C>, record: RecordOf<C>, key: string): CellAddress | undefined;
  /** The cells of a column that could not be read, by row of the table. */
  issues<C extends Columns>(sheet: SheetRecord<C>, key: string): ReadonlyMap<number, Nothing>;
  /** Which kind of nothing a cell holds; undefined when it holds a value. */
  nothing<C extends Columns>(sheet: SheetRecord<C>, record: RecordOf<C>, key: string): Nothing | undefined;
  /** How a metric is counted from the registers of this workbook; undefined when it is not, or when a register is not there. */
  countFormulas(metricId: string): CountFormulas | undefined;
  /** What a metric counts in the registers; undefined as above. */
  count(metricId: string, period: CountPeriod): RegisterCount | undefined;
  /** The same workbook as if one setting were another. */
  withSetting(key: string, value: string | number | boolean | null): Book;
}

/** A column that Excel calculates, with the same calculation of our own: the file host stores its result and LibreOffice proves the two equal. */
export interface Calculation<C extends Columns> {
  readonly heading: string;
  readonly help: string;
  readonly width: number;
  /** Key of the column that it stands behind. */
  readonly after: string;
  readonly numberFormat?: string;
  readonly list?: CodeList;
  readonly tones?: Readonly<Record<string, Tone>>;
  readonly formats?: readonly FormatWhen[];
  /** A defined name that the formula reads and that workbooks of an older version do not have: an upgrade leaves the column out there. */
  readonly needsName?: string;
  /** Cells of the record that are not guessed at: a word that is not in its list, or a text where a number belongs, gives `check data`. */
  readonly strict?: readonly string[];
  /** Template of the native formula (see `formula-template.ts`); null where each record has one of its own. */
  readonly formula: string | null;
  /** Template of the record's own formula; a record without one has an empty cell. */
  ownFormula?(record: RecordOf<C>, book: Book): string | undefined;
  /** The same figure from the snapshot; choices are given as their code. An empty text stands for "nothing to show". */
  calculate(record: RecordOf<C>, book: Book): CellValue;
}

export type SheetSet = "essential" | "full";

/** Rooms of the workbook; each has its tab colour. */
export type SheetGroup = "steer" | "plan" | "risk" | "assure" | "people" | "record";

export interface SheetRecord<C extends Columns = Columns> {
  /** Stable id; code and defined names use it. */
  readonly id: string;
  /** The tab. */
  readonly name: string;
  readonly table: string;
  /** Prefix of its row ids (`RSK`), where it has generated ones. */
  readonly idPrefix?: string;
  /** Chapter of the Framework that asks for it; null where it serves all. */
  readonly chapter: number | null;
  readonly set: SheetSet;
  readonly group: SheetGroup;
  /** One or two sentences under the title. */
  readonly purpose: string;
  /** Id of the sheet on which this register stands beside another one; a sheet of its own when absent. */
  readonly beside?: string;
  readonly columns: C;
  readonly calculated: Readonly<Record<string, Calculation<C>>>;
}

export interface SheetSpec<C extends Columns> extends Omit<SheetRecord<C>, "calculated"> {
  readonly calculated?: Readonly<Record<string, Calculation<C>>>;
}

/** Declares a register. Everything else (sheet, drop-downs, snapshot, reference page) follows from the record. */
export function defineSheet<const C extends Columns>(spec: SheetSpec<C>): SheetRecord<C> {
  return { ...spec, calculated: spec.calculated ?? {} };
}

const PAGES_WITH_REGISTERS: readonly (string | undefined)[] = ["lists", "config", "readiness"];

/** Whether a register stands on a page (Lists, Config, Readiness): it serves the workbook and records nothing of the SeMS itself. */
export function isOnPage(sheet: SheetRecord): boolean {
  return PAGES_WITH_REGISTERS.includes(sheet.beside);
}

/** The column whose emptiness means that a row holds no record yet. */
export function keyColumn(sheet: SheetRecord): string {
  const [first] = Object.keys(sheet.columns);
  if (first === undefined) throw new Error(`${sheet.id} has no columns`);
  return first;
}

/** A column as it stands in the table, in order. */
export type PlacedColumn =
  | { readonly key: string; readonly heading: string; readonly column: Column; readonly calculation?: undefined }
  | { readonly key: string; readonly heading: string; readonly column?: undefined; readonly calculation: Calculation<Columns> };

/** Columns and calculated columns of a register in the order of the table. */
export function placedColumns(sheet: SheetRecord): readonly PlacedColumn[] {
  const known = placedColumnsOf.get(sheet) ?? placeColumns(sheet);
  placedColumnsOf.set(sheet, known);
  return known;
}

const placedColumnsOf = new WeakMap<SheetRecord, readonly PlacedColumn[]>();

function placeColumns(sheet: SheetRecord): readonly PlacedColumn[] {
  const placed: PlacedColumn[] = Object.entries(sheet.columns).map(([key, column]) => ({ key, heading: column.heading, column }));
  for (const [key, calculation] of Object.entries(sheet.calculated)) {
    const before = placed.findIndex((other) => other.key === calculation.after);
    if (before < 0) throw new Error(`${sheet.id}.${key} stands after "${calculation.after}", which ${sheet.id} does not have`);
    placed.splice(before + 1, 0, { key, heading: calculation.heading, calculation });
  }
  return placed;
}
