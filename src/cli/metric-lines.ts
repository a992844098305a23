import type { MetricSummary } from "../core/metrics/metric-summary";
import { metricTable } from "../locales/metric-table";
import { markdownTable } from "./markdown-table";

const WIDTH = 100;
const INDENT = 8;
/** Name, form, status, data. */
const FIRST_WIDTHS = [38, 14, 26, 11];
/** Figure, sample, trend, more passes, last period, next due. */
const SECOND_WIDTHS = [28, 13, 17, 12, 12, 11];
const NOTHING = "–";

/** Two lines a metric, aligned, within 100 columns; a figure is never cut off from its n. */
export function metricsText(summaries: readonly MetricSummary[]): string {
  const { columns } = metricTable;
  return [
    line(columns.id, FIRST_WIDTHS, [columns.name, columns.form, columns.status, columns.data]),
    line("", SECOND_WIDTHS, [columns.figure, columns.sample, columns.trend, columns.morePasses, columns.lastPeriod, columns.nextDue]),
    "-".repeat(WIDTH),
    ...summaries.flatMap(linesOf),
  ].join("\n");
}

function linesOf(summary: MetricSummary): readonly string[] {
  const { figure, formLabel, sample, morePasses, trend, lastPeriod, nextDue, data } = summary;
  const [figureWidth = 0] = SECOND_WIDTHS;
  const fits = figure.length < figureWidth;
  return [
    line(summary.id, FIRST_WIDTHS, [nameOf(summary), formLabel, summary.statusLabel, data]),
    ...(fits ? [] : [`${" ".repeat(INDENT)}${figure}`]),
    line("", SECOND_WIDTHS, [fits ? figure : "", sample, trend, morePasses === null ? null : String(morePasses), lastPeriod, nextDue]),
  ];
}

function nameOf({ name, active }: MetricSummary): string {
  return active ? name : `${name} (${metricTable.inactive})`;
}

function line(id: string, widths: readonly number[], cells: readonly (string | null)[]): string {
  return `${padded(id, INDENT)}${cells.map((cell, index) => padded(cell ?? NOTHING, widths[index] ?? 0)).join("")}`.trimEnd();
}

/** Cut where it is too long, with one space behind it at the least. */
function padded(words: string, width: number): string {
  return (words.length < width ? words : `${words.slice(0, Math.max(0, width - 2))}…`).padEnd(width);
}

/** One table with a row a metric. */
export function metricsMarkdown(summaries: readonly MetricSummary[]): string {
  const { columns } = metricTable;
  const headings = [
    columns.id,
    columns.name,
    columns.form,
    columns.figure,
    columns.status,
    columns.sample,
    columns.morePasses,
    columns.trend,
    columns.lastPeriod,
    columns.nextDue,
    columns.data,
  ];
  const rows = summaries.map((one) => [
    one.id,
    nameOf(one),
    one.formLabel,
    one.figure,
    one.statusLabel,
    one.sample ?? "",
    one.morePasses === null ? "" : String(one.morePasses),
    one.trend ?? "",
    one.lastPeriod ?? "",
    one.nextDue ?? "",
    one.data ?? "",
  ]);
  return markdownTable(headings, rows).join("\n");
}
