import type { Book } from "../define-sheet";
import type { SerialDay } from "../serial-day";
import { periodMonths, periodMonthsFormula } from "./complete-period";
import { latestPeriodEnd, type MetricDefinition } from "./metric-figure";
import { monthEnd } from "./month-end";

/** Days after the end of a period in which its reading is not yet late; the setting of the entity. */
export function graceDays(book: Book): number {
  const days = book.setting("graceDays");
  return typeof days === "number" ? days : 0;
}

const GRACE = "IF(ISNUMBER({setting graceDays}),{setting graceDays},0)";

/** Last day of the period that follows the latest one; undefined for a metric that is computed, has no fixed period or has no reading. */
function nextPeriodEnd(metric: MetricDefinition, book: Book): SerialDay | undefined {
  const months = periodMonths(metric.frequency);
  const end = latestPeriodEnd(metric, book);
  return metric.source === "REGISTER" || months === 0 || end === undefined ? undefined : monthEnd(end, months);
}

/** The day by which the next reading is due: the end of the next period and the days of grace. */
export function nextReadingDue(metric: MetricDefinition, book: Book): SerialDay | undefined {
  const end = nextPeriodEnd(metric, book);
  return end === undefined ? undefined : end + graceDays(book);
}

/** Whether the data of a metric are as fresh as its frequency asks for. */
export type ReadingState = "computed" | "no data" | "current" | "due" | "stale";

export function readingState(metric: MetricDefinition, book: Book): ReadingState {
  if (metric.source === "REGISTER") return "computed";
  if (latestPeriodEnd(metric, book) === undefined) return "no data";
  const end = nextPeriodEnd(metric, book);
  if (end === undefined || book.asOf <= end) return "current";
  return book.asOf <= end + graceDays(book) ? "due" : "stale";
}

const MONTHS = periodMonthsFormula("{@frequency}");
const IS_COUNTED = "{@source}={label metricSource REGISTER}";

/** The same two over the columns of Metrics. */
export const nextReadingDueFormula = `IF(OR(${IS_COUNTED},{@lastPeriod}=""),"",IF(${MONTHS}=0,"",EOMONTH({@lastPeriod},${MONTHS})+${GRACE}))`;
export const readingStateFormula = `IF(${IS_COUNTED},"computed",IF({@lastPeriod}="","no data",IF({@nextDue}="","current",IF({setting asOf}>{@nextDue},"stale",IF({setting asOf}>{@nextDue}-${GRACE},"due","current")))))`;
