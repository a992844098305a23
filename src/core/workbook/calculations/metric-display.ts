import type { Book } from "../define-sheet";
import { metricFigure, metricInterval, SHARE_UNIT, type MetricDefinition } from "./metric-figure";

/** `90% (60–98%), n = 10`: never a share without its n, never a sample without its interval. */
export function metricDisplayOf(metric: MetricDefinition, book: Book): string {
  const figure = metricFigure(metric, book);
  if (figure.value === undefined) return "no data";
  if (metric.denominator === undefined) return `${rounded(figure.value, 0)} ${metric.unit ?? ""}`;
  const n = `, n = ${rounded(figure.denominator, 0)}`;
  if (metric.unit !== SHARE_UNIT) return `${rounded(figure.value, 1)} ${metric.unit ?? ""}${n}`;
  const interval = metricInterval(metric, book);
  return `${percent(figure.value)}${interval ? ` (${rounded(interval.lower * 100, 0)}–${percent(interval.upper)})` : ""}${n}`;
}

function percent(share: number): string {
  return `${rounded(share * 100, 0)}%`;
}

/** Half away from zero, as Excel's TEXT rounds; the tiny push undoes binary dust such as 0.285 × 100. */
function rounded(value: number, digits: number): string {
  const factor = 10 ** digits;
  const whole = Math.round(Math.abs(value) * factor * (1 + Number.EPSILON * 4)) / factor;
  return (value < 0 && whole !== 0 ? "-" : "") + whole.toFixed(digits);
}

const SHARE_TEXT = (value: string) => `TEXT(${value},"0%")`;
const SHARE_NUMBER = (value: string) => `TEXT(${value}*100,"0")`;
const NUMBER_TEXT = (value: string) => `TEXT(${value},"0.0")`;
const COUNT_TEXT = (value: string) => `TEXT(${value},"0")`;

/** The same over the columns of Metrics. */
export const metricDisplayFormula = `IF(NOT(ISNUMBER({@figure})),"no data",IF({@denominator}="",${COUNT_TEXT("{@figure}")}&" "&{@unit},IF({@unit}="${SHARE_UNIT}",${SHARE_TEXT("{@figure}")}&IF(ISNUMBER({@lower})," ("&${SHARE_NUMBER("{@lower}")}&"–"&${SHARE_TEXT("{@upper}")}&")","")&", n = "&${COUNT_TEXT("{@lastDenominator}")},${NUMBER_TEXT("{@figure}")}&" "&{@unit}&", n = "&${COUNT_TEXT("{@lastDenominator}")})))`;
