import { composeSems, settingsFor } from "../../../../src/core/creation/compose-sems";
import { initialRecords } from "../../../../src/core/creation/initial-records";
import { registerCounters } from "../../../../src/core/metrics/cards";
import { planRecording, type RecordingPlan } from "../../../../src/core/metrics/record/plan-recording";
import type { RecordingOptions } from "../../../../src/core/metrics/record/recording-options";
import { isRefusal, type ReadingEntry } from "../../../../src/core/metrics/record/reading-entry";
import type { WorkbookContent } from "../../../../src/core/workbook/content";
import type { RecordInput } from "../../../../src/core/workbook/layout/composition";
import { allLists } from "../../../../src/core/workbook/lists";
import { serialOfIso } from "../../../../src/core/workbook/serial-day";
import { registers } from "../../../../src/core/workbook/sheets";
import { readings } from "../../../../src/core/workbook/sheets/readings";
import { SnapshotBook } from "../../../../src/core/workbook/snapshot-book";
import { takeSnapshot } from "../../../../src/core/workbook/take-snapshot";
import { newFileHost, type FileHost } from "../../../../src/hosts/file/file-host";
import { nodeCompression } from "../../../../src/hosts/file/node-compression";

export function day(iso: string): number {
  return serialOfIso(iso) ?? NaN;
}

export const TODAY = day("2026-11-21");

/** The metrics of the library; COM-32 is one of those that the entity runs. */
function metricRecords(): readonly RecordInput[] {
  const records = initialRecords("CGO", "essential").get("metrics") ?? [];
  return records.map((record) => (record["metricId"] === "COM-32" ? { ...record, active: "YES" } : record));
}

/** An essential workbook of one entity with these readings. */
export async function workbookWith(records: readonly RecordInput[], sites: readonly string[] = ["Main site"]): Promise<FileHost> {
  const choices = { sector: "CGO", entityName: "Example Ltd", sites, phase: "1", set: "essential", asOf: TODAY } as const;
  const host = newFileHost(nodeCompression);
  const content = {
    records: new Map<string, readonly RecordInput[]>([...initialRecords("CGO", "essential"), ["metrics", metricRecords()], ["readings", records]]),
    settings: settingsFor(choices),
  };
  const report = await host.apply(composeSems(choices, content, TODAY));
  if (report.outcome !== "done") throw new Error(report.message);
  return host;
}

export interface Reading {
  readonly content: WorkbookContent;
  readonly book: SnapshotBook;
}

const known = new Map<string, Promise<Reading>>();

/** The same, read; nobody changes it, so that each is built once. */
export function readingOf(records: readonly RecordInput[], sites?: readonly string[]): Promise<Reading> {
  const key = JSON.stringify([records, sites]);
  const found = known.get(key) ?? workbookWith(records, sites).then(readFrom);
  known.set(key, found);
  return found;
}

export async function readFrom(host: FileHost): Promise<Reading> {
  const content = await host.read({ tables: "all", grids: ["Readings"] });
  return { content, book: new SnapshotBook(takeSnapshot(content, { sheets: registers, lists: allLists }, TODAY), registerCounters) };
}

export function entry(values: Partial<ReadingEntry>): ReadingEntry {
  return { line: 2, metric: "COM-32", period: "2026-10", numerator: "702", denominator: "720", site: "", note: "", enteredBy: "", ...values };
}

export function planned({ content, book }: Reading, entries: readonly ReadingEntry[], options: Partial<RecordingOptions> = {}): RecordingPlan {
  const plan = planRecording(content, book, entries, { today: TODAY, enteredBy: "", ...options });
  if (isRefusal(plan)) throw new Error(plan.refusal);
  return plan;
}

/** The readings as they are once the plan was carried out. */
export async function recorded(host: FileHost, entries: readonly ReadingEntry[], options: Partial<RecordingOptions> = {}) {
  const report = await host.apply(planned(await readFrom(host), entries, options).edits);
  if (report.outcome !== "done") throw new Error(report.message);
  return (await readFrom(host)).book.records(readings);
}

export function october(values: RecordInput = {}): RecordInput {
  return {
    readingId: "RDG-001",
    metricId: "COM-32",
    site: "Main site",
    periodStart: day("2026-10-01"),
    periodEnd: day("2026-10-31"),
    numerator: 702,
    denominator: 720,
    status: "FINAL",
    enteredBy: "Ada",
    enteredOn: day("2026-11-02"),
    checkedBy: "Ben",
    checkedOn: day("2026-11-05"),
    ...values,
  };
}
