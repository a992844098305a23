import { gChart as drawChart } from "../core/statistics/g-chart";
import { chartRows } from "./answers/chart-rows";
import { defineFunction } from "./define-function";
import { amountSeries, baselineArgument } from "./reading/series";

/**
 * Control chart of the good items between rare bad ones. Its lower limit is always 0: getting worse shows as eight in a row below the centre. Example: SEMS.GCHART({10;12;8;10;9;11;10;10;50}) starts with 10.
 * @customfunction GCHART GCHART
 * @param items Good items between each bad one and the one before, in order of time; an empty cell is a gap.
 * @param [baseline] How many of the first periods set the limits. If left out: the first 20; with fewer than 20 all but the newest, from 8 on.
 * @returns One row a period: value, centre line, lower and upper limit, signal in words.
 */
export function gChart(items: unknown[][], baseline?: unknown): unknown[][] {
  return chartRows(drawChart(amountSeries(items, "items"), baselineArgument(baseline)));
}

export const gChartGuide = defineFunction({
  name: "GCHART",
  form: "charts",
  what: "Control chart of the good items between rare bad ones. Its lower limit is always 0: getting worse shows as eight in a row below the centre.",
  example: "SEMS.GCHART({10;12;8;10;9;11;10;10;50})",
  shows: 10,
  spills: "value, centre, lower, upper, signal; a row for each period",
  run: gChart,
});
