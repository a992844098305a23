import type { CodeList, CodeOf } from "./define-list";
import { LAST_DAY } from "./serial-day";

export type ColumnKind =
  "rowId" | "text" | "longText" | "whole" | "decimal" | "share" | "date" | "choice" | "choices" | "scale" | "person" | "reference" | "references";

/** How a value should stand out. The word in the cell says the same; the look only underlines it. */
export type Tone = "good" | "caution" | "bad" | "muted";

/** The values of one record, by column key, as a condition may ask for them. */
export type RecordValues = Readonly<Record<string, unknown>>;

/** A column that must be filled only in some records; `words` completes the sentence "required when …". */
export interface RequiredWhen {
  readonly words: string;
  readonly holds: (record: RecordValues) => boolean;
}

/** A look that depends on a formula over the record; the template is that of a native formula (see `formula-template.ts`). */
export interface FormatWhen {
  readonly formula: string;
  readonly tone: Tone;
}

export interface ColumnOptions {
  readonly required?: true | RequiredWhen;
  /** Characters. */
  readonly width?: number;
  readonly numberFormat?: string;
  readonly formats?: readonly FormatWhen[];
  /** Filled by the product when a sheet is created and not meant to be edited (item texts, say). */
  readonly fixed?: boolean;
}

/** One column of a register. `V` is what a record holds there once read. */
export interface Column<V = unknown> extends ColumnOptions {
  readonly kind: ColumnKind;
  /** The heading in the table: letters, digits and single spaces, so that it needs no quoting in a formula. */
  readonly heading: string;
  /** One or two lines for the guidance row and the input message. */
  readonly help: string;
  readonly width: number;
  readonly list?: CodeList;
  readonly tones?: Readonly<Record<string, Tone>>;
  /** Id of the register that a reference points into. */
  readonly to?: string;
  readonly min?: number;
  readonly max?: number;
  /** Never set: it carries the type of the value. */
  readonly value?: V;
}

export const DATE_FORMAT = "yyyy-mm-dd";
const FIRST_DAY = 1;

export function rowId(
  heading: string,
  help = "Given once and never used again; take the next one from above the table.",
  options: ColumnOptions = {},
): Column<string> {
  return { kind: "rowId", heading, help, width: 11, required: true, ...options };
}

export function text(heading: string, help: string, options: ColumnOptions = {}): Column<string> {
  return { kind: "text", heading, help, width: 22, ...options };
}

export function longText(heading: string, help: string, options: ColumnOptions = {}): Column<string> {
  return { kind: "longText", heading, help, width: 42, ...options };
}

export function whole(heading: string, help: string, min: number, max: number, options: ColumnOptions = {}): Column<number> {
  return { kind: "whole", heading, help, width: 11, numberFormat: "0", min, max, ...options };
}

export function decimal(heading: string, help: string, min: number, max: number, options: ColumnOptions = {}): Column<number> {
  return { kind: "decimal", heading, help, width: 11, numberFormat: "General", min, max, ...options };
}

/** A share between 0 and 1, shown as a percentage. */
export function share(heading: string, help: string, options: ColumnOptions = {}): Column<number> {
  return { kind: "share", heading, help, width: 10, numberFormat: "0.0%", min: 0, max: 1, ...options };
}

export function date(heading: string, help: string, options: ColumnOptions = {}): Column<number> {
  return { kind: "date", heading, help, width: 12, numberFormat: DATE_FORMAT, min: FIRST_DAY, max: LAST_DAY, ...options };
}

export function choice<const L extends CodeList>(
  heading: string,
  list: L,
  help: string,
  options: ColumnOptions & { readonly tones?: Readonly<Partial<Record<CodeOf<L>, Tone>>> } = {},
): Column<CodeOf<L>> {
  const { tones, ...others } = options;
  return { kind: "choice", heading, list, help, width: 17, ...others, ...(tones ? { tones: definedOnly(tones) } : {}) };
}

/** Several codes of one list in a cell, written `label; label`. */
export function choices<const L extends CodeList>(heading: string, list: L, help: string, options: ColumnOptions = {}): Column<readonly CodeOf<L>[]> {
  return { kind: "choices", heading, list, help: `${help} Several: separate with a semicolon.`, width: 26, ...options };
}

/** A level of a numbered scale, written as its number. */
export function scale(heading: string, help: string, min: number, max: number, options: ColumnOptions = {}): Column<number> {
  return { kind: "scale", heading, help, width: 9, numberFormat: "0", min, max, ...options };
}

/** The name of somebody listed on People. */
export function person(heading: string, help: string, options: ColumnOptions = {}): Column<string> {
  return { kind: "person", heading, help, width: 18, ...options };
}

/** The id of one record of another register. */
export function reference(heading: string, to: string, help: string, options: ColumnOptions = {}): Column<string> {
  return { kind: "reference", heading, to, help, width: 13, ...options };
}

/** Ids of records of another register, written `ID; ID`. */
export function references(heading: string, to: string, help: string, options: ColumnOptions = {}): Column<readonly string[]> {
  return { kind: "references", heading, to, help: `${help} Several: separate with a semicolon.`, width: 18, ...options };
}

function definedOnly<T>(record: Readonly<Partial<Record<string, T>>>): Readonly<Record<string, T>> {
  const pairs: [string, T][] = [];
  for (const [key, value] of Object.entries(record)) if (value !== undefined) pairs.push([key, value]);
  return Object.fromEntries(pairs);
}
