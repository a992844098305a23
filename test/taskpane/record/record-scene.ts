import { composeSems, settingsFor } from "../../../src/core/creation/compose-sems";
import { initialRecords } from "../../../src/core/creation/initial-records";
import type { WorkbookEdit } from "../../../src/core/workbook/edits";
import type { WorkbookHost } from "../../../src/core/workbook/host";
import type { RecordInput } from "../../../src/core/workbook/layout/composition";
import { allLists } from "../../../src/core/workbook/lists";
import { SnapshotBook } from "../../../src/core/workbook/snapshot-book";
import { registers } from "../../../src/core/workbook/sheets";
import { actions } from "../../../src/core/workbook/sheets/actions";
import { readings } from "../../../src/core/workbook/sheets/readings";
import { serialOfIso } from "../../../src/core/workbook/serial-day";
import { takeSnapshot } from "../../../src/core/workbook/take-snapshot";
import { newFileHost, openFileHost, type FileHost } from "../../../src/hosts/file/file-host";

export function day(iso: string): number {
  return serialOfIso(iso) ?? NaN;
}

/** A monthly sampled share that is entered as readings. */
export function metric(number: number, values: RecordInput = {}): RecordInput {
  const metricId = `OWN-${String(number).padStart(2, "0")}`;
  return {
    metricId,
    name: `Tests ${number}`,
    active: "YES",
    form: "OUT",
    formulaKind: "PROPORTION",
    numerator: "Tests passed",
    denominator: "tests made",
    unit: "%",
    scale: 1,
    direction: "HIGHER",
    target: 0.9,
    frequency: "M",
    source: "READINGS",
    dataSource: "Test log",
    dataKind: "SAMPLE",
    owner: "Ada",
    definitionVersion: 1,
    ...values,
  };
}

export function reading(number: number, metricId: string, month: string, values: RecordInput = {}): RecordInput {
  const start = day(`${month}-01`);
  const date = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0));
  return {
    readingId: `RDG-${String(number).padStart(3, "0")}`,
    metricId,
    site: "Main site",
    periodStart: start,
    periodEnd: day(date.toISOString().slice(0, 10)),
    numerator: 9,
    denominator: 10,
    status: "FINAL",
    ...values,
  };
}

export interface Scene {
  readonly metrics: readonly RecordInput[];
  readonly readings?: readonly RecordInput[];
  readonly people?: readonly RecordInput[];
  readonly sites?: readonly string[];
  readonly asOf?: string;
}

/** An essential workbook with just these metrics. */
export async function workbookOf({ metrics, readings = [], people = [], sites = ["Main site"], asOf = "2026-11-21" }: Scene): Promise<FileHost> {
  const choices = { sector: "CGO", entityName: "Example Ltd", sites, phase: "1", set: "essential", asOf: day(asOf) } as const;
  const records = new Map<string, readonly RecordInput[]>([
    ...initialRecords("CGO", "essential"),
    ["metrics", metrics],
    ["readings", readings],
    ["people", people],
  ]);
  const host = newFileHost();
  const report = await host.apply(composeSems(choices, { records, settings: settingsFor(choices) }, day(asOf)));
  if (report.outcome !== "done") throw new Error(report.message);
  return openFileHost(host.bytes());
}

/** A host whose reads and writes a test can hold up or spoil, and whose writes it can count. */
export interface WatchedHost extends WorkbookHost {
  readonly applied: (readonly WorkbookEdit[])[];
  readonly revealed: string[];
  /** Sheets that somebody has deleted. */
  readonly deleted: string[];
  beforeRead: () => Promise<void>;
}

export function watched(host: WorkbookHost): WatchedHost {
  const self: WatchedHost = {
    applied: [],
    revealed: [],
    deleted: [],
    beforeRead: () => Promise.resolve(),
    read: async (request) => {
      await self.beforeRead();
      const content = await host.read(request);
      return { ...content, sheets: content.sheets.filter(({ name }) => !self.deleted.includes(name)) };
    },
    apply: (edits, options) => {
      self.applied.push(edits);
      return host.apply(edits, options);
    },
    reveal: (cell) => {
      self.revealed.push(cell.sheet);
      return host.reveal(cell);
    },
    onChange: (listener) => host.onChange(listener),
  };
  return self;
}

async function bookOf(host: WorkbookHost): Promise<SnapshotBook> {
  return new SnapshotBook(takeSnapshot(await host.read({ tables: "all" }), { sheets: registers, lists: allLists }, day("2026-11-21")), new Map());
}

export async function readingsOf(host: WorkbookHost) {
  return (await bookOf(host)).records(readings);
}

export async function actionsOf(host: WorkbookHost) {
  return (await bookOf(host)).records(actions);
}
