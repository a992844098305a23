import type { ReportingPeriod } from "../../core/statistics/reporting-period";
import { wrongArgument } from "../function-problem";
import { asOfArgument, dateArgument } from "./single";

/** First and last day of a period, both within it. */
export function periodArguments(from: unknown, to: unknown): { readonly start: number; readonly end: number } {
  const period = { start: dateArgument(from, "from"), end: dateArgument(to, "to") };
  if (period.start > period.end) throw wrongArgument("from lies after to: exchange the two dates.");
  return period;
}

/** The same with the day up to which things are known. */
export function reportingPeriod(from: unknown, to: unknown, asOf: unknown): ReportingPeriod {
  return { ...periodArguments(from, to), asOf: asOfArgument(asOf) };
}
