import { durationSummary } from "../core/statistics/duration-summary";
import { defineFunction } from "./define-function";
import { figureOr, noFigure } from "./function-problem";
import { amountColumn } from "./reading/column";

/**
 * How long things take: number, mean, standard deviation, median, and what 90 % and 95 % stay below. Example: SEMS.DURATIONS({3;5;"";8;2;12;7}) starts with 6.
 * @customfunction DURATIONS DURATIONS
 * @param values Days, hours or minutes, one column, from 0 up; an empty cell is left out.
 * @returns One row: count, mean, standard deviation (empty for a single value), median, 90th and 95th percentile.
 */
export function durations(values: unknown[][]): unknown[][] {
  const column = amountColumn(values, "values");
  const summary = durationSummary(column);
  if (!summary && column.every(Number.isNaN)) throw noFigure("No cell has a value, so there is no duration.");
  const { n, mean, sd, median, p90, p95 } = figureOr(summary, "The values are too large to calculate with.");
  return [[n, mean, sd ?? "", median, p90, p95]];
}

export const durationsGuide = defineFunction({
  name: "DURATIONS",
  form: "quantitative",
  what: "How long things take: number, mean, standard deviation, median, and what 90 % and 95 % stay below.",
  example: 'SEMS.DURATIONS({3;5;"";8;2;12;7})',
  shows: 6,
  spills: "count, mean, standard deviation, median, P90, P95",
  run: durations,
});
