import { parseArgs } from "node:util";
import { metricSummaries } from "../core/metrics/metric-summary";
import { metricChartSvg } from "../core/reports/metric-chart-svg";
import { HostError } from "../core/workbook/host";
import { isRefusal } from "../core/metrics/record/reading-entry";
import { metricTable } from "../locales/metric-table";
import { dayFrom } from "./choices-from-options";
import { metricsMarkdown, metricsText } from "./metric-lines";
import { openSems, type OpenedSems } from "./open-book";
import { UsageError, type CommandWorld, type ExitCode } from "./workbook-files";

const options = {
  format: { type: "string" },
  "as-of": { type: "string" },
  all: { type: "boolean" },
  chart: { type: "string" },
  output: { type: "string", short: "o" },
  force: { type: "boolean" },
} as const;

/** `sems metrics FILE.xlsx`: every metric with its figure, or the control chart of one. */
export async function metricsCommand(args: readonly string[], world: CommandWorld): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new UsageError("sems metrics takes the name of the one workbook to look at, for example: sems metrics sems.xlsx.");
  const format = values.format ?? "text";
  if (format !== "text" && format !== "json" && format !== "markdown")
    throw new UsageError(`--format takes text, json or markdown, not "${format}".`);
  if (values.chart === undefined && values.output !== undefined) throw new UsageError("-o belongs to --chart: a table is printed.");
  if (values.chart !== undefined && values.format !== undefined) throw new UsageError("--chart draws an SVG: leave out --format.");
  const asOf = values["as-of"] === undefined ? undefined : dayFrom(values["as-of"], "--as-of");
  const sems = await openSems(path, world, asOf);
  if (values.chart !== undefined) return drawChart(sems, values.chart, values.output, values.force === true, world);
  const summaries = metricSummaries(sems.book, { all: values.all === true });
  if (format === "json") world.print(JSON.stringify(summaries, null, 2));
  else if (summaries.length === 0) world.print(metricTable.none);
  else world.print(format === "markdown" ? metricsMarkdown(summaries) : metricsText(summaries));
  return 0;
}

async function drawChart({ book }: OpenedSems, id: string, output: string | undefined, force: boolean, world: CommandWorld): Promise<ExitCode> {
  const svg = metricChartSvg(id, book);
  if (isRefusal(svg)) throw new HostError(svg.refusal);
  if (output === undefined) {
    world.print(svg.svg.trimEnd());
    return 0;
  }
  if (!output.toLowerCase().endsWith(".svg")) throw new UsageError(`-o takes the name of an SVG file, for example chart.svg, not "${output}".`);
  await world.saveText(output, svg.svg, { force });
  world.print(metricTable.drawn(output, svg.words));
  return 0;
}
