import type { SerialDay } from "./serial-day";

/** First and last day that are counted. A metric at a date looks at the last day alone. */
export interface CountPeriod {
  readonly start: SerialDay;
  readonly end: SerialDay;
}

/** A row of a register that a metric counts, with what it adds to numerator and denominator. */
export interface CountedCase {
  /** Id of the sheet record. */
  readonly register: string;
  /** Position among the rows of the table, counted from 0. */
  readonly tableRow: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** A row that belongs to the period but cannot be counted, and why. */
export interface LeftOutRow {
  readonly register: string;
  readonly tableRow: number;
  readonly reason: string;
}

export interface RegisterCount {
  readonly cases: readonly CountedCase[];
  readonly leftOut: readonly LeftOutRow[];
  /** Added to the denominator where a rate is per something that is no sum over rows: all staff, by Config. */
  readonly exposure?: number;
}

/** Native formula templates of a count (see `formula-template.ts`); `{@countedFrom}` and `{@lastPeriod}` are the first and last day. */
export interface CountFormulas {
  readonly numerator: string;
  /** Null where the figure is the numerator alone. */
  readonly denominator: string | null;
}

export function sumsOf({ cases, exposure = 0 }: RegisterCount): { readonly numerator: number; readonly denominator: number } {
  return {
    numerator: cases.reduce((sum, row) => sum + row.numerator, 0),
    denominator: cases.reduce((sum, row) => sum + row.denominator, exposure),
  };
}
