import type { ChartSignal } from "../../core/statistics/chart-signals";
import type { ControlChart } from "../../core/statistics/control-chart";
import { figureOr, wrongArgument } from "../function-problem";

/** More periods than anybody looks at in one chart. */
const MOST_PERIODS = 4000;

const SIGNAL_WORDS: Readonly<Record<ChartSignal, string>> = {
  BEYOND_LIMITS: "beyond limits",
  ONE_SIDE: "eight on one side",
  TREND: "six rising or falling",
};

/** What a chart function spills beside each period: value, centre, lower and upper limit, signal; "" where there is none. */
export function chartRows(chart: ControlChart | undefined): unknown[][] {
  const { points } = figureOr(chart, "No period has a value, or the figures are too large to draw.");
  return points.map(({ value, centre, lower, upper, signal }) => [
    value ?? "",
    centre ?? "",
    lower ?? "",
    upper ?? "",
    signal ? SIGNAL_WORDS[signal] : "",
  ]);
}

/** How many periods there are down to the last that `isThere`: a whole column may be given, and the rows under the data are no periods. */
export function periodCount(rows: number, isThere: (row: number) => boolean, name: string): number {
  let count = rows;
  while (count > 0 && !isThere(count - 1)) count--;
  if (count > MOST_PERIODS) throw wrongArgument(`${name} has ${count} periods: give at most ${MOST_PERIODS}.`);
  return count;
}
