import { repeatRate as countRepeats } from "../core/statistics/repeat-rate";
import { shareOf } from "./answers/share-of";
import { defineFunction } from "./define-function";
import { figureOr } from "./function-problem";
import { dateColumn, sameLength, textColumn } from "./reading/column";
import { periodArguments } from "./reading/period";
import { FROM_ZERO, optionalNumber } from "./reading/single";

const NO_FINDING = "No finding was opened in the period, so there is no share.";

/**
 * Share of findings opened in a period that repeat one closed in the days before they were opened; give the earlier rows too. Example: SEMS.REPEATRATE({"door";"door";"badge"},{46000;46030;46035},{46020;"";""},46023,46053) gives 0.5.
 * @customfunction REPEATRATE REPEATRATE
 * @param keys What makes two findings the same (area and cause in one text), one column.
 * @param opened Dates of opening, one column as long.
 * @param closed Dates of closing, one column as long; empty while open.
 * @param from First day of the period.
 * @param to Last day of the period.
 * @param [days] How many days after a closing the same finding is a repeat; 365 if left out.
 * @returns Share from 0 to 1.
 */
export function repeatRate(keys: string[][], opened: unknown[][], closed: unknown[][], from: unknown, to: unknown, days?: unknown): number {
  const key = textColumn(keys, "keys");
  const findings = { key, opened: dateColumn(opened, "opened"), closed: dateColumn(closed, "closed") };
  sameLength({ keys: key, opened: findings.opened, closed: findings.closed });
  const windowDays = optionalNumber(days, "days", FROM_ZERO);
  const period = { ...periodArguments(from, to), ...(windowDays === undefined ? {} : { windowDays }) };
  return shareOf(figureOr(countRepeats(findings, period), NO_FINDING), NO_FINDING);
}

export const repeatRateGuide = defineFunction({
  name: "REPEATRATE",
  form: "output",
  what: "Share of findings opened in a period that repeat one closed in the days before they were opened; give the earlier rows too.",
  example: 'SEMS.REPEATRATE({"door";"door";"badge"},{46000;46030;46035},{46020;"";""},46023,46053)',
  shows: 0.5,
  run: repeatRate,
});
