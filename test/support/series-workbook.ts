import { compositionOf, composeSems, settingsFor } from "../../src/core/creation/compose-sems";
import { initialRecords } from "../../src/core/creation/initial-records";
import type { SemsChoices } from "../../src/core/creation/choices";
import type { CellValue } from "../../src/core/workbook/cell";
import type { WorkbookEdit } from "../../src/core/workbook/edits";
import type { RecordInput } from "../../src/core/workbook/layout/composition";
import { seriesPlan } from "../../src/core/workbook/pages/series";
import { serialOfIso } from "../../src/core/workbook/serial-day";
import { isFormulaInput, type CellInput, type SheetPlan } from "../../src/core/workbook/sheet-plan";
import { registers } from "../../src/core/workbook/sheets";
import { SnapshotBook } from "../../src/core/workbook/snapshot-book";
import { takeSnapshot } from "../../src/core/workbook/take-snapshot";
import { allLists } from "../../src/core/workbook/lists";
import { registerCounters } from "../../src/core/metrics/cards";
import { recalculate } from "../../src/core/creation/recalculate";
import { newFileHost, openFileHost, type FileHost } from "../../src/hosts/file/file-host";
import { nodeCompression } from "../../src/hosts/file/node-compression";
import type { NamedFile } from "../judges/libreoffice";

export function day(iso: string): number {
  const serial = serialOfIso(iso);
  if (serial === undefined) throw new Error(`${iso} is no day`);
  return serial;
}

/** The day on which all of them are looked at. */
const AS_OF = day("2026-12-31");
const choices: SemsChoices = { sector: "CGO", entityName: "Example Ltd", sites: ["A", "B"], phase: "1", set: "essential", asOf: AS_OF };

export interface Watched {
  readonly metrics: readonly RecordInput[];
  readonly readings: readonly RecordInput[];
  readonly measures?: readonly RecordInput[];
}

/** A metric of our own, as far as the charts need it. */
export function ownMetric(metricId: string, over: RecordInput = {}): RecordInput {
  return {
    metricId,
    name: `Metric ${metricId}`,
    active: "YES",
    form: "QL",
    formulaKind: "PROPORTION",
    numerator: "Failed",
    denominator: "Checked",
    unit: "%",
    scale: 1,
    direction: "LOWER",
    frequency: "M",
    source: "READINGS",
    dataKind: "SAMPLE",
    chart: "P",
    ...over,
  };
}

/** Numerator and denominator as typed. */
type Pair = readonly [CellValue, (CellValue | undefined)?];

/** One reading for each month up to December 2026, or for each longer period; undefined leaves the period out. */
export function readingsOf(metricId: string, figures: readonly (Pair | undefined)[], months = 1): readonly RecordInput[] {
  return figures.flatMap((figure, index) => {
    const back = (figures.length - 1 - index) * months;
    const end = new Date(Date.UTC(2026, 12 - back, 0)).toISOString().slice(0, 10);
    return figure ? [readingOn(metricId, end, figure)] : [];
  });
}

export function readingOn(metricId: string, iso: string, [numerator, denominator]: Pair, site = "A"): RecordInput {
  const value = (cell: CellValue | undefined) => (typeof cell === "object" ? null : cell);
  return {
    metricId,
    site,
    periodStart: day(iso) - 20,
    periodEnd: day(iso),
    numerator: value(numerator),
    denominator: value(denominator),
    status: "FINAL",
  };
}

/** Failures of 12 months of observations, and how many were made. */
export const FAILED = [3, 2, 4, 1, 3, 2, 5, 2, 3, 4, 2, 9];
export const CHECKED = [60, 55, 62, 48, 58, 50, 64, 52, 57, 61, 54, 59];
export const failures: Watched = {
  metrics: [ownMetric("OWN-01")],
  readings: readingsOf(
    "OWN-01",
    FAILED.map((failed, k) => [failed, CHECKED[k]]),
  ),
};

/** A metric of single values. */
export const single = (values: readonly number[], over: RecordInput = {}): Watched => ({
  metrics: [ownMetric("OWN-01", { chart: "XMR", denominator: null, unit: "points", direction: "HIGHER", ...over })],
  readings: readingsOf(
    "OWN-01",
    values.map((value) => [value]),
  ),
});

function contentOf({ metrics, readings, measures = [] }: Watched) {
  const numbered = readings.map((reading, index) => ({ readingId: `RDG-${String(index + 1).padStart(3, "0")}`, ...reading }));
  const records = new Map([...initialRecords("CGO", "essential"), ["metrics", metrics], ["readings", numbered], ["measures", measures]] as const);
  return { records, settings: settingsFor(choices) };
}

