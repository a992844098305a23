import { pChart as drawChart } from "../core/statistics/p-chart";
import { chartRows } from "./answers/chart-rows";
import { defineFunction } from "./define-function";
import { wrongArgument } from "./function-problem";
import { baselineArgument, pairSeries } from "./reading/series";

const GAP = { x: undefined, n: undefined };

/**
 * Control chart of a share with varying n: which periods differ by more than chance. Example: SEMS.PCHART({3;2;4;1;3;2;5;2;3;4;2;9},{60;55;62;48;58;50;64;52;57;61;54;60}) starts with 0.05.
 * @customfunction PCHART PCHART
 * @param x Counts of the event, one row a period in order of time.
 * @param n Out of how many, one column as long; empty or 0 is a gap.
 * @param [baseline] How many of the first periods set the limits. If left out: the first 20; with fewer than 20 all but the newest, from 8 on.
 * @returns One row a period: value, centre line, lower and upper limit, signal in words.
 */
export function pChart(x: unknown[][], n: unknown[][], baseline?: unknown): unknown[][] {
  const points = pairSeries({ x, n }).map(({ row, first, second }) => {
    if (second > 0 && first > second) throw wrongArgument(`x, row ${row}, is ${first}, more than n (${second}): check both.`);
    return second > 0 ? { x: first, n: second } : GAP;
  });
  return chartRows(drawChart(points, baselineArgument(baseline)));
}

export const pChartGuide = defineFunction({
  name: "PCHART",
  form: "charts",
  what: "Control chart of a share with varying n: which periods differ by more than chance.",
  example: "SEMS.PCHART({3;2;4;1;3;2;5;2;3;4;2;9},{60;55;62;48;58;50;64;52;57;61;54;60})",
  shows: 0.05,
  spills: "value, centre, lower, upper, signal; a row for each period",
  run: pChart,
});
