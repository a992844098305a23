import { monthsLater } from "../core/workbook/calculations/months-later";
import { defineFunction } from "./define-function";
import { wrongArgument } from "./function-problem";
import { bandArgument, bandsArgument } from "./reading/bands";
import { dateArgument, DATE, numberArgument, type NumberRule } from "./reading/single";

const MONTHS: NumberRule = {
  words: "a whole number of months from 1 to 1200",
  accepts: (value) => Number.isInteger(value) && value >= 1 && value <= 1200,
};

/**
 * When a risk is to be looked at again, from its band or a number of months. Example: SEMS.NEXTREVIEW(46023,"Medium") gives 46204.
 * @customfunction NEXTREVIEW NEXTREVIEW
 * @param lastReview Date of the last review.
 * @param band Name of a band, or a number of months.
 * @param [bands] The table of bands on Lists (tblBandsA); the suggested bands if left out.
 * @returns A date; format the cell as one.
 */
export function nextReview(lastReview: unknown, band: unknown, bands?: unknown[][]): number {
  const months = typeof band === "number" ? numberArgument(band, "band", MONTHS) : bandArgument(band, bandsArgument(bands)).reviewMonths;
  const next = monthsLater(dateArgument(lastReview, "lastReview"), months);
  if (!DATE.accepts(next)) throw wrongArgument("The next review would lie after the year 9999: check lastReview.");
  return next;
}

export const nextReviewGuide = defineFunction({
  name: "NEXTREVIEW",
  form: "risk",
  what: "When a risk is to be looked at again, from its band or a number of months.",
  example: 'SEMS.NEXTREVIEW(46023,"Medium")',
  shows: 46204,
  run: nextReview,
});
