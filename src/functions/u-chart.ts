import { uChart as drawChart } from "../core/statistics/u-chart";
import { chartRows } from "./answers/chart-rows";
import { defineFunction } from "./define-function";
import { wrongArgument } from "./function-problem";
import { baselineArgument, pairSeries } from "./reading/series";

const GAP = { count: undefined, exposure: undefined };

/**
 * Control chart of events per exposure: which periods differ by more than chance. Example: SEMS.UCHART({2;1;3;2;0;2;1;4;1;2;3;1},{1.25;1;1.3;1.1;0.9;1.2;1;1.4;1.1;1.2;1.3;1}) starts with 1.6.
 * @customfunction UCHART UCHART
 * @param events Numbers of events, one row a period in order of time.
 * @param exposure What they could have happened in, one column as long; empty or 0 is a gap.
 * @param [baseline] How many of the first periods set the limits. If left out: the first 20; with fewer than 20 all but the newest, from 8 on.
 * @returns One row a period: value, centre line, lower and upper limit, signal in words.
 */
export function uChart(events: unknown[][], exposure: unknown[][], baseline?: unknown): unknown[][] {
  const points = pairSeries({ events, exposure }).map(({ row, first, second }) => {
    if (!(second > 0) && first > 0) throw wrongArgument(`exposure, row ${row}, is empty though there were events: enter it.`);
    return second > 0 ? { count: first, exposure: second } : GAP;
  });
  return chartRows(drawChart(points, baselineArgument(baseline)));
}

export const uChartGuide = defineFunction({
  name: "UCHART",
  form: "charts",
  what: "Control chart of events per exposure: which periods differ by more than chance.",
  example: "SEMS.UCHART({2;1;3;2;0;2;1;4;1;2;3;1},{1.25;1;1.3;1.1;0.9;1.2;1;1.4;1.1;1.2;1.3;1})",
  shows: 1.6,
  spills: "value, centre, lower, upper, signal; a row for each period",
  run: uChart,
});
