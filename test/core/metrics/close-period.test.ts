import { sampleChoices, sampleEdits } from "../../../src/core/creation/sample/sample-edits";
import { registerCounters } from "../../../src/core/metrics/cards";
import { planClosing } from "../../../src/core/metrics/close-period";
import type { WorkbookEdit } from "../../../src/core/workbook/edits";
import { allLists } from "../../../src/core/workbook/lists";
import { isoOfSerial, serialOfIso } from "../../../src/core/workbook/serial-day";
import { registers } from "../../../src/core/workbook/sheets";
import { qaPlan } from "../../../src/core/workbook/sheets/qa-plan";
import { readings } from "../../../src/core/workbook/sheets/readings";
import { SnapshotBook } from "../../../src/core/workbook/snapshot-book";
import { takeSnapshot } from "../../../src/core/workbook/take-snapshot";
import { newFileHost, type FileHost } from "../../../src/hosts/file/file-host";
import { nodeCompression } from "../../../src/hosts/file/node-compression";

const on = (iso: string): number => serialOfIso(iso) ?? NaN;

/** The sample as it is looked at on a day; its last readings are of October 2026 and of the third quarter. */
async function sampleOn(iso: string): Promise<FileHost> {
  const host = newFileHost(nodeCompression);
  await applied(host, sampleEdits(sampleChoices({ asOf: on(iso) })));
  return host;
}

async function applied(host: FileHost, edits: readonly WorkbookEdit[]): Promise<void> {
  expect(await host.apply(edits)).toMatchObject({ outcome: "done" });
}

async function read(host: FileHost, today: string) {
  const content = await host.read({ tables: "all" });
  return { content, book: new SnapshotBook(takeSnapshot(content, { sheets: registers, lists: allLists }, on(today)), registerCounters) };
}

async function closing(host: FileHost, today: string) {
  const { content, book } = await read(host, today);
  return planClosing(content, book);
}

test("a workbook whose periods have their readings has nothing to close", async () => {
  expect(await closing(await sampleOn("2026-10-31"), "2026-10-31")).toEqual({ edits: [], closed: [], refused: [] });
});

describe("the sample on 2 December 2026", () => {
  const DAY = "2026-12-02";

  test("closes November for the monthly metrics from the registers, as drafts, and leaves the quarter that goes on", async () => {
    const host = await sampleOn(DAY);
    const before = (await read(host, DAY)).book.records(readings);
    const plan = await closing(host, DAY);
    expect(plan.closed.map(({ metricId }) => metricId)).toEqual(expect.arrayContaining(["COM-01", "COM-03", "COM-08", "COM-22"]));
    expect(plan.closed.map(({ metricId }) => metricId)).not.toContain("COM-04");
    expect(new Set(plan.closed.map(({ period }) => [period.start, period.end].map(isoOfSerial).join(" ")))).toEqual(
      new Set(["2026-11-01 2026-11-30"]),
    );
    await applied(host, plan.edits);
    const after = (await read(host, DAY)).book.records(readings);
    expect(after.slice(0, before.length)).toEqual(before);
    const com22 = after.slice(before.length).find(({ metricId }) => metricId === "COM-22");
    expect(com22).toMatchObject({
      site: "All",
      periodStart: on("2026-11-01"),
      periodEnd: on("2026-11-30"),
      numerator: 0,
      status: "DRAFT",
      asOf: on(DAY),
      definitionVersion: 1,
      comment: "Closed from the register.",
    });
    expect(com22?.denominator).toBeUndefined();
    expect(after.slice(before.length).map(({ readingId }) => readingId)).toEqual(plan.closed.map(({ readingId }) => readingId));
    expect(new Set(after.map(({ readingId }) => readingId)).size).toBe(after.length);
  });

  test("closes nothing a second time, and history stays what it was when a register changes", async () => {
    const host = await sampleOn(DAY);
    await applied(host, (await closing(host, DAY)).edits);
    const closed = (await read(host, DAY)).book.snapshot.registers[readings.id];
    const { book } = await read(host, DAY);
    const [first] = book.records(qaPlan);
    const cell = first && book.addressOf(qaPlan, first, "doneOn");
    if (!cell) throw new Error("the sample has no QA plan");
    await applied(host, [{ kind: "setCells", sheet: cell.sheet, top: cell.row, left: cell.column, rows: [[null]] }]);
    expect((await closing(host, DAY)).closed).toEqual([]);
    expect((await read(host, DAY)).book.snapshot.registers[readings.id]).toEqual(closed);
  });

  test("refuses a metric of which the registers hold nothing, in one sentence", async () => {
    const { refused } = await closing(await sampleOn(DAY), DAY);
    for (const { metricId, reason } of refused) expect(reason).toMatch(new RegExp(`${metricId}.*\\.$`));
    expect(refused.map(({ metricId }) => metricId)).toContain("COM-05");
  });
});

test("an id that Config has given is not given again, and its highest number rises", async () => {
  const host = await sampleOn("2027-01-04");
  const { content } = await read(host, "2027-01-04");
  const marks = content.sheets.flatMap(({ name, tables }) =>
    tables.filter((table) => table.name === "tblRegisters").map((table) => ({ name, table })),
  )[0];
  const row = marks?.table.columns[0]?.values.indexOf("readings") ?? -1;
  const column = marks?.table.headings.indexOf("Highest number") ?? -1;
  if (!marks || row < 0 || column < 0) throw new Error("Config has no table of registers");
  const cell = { sheet: marks.name, top: marks.table.top + 1 + row, left: marks.table.left + column };
  await applied(host, [{ kind: "setCells", ...cell, rows: [[900]] }]);
  const plan = await closing(host, "2027-01-04");
  expect(plan.closed[0]?.readingId).toBe("RDG-901");
  await applied(host, plan.edits);
  const after = (await read(host, "2027-01-04")).content.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "tblRegisters");
  expect(after?.columns[column]?.values[row]).toBe(900 + plan.closed.length);
});
