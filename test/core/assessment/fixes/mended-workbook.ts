import { assess } from "../../../../src/core/assessment/assess";
import type { Finding } from "../../../../src/core/assessment/finding";
import { fixOf } from "../../../../src/core/assessment/fixes";
import type { FixPlan } from "../../../../src/core/assessment/fixes/fix";
import type { PhaseCode } from "../../../../src/core/framework/assessment-phase";
import { allRules } from "../../../../src/core/rules";
import { registerCounters } from "../../../../src/core/metrics/cards";
import type { CellValue } from "../../../../src/core/workbook/cell";
import type { WorkbookEdit } from "../../../../src/core/workbook/edits";
import type { WorkbookHost } from "../../../../src/core/workbook/host";
import { keyColumn } from "../../../../src/core/workbook/define-sheet";
import { allLists } from "../../../../src/core/workbook/lists";
import { registers, registersById } from "../../../../src/core/workbook/sheets";
import { SnapshotBook } from "../../../../src/core/workbook/snapshot-book";
import { takeSnapshot } from "../../../../src/core/workbook/take-snapshot";
import type { CellInput } from "../../../../src/core/workbook/sheet-plan";

export interface ReadSems {
  readonly content: Awaited<ReturnType<WorkbookHost["read"]>>;
  readonly book: SnapshotBook;
}

export async function readSems(host: WorkbookHost, grids: readonly string[] = []): Promise<ReadSems> {
  const content = await host.read({ tables: "all", layout: true, grids });
  return { content, book: new SnapshotBook(takeSnapshot(content, { sheets: registers, lists: allLists }, 46_347), registerCounters) };
}

export async function findingsOf(host: WorkbookHost, rule: string, phase: PhaseCode = "2B"): Promise<readonly Finding[]> {
  const { book } = await readSems(host);
  return assess(book, phase, alone(rule)).findings;
}

const alone = (rule: string) => allRules.filter(({ id }) => id === rule);

/** The plan for all findings of a rule. Throws where there are none, so that a slip in a test cannot pass. */
export async function planFor(host: WorkbookHost, rule: string, phase: PhaseCode = "2B"): Promise<FixPlan> {
  const sems = await readSems(host);
  const findings = assess(sems.book, phase, alone(rule)).findings;
  const fix = fixOf(rule);
  if (!fix || findings.length === 0) throw new Error(`${rule} has ${fix ? "no finding" : "no fix"}`);
  const grids = findings.flatMap((finding) => sems.book.snapshot.registers[fix.givesIdsOf?.(finding) ?? ""]?.sheet ?? []);
  return fix.plan(findings, grids.length === 0 ? sems : await readSems(host, [...new Set(grids)]));
}

export async function applied(host: WorkbookHost, edits: readonly WorkbookEdit[]): Promise<void> {
  const report = await host.apply(edits);
  if (report.outcome !== "done") throw new Error(report.message);
}

/** Where the cell of a record stands. `record` is its id, or `row 3` of the table. */
export function cellOf(
  { book }: ReadSems,
  registerId: string,
  record: string,
  key: string,
): { readonly sheet: string; readonly top: number; readonly left: number } {
  const register = book.snapshot.registers[registerId];
  const sheet = registersById.get(registerId);
  const column = register?.columns[key]?.column;
  if (!register || !sheet || column === undefined) throw new RangeError(`there is no column ${registerId}.${key}`);
  const byId = register.columns[keyColumn(sheet)]?.values.indexOf(record) ?? -1;
  const row = byId >= 0 ? byId : Number(/^row (\d+)$/.exec(record)?.[1] ?? 0) - 1;
  if (row < 0) throw new RangeError(`${registerId} has no record ${record}`);
  return { sheet: register.sheet, top: register.top + 1 + row, left: column };
}

/** Somebody writes into cells: register, record, column, what. */
export async function written(host: WorkbookHost, cells: readonly (readonly [string, string, string, CellInput])[]): Promise<void> {
  const sems = await readSems(host);
  await applied(
    host,
    cells.map(([register, record, key, input]): WorkbookEdit => ({ kind: "setCells", ...cellOf(sems, register, record, key), rows: [[input]] })),
  );
}

export function rawCell(sems: ReadSems, register: string, record: string, key: string): CellValue {
  const { sheet, top, left } = cellOf(sems, register, record, key);
  const table = sems.content.sheets
    .find(({ name }) => name === sheet)
    ?.tables.find(({ name }) => name === sems.book.snapshot.registers[register]?.table);
  return table?.columns[left - table.left]?.values[top - table.top - 1] ?? null;
}

/** `F7: “ x” → “x”` of each mended finding, the reason of the others. */
export function inWords({ outcomes }: FixPlan): readonly string[] {
  return outcomes.flatMap((outcome) =>
    "refusal" in outcome ? [outcome.refusal] : outcome.changes.map(({ sheet, before, after }) => `${sheet}: ${before} → ${after}`),
  );
}
