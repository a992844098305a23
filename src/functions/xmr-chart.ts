import { xmrChart as drawChart } from "../core/statistics/xmr-chart";
import { chartRows } from "./answers/chart-rows";
import { defineFunction } from "./define-function";
import { baselineArgument, valueSeries } from "./reading/series";

/**
 * Control chart of single figures (minutes, availability, a share of everything): which periods differ by more than usual. Example: SEMS.XMRCHART({94;95.5;93.8;96.1;94.9;95.2;93.5;95.8;94.4;95;94.7;89}) starts with 94.
 * @customfunction XMRCHART XMRCHART
 * @param values Figures, one row a period in order of time; an empty cell is a gap.
 * @param [baseline] How many of the first periods set the limits. If left out: the first 20; with fewer than 20 all but the newest, from 8 on.
 * @returns One row a period: value, centre line, lower and upper limit, signal in words.
 */
export function xmrChart(values: unknown[][], baseline?: unknown): unknown[][] {
  return chartRows(drawChart(valueSeries(values, "values"), baselineArgument(baseline)));
}

export const xmrChartGuide = defineFunction({
  name: "XMRCHART",
  form: "charts",
  what: "Control chart of single figures (minutes, availability, a share of everything): which periods differ by more than usual.",
  example: "SEMS.XMRCHART({94;95.5;93.8;96.1;94.9;95.2;93.5;95.8;94.4;95;94.7;89})",
  shows: 94,
  spills: "value, centre, lower, upper, signal; a row for each period",
  run: xmrChart,
});
