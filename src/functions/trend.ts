import { trend as trendOf, type TrendDirection } from "../core/statistics/trend";
import { defineFunction } from "./define-function";
import { figureOr } from "./function-problem";
import { valueSeries } from "./reading/series";

const WORDS: Readonly<Record<TrendDirection, string>> = { RISING: "rising", FALLING: "falling", NONE: "none shown", TOO_FEW: "too few values" };

/**
 * Whether a series rises or falls (Mann-Kendall at 5 %), with its typical change per period (Theil-Sen); needs 5 values, better 8. Example: SEMS.TREND({96;95;94;95.5;93;92;92.5;90}) starts with falling.
 * @customfunction TREND TREND
 * @param values Figures, one row a period in order of time, no rolling windows; an empty cell is a gap.
 * @returns One row: rising, falling, none shown or too few values; p; change per period.
 */
export function trend(values: unknown[][]): unknown[][] {
  const { direction, p, slope } = figureOr(trendOf(valueSeries(values, "values")), "There are too many values for a trend.");
  return [[WORDS[direction], p ?? "", slope ?? ""]];
}

export const trendGuide = defineFunction({
  name: "TREND",
  form: "charts",
  what: "Whether a series rises or falls (Mann-Kendall at 5 %), with its typical change per period (Theil-Sen); needs 5 values, better 8.",
  example: "SEMS.TREND({96;95;94;95.5;93;92;92.5;90})",
  shows: "falling",
  spills: "direction, p, change per period",
  run: trend,
});
