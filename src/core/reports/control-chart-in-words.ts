import type { ChartSignal } from "../statistics/chart-signals";
import type { ChartKind, ControlChart } from "../statistics/control-chart";

/** What is drawn beside the figures of the chart. */
export interface ChartDrawing {
  readonly title: string;
  readonly chart: ControlChart;
  /** Name of each period and its n (nothing where there is none), one to one with the points. */
  readonly periods: readonly { readonly name: string; readonly n: number | undefined }[];
  /** How a value is written, such as `97.5%`. */
  readonly format: (value: number) => string;
  /** Told apart from other drawings on the same page. */
  readonly id?: string;
}

/** How the kinds of charts are called. */
export const KIND_NAMES: Readonly<Record<ChartKind, string>> = {
  P: "p-chart",
  PPRIME: "p′-chart",
  U: "u-chart",
  XMR: "XmR chart",
  T: "t-chart",
  G: "g-chart",
};

/** What stands beside a signal. */
export const SIGNAL_WORDS: Readonly<Record<ChartSignal, string>> = { BEYOND_LIMITS: "beyond limits", ONE_SIDE: "8 on one side", TREND: "6 in a row" };
/** The chart for somebody who does not see it. */
export function chartInWords({ chart, periods, format }: ChartDrawing): string {
  const at = chart.points.reduce((latest, { value }, index) => (value === undefined ? latest : index), -1);
  const [last, period] = [chart.points[at], periods[at]];
  const signals = chart.points.flatMap(({ signal }, index) => (signal ? [`${periods[index]?.name ?? ""} ${SIGNAL_WORDS[signal]}`] : []));
  const limits =
    last?.centre === undefined || last.lower === undefined || last.upper === undefined
      ? ""
      : ` Centre ${format(last.centre)}, limits at the latest point ${format(last.lower)} to ${format(last.upper)}.`;
  return [
    `${KIND_NAMES[chart.kind]} of ${chart.counted} ${chart.counted === 1 ? "period" : "periods"} from ${periods[0]?.name ?? ""} to ${periods.at(-1)?.name ?? ""}.`,
    last?.value === undefined || !period ? "" : ` Latest figure ${format(last.value)}${nInWords(period.n)} (${period.name}).`,
    `${limits} ${capitalised(baselineInWords(chart))}.`,
    signals.length === 0 ? " No signals." : ` Signals: ${signals.join("; ")}.`,
  ].join("");
}

export function baselineInWords({ baseline }: ControlChart): string {
  if (baseline.state === "NONE") return "no limits yet: too few periods";
  return baseline.state === "TRIAL"
    ? `trial limits from ${baseline.count} points`
    : `established limits, frozen on the first ${baseline.count} points`;
}

export function nInWords(n: number | undefined): string {
  return n === undefined ? "" : `, n = ${n}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