export function compositionFor(watched: Watched) {
  return compositionOf(choices, contentOf(watched), AS_OF);
}

/** Series with one metric chosen, by what stands to the left of its cells. */
export class SeriesSheet {
  private readonly cells = new Map<string, CellValue>();
  readonly plan: SheetPlan;

  constructor(watched: Watched, metricId: string) {
    this.plan = seriesPlan(compositionFor(watched), metricId);
    for (const { top, left, rows } of this.plan.blocks)
      rows.forEach((row, r) =>
        row.forEach((input, c) => this.cells.set(`${top + r},${left + c}`, input !== null && isFormulaInput(input) ? input.value : input)),
      );
  }

  /** The periods of the first row with this label, as many as there are. */
  row(label: string): readonly CellValue[] {
    const row = this.rowOf(label);
    const periods = Array.from({ length: 24 }, (_, k) => this.cells.get(`${row},${3 + k}`) ?? "");
    const count = Array.from({ length: 24 }, (_, k) => this.cells.get(`${this.rowOf("Period to")},${3 + k}`)).filter((end) => end !== "").length;
    return periods.slice(0, count);
  }

  /** What stands beside a label. */
  word(label: string): CellValue {
    return this.cells.get(`${this.rowOf(label)},1`) ?? "";
  }

  /** Points, rises less falls, needed, trend. */
  trend(metricId: string): readonly CellValue[] {
    const rows = [...this.cells].flatMap(([place, value]) => (value === metricId && place.endsWith(",0") ? [Number(place.split(",")[0])] : []));
    return [27, 28, 29, 30].map((column) => this.cells.get(`${rows[0]},${column}`) ?? "");
  }

  private rowOf(label: string): number {
    const rows = [...this.cells].flatMap(([place, value]) => (value === label && place.endsWith(",0") ? [Number(place.split(",")[0])] : []));
    const [first] = rows.sort((a, b) => a - b);
    if (first === undefined) throw new Error(`no row "${label}"`);
    return first;
  }
}

/** The whole workbook as a file, with one metric chosen. */
export async function seriesFile(name: string, watched: Watched, metricId: string): Promise<NamedFile> {
  const plan = seriesPlan(compositionFor(watched), metricId);
  const edits = composeSems(choices, contentOf(watched), AS_OF).map((edit): WorkbookEdit =>
    edit.kind === "addSheet" && edit.plan.id === "series" ? { ...edit, plan } : edit,
  );
  const host = newFileHost(nodeCompression);
  await applied(host, edits);
  return { name: `${name}.xlsx`, bytes: host.bytes() };
}

/** The same after somebody wrote into cells of the Readings, by row of the table and heading; Series and the registers are what we calculate from that. */
export async function brokenSeriesFile(
  name: string,
  watched: Watched,
  metricId: string,
  broken: readonly (readonly [row: number, heading: string, cell: CellInput])[],
): Promise<NamedFile> {
  const host = openFileHost((await seriesFile(name, watched, metricId)).bytes, nodeCompression);
  const sheet = (await host.read({ tables: "all" })).sheets.find((other) => other.name === "Readings");
  const table = sheet?.tables[0];
  if (!table) throw new Error("no Readings");
  await applied(
    host,
    broken.map(([row, heading, cell]): WorkbookEdit => ({
      kind: "setCells",
      sheet: "Readings",
      top: table.top + 1 + row,
      left: table.left + table.headings.indexOf(heading),
      rows: [[cell]],
    })),
  );
  const snapshot = takeSnapshot(await host.read({ tables: "all" }), { sheets: registers, lists: allLists }, AS_OF);
  const plan = seriesPlan({ ...compositionFor(watched), book: new SnapshotBook(snapshot, registerCounters) }, metricId);
  await applied(
    host,
    plan.blocks.map(({ top, left, rows }): WorkbookEdit => ({ kind: "setCells", sheet: "Series", top, left, rows })),
  );
  await applied(host, recalculate(await host.read({ tables: "all" }), AS_OF).edits);
  return { name: `${name}.xlsx`, bytes: host.bytes() };
}

async function applied(host: FileHost, edits: readonly WorkbookEdit[]): Promise<void> {
  const report = await host.apply(edits);
  if (report.outcome !== "done") throw new Error(report.message);
}
