import type { ChartSignal } from "../statistics/chart-signals";
import { metricForm } from "../workbook/lists/metric-form";
import type { Tone } from "../workbook/column";
import { CHECK_DATA } from "../workbook/layout/check-data";
import type { Book } from "../workbook/define-sheet";
import { metrics } from "../workbook/sheets/metrics";
import { metricChart } from "./metric-chart";
import { metricSummaries, type MetricSummary } from "./metric-summary";
import { searchFor } from "../workbook/search-words";

/** Why a metric deserves a look now; the gravest first. */
export type Attention = "checkData" | "target" | "stale" | "due" | "noData" | "signal" | "trend";

/** A metric of the list. */
export interface ListedMetric extends MetricSummary {
  /** The signal at the latest point of its control chart. */
  readonly signal: ChartSignal | null;
  /** Nothing when all is well. */
  readonly attention: readonly Attention[];
}

/** What the user wants to see: those that need attention, all, or the code of a form. */
export interface MetricFilter {
  readonly show: "attention" | "all" | (typeof metricForm)["codes"][number]["code"];
  readonly text: string;
}

export interface MetricGroup {
  /** Code of the form; null for metrics that do not say theirs. */
  readonly form: string | null;
  readonly metrics: readonly ListedMetric[];
}

/** A target that is missed, whether or not chance could explain it. */
const MISSED: readonly (string | null)[] = ["RED", "NOT_MET_DEMONSTRATED", "BELOW_TARGET", "NOT_MET_NOT_DEMONSTRATED"];

/** The active metrics, in the order of the register. */
export function listedMetrics(book: Book): readonly ListedMetric[] {
  const records = book.recordsBy(metrics, "metricId");
  return metricSummaries(book).map((summary) => {
    const record = records.get(summary.id)?.[0];
    const points = (record && metricChart(record, book)?.chart.points) ?? [];
    const signal = [...points].reverse().find(({ value }) => value !== undefined)?.signal ?? null;
    return { ...summary, signal, attention: attentionOf(summary, signal) };
  });
}

function attentionOf({ figure, statusLabel, status, data, trend }: MetricSummary, signal: ChartSignal | null): readonly Attention[] {
  const reasons: readonly (readonly [Attention, boolean])[] = [
    ["checkData", [figure, statusLabel, data].includes(CHECK_DATA)],
    ["target", MISSED.includes(status)],
    ["stale", data === "stale"],
    ["due", data === "due"],
    ["noData", data === "no data" || status === "NO_DATA"],
    ["signal", signal !== null],
    ["trend", trend?.endsWith("(worse)") === true],
  ];
  return reasons.flatMap(([reason, isThere]) => (isThere ? [reason] : []));
}

/** Those that the user wants to see, by form: quantitative, qualitative, output, then those without one. Each word of the search must occur. */
export function groupedMetrics(listed: readonly ListedMetric[], { show, text }: MetricFilter): readonly MetricGroup[] {
  const isFound = searchFor(text);
  const wanted = listed.filter((metric) => {
    if (show === "attention" ? metric.attention.length === 0 : show !== "all" && metric.form !== show) return false;
    return isFound(() => [metric.id, metric.name, metric.formLabel, metric.statusLabel, metric.data ?? ""].join("\n"));
  });
  return [...metricForm.codes.map(({ code }) => code), null].flatMap((form): readonly MetricGroup[] => {
    const metrics = wanted.filter((metric) => metric.form === form);
    return metrics.length === 0 ? [] : [{ form, metrics }];
  });
}

/** How the status of a metric should stand out. Figures that are stale never look good, and neither do cells that cannot be used. */
export function toneOf({ status, attention }: Pick<ListedMetric, "status" | "attention">): Tone {
  if (attention.includes("checkData")) return "bad";
  const tone = metrics.calculated["status"]?.tones?.[status ?? ""] ?? "muted";
  return tone === "good" && attention.includes("stale") ? "caution" : tone;
}
