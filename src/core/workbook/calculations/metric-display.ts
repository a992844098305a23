import type { Book } from "../define-sheet";
import { metricFigure, metricInterval, type MetricDefinition } from "./metric-figure";
import { quoteFigure, SHARE_UNIT } from "./quote-figure";

/** The latest figure as it should be quoted: with its n and, for a sample, its interval. */
export function metricDisplayOf(metric: MetricDefinition, book: Book): string {
  const { value, denominator } = metricFigure(metric, book);
  const n = metric.denominator === undefined ? undefined : denominator;
  return quoteFigure({ value, n, unit: metric.unit ?? "", interval: metricInterval(metric, book) });
}

// Rounded before TEXT: 23/40 lies a little below 0.575 in binary, which TEXT alone writes as 58% in Excel and as 57% in LibreOffice.
const SHARE_TEXT = (value: string) => `TEXT(ROUND(${value},2),"0%")`;
const SHARE_NUMBER = (value: string) => `TEXT(ROUND(${value},2)*100,"0")`;
const NUMBER_TEXT = (value: string) => `TEXT(ROUND(${value},1),"0.0")`;
const COUNT_TEXT = (value: string) => `TEXT(ROUND(${value},0),"0")`;

/** The same over the columns of Metrics. */
export const metricDisplayFormula = `IF(NOT(ISNUMBER({@figure})),"no data",IF({@denominator}="",${COUNT_TEXT("{@figure}")}&" "&{@unit},IF({@unit}="${SHARE_UNIT}",${SHARE_TEXT("{@figure}")}&IF(ISNUMBER({@lower})," ("&${SHARE_NUMBER("{@lower}")}&"–"&${SHARE_TEXT("{@upper}")}&")","")&", n = "&${COUNT_TEXT("{@lastDenominator}")},${NUMBER_TEXT("{@figure}")}&" "&{@unit}&", n = "&${COUNT_TEXT("{@lastDenominator}")})))`;
