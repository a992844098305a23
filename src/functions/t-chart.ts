import { tChart as drawChart } from "../core/statistics/t-chart";
import { chartRows } from "./answers/chart-rows";
import { defineFunction } from "./define-function";
import { amountSeries, baselineArgument } from "./reading/series";

/**
 * Control chart of the days between rare events: a time below the lower limit is the bad news. Example: SEMS.TCHART({41;62;33;58;75;49;66;38;52;8}) starts with 41.
 * @customfunction TCHART TCHART
 * @param days Days between each event and the one before, in order of time; an empty cell is a gap.
 * @param [baseline] How many of the first periods set the limits. If left out: the first 20; with fewer than 20 all but the newest, from 8 on.
 * @returns One row a period: value, centre line, lower and upper limit, signal in words.
 */
export function tChart(days: unknown[][], baseline?: unknown): unknown[][] {
  return chartRows(drawChart(amountSeries(days, "days"), baselineArgument(baseline)));
}

export const tChartGuide = defineFunction({
  name: "TCHART",
  form: "charts",
  what: "Control chart of the days between rare events: a time below the lower limit is the bad news.",
  example: "SEMS.TCHART({41;62;33;58;75;49;66;38;52;8})",
  shows: 41,
  spills: "value, centre, lower, upper, signal; a row for each period",
  run: tChart,
});
