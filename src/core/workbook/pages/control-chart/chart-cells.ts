import { absoluteA1, columnLetters } from "../../a1";
import type { RangeRef } from "../../cell";
import { SERIES_LINES } from "../../calculations/metric-trend";
import { CHART_PERIODS } from "./chosen-chart";

/** Where things stand on the sheet: rows counted from 0. */
export const CHART_TOP = 4;
/** The first of the periods; labels stand to the left of it. */
export const FIRST_PERIOD = 3;
const BLOCK_TOP = 14;

/** Rows of the block below the chart, a column for each period. */
const SHOWN = ["end", "numerator", "denominator", "value", "centre", "lower", "upper", "signal", "baseline"] as const;
/** Rows that these are worked out by; they stand at the end of the sheet. */
const WORKING = [
  "back",
  "after",
  "number",
  "compared",
  "moved",
  "side",
  "steps",
  "drawnAt",
  "drawnValue",
  "drawnCentre",
  "drawnLower",
  "drawnUpper",
] as const;
export type ChartRow = (typeof SHOWN)[number] | (typeof WORKING)[number];

export const shownRows: readonly ChartRow[] = SHOWN;
export const workingRows: readonly ChartRow[] = WORKING;

/** Headings of the table of all metrics, which stands between the two. */
export const TABLE_HEADING_ROW = BLOCK_TOP + SHOWN.length + 3;
export const WORKING_TOP = TABLE_HEADING_ROW + SERIES_LINES + 2;

export function rowOf(row: ChartRow): number {
  const position = workingRows.indexOf(row);
  return position < 0 ? BLOCK_TOP + shownRows.indexOf(row) : WORKING_TOP + 1 + position;
}

/** Single figures that the block works with; they stand beside the working. */
const FACTS = ["position", "kind", "months", "scale", "alone", "latest", "earliest", "points", "asked", "counted", "moved", "centre"] as const;
export type ChartFact = (typeof FACTS)[number];
export const chartFacts: readonly ChartFact[] = FACTS;
export const FACT_COLUMN = FIRST_PERIOD + CHART_PERIODS + 3;

export function factRow(fact: ChartFact): number {
  return WORKING_TOP + 2 + FACTS.indexOf(fact);
}

/** `$AE$16` */
export function fact(name: ChartFact): string {
  return absoluteA1({ top: factRow(name), left: FACT_COLUMN, rows: 1, columns: 1 });
}

/** Where the metric is chosen. */
export const CHOICE: RangeRef = { top: CHART_TOP + 1, left: 1, rows: 1, columns: 2 };
export const choice = absoluteA1({ ...CHOICE, columns: 1 });

/** The cell of a row in the period at a position (0 = first): `E$19`. */
export function at(row: ChartRow, position: number): string {
  return `${columnLetters(FIRST_PERIOD + position)}$${rowOf(row) + 1}`;
}

/** A row from one period to another. */
export function stretch(row: ChartRow, to: number = CHART_PERIODS - 1): string {
  return `$${at(row, 0)}:${to === CHART_PERIODS - 1 ? "$" : ""}${at(row, to)}`;
}

export function rowRange(row: ChartRow): RangeRef {
  return { top: rowOf(row), left: FIRST_PERIOD, rows: 1, columns: CHART_PERIODS };
}
