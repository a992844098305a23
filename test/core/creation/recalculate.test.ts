import { recalculate } from "../../../src/core/creation/recalculate";
import type { SheetContent, WorkbookContent } from "../../../src/core/workbook/content";
import type { WorkbookEdit } from "../../../src/core/workbook/edits";
import { newFileHost, type FileHost } from "../../../src/hosts/file/file-host";
import { nodeCompression } from "../../../src/hosts/file/node-compression";
import { essentialEdits, TODAY } from "../../support/essential-workbook";

let host: FileHost;

beforeEach(async () => {
  host = newFileHost(nodeCompression);
  expect(await host.apply(essentialEdits())).toMatchObject({ outcome: "done" });
});

const read = (): Promise<WorkbookContent> => host.read({ tables: "all" });

function sheetOf(content: WorkbookContent, name: string): SheetContent {
  const sheet = content.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`there is no sheet ${name}`);
  return sheet;
}

/** Where a column of the only table of a sheet stands, and what it holds. */
async function column(sheet: string, heading: string) {
  const [table] = sheetOf(await read(), sheet).tables;
  const index = table?.headings.indexOf(heading) ?? -1;
  if (!table || index < 0) throw new Error(`${sheet} has no column ${heading}`);
  return { top: table.top + 1, left: table.left + index, rows: table.rowCount, values: table.columns[index]?.values ?? [], table };
}

async function type(sheet: string, heading: string, row: number, value: string | number | null): Promise<void> {
  const { top, left } = await column(sheet, heading);
  await applied([{ kind: "setCells", sheet, top: top + row, left, rows: [[value]] }]);
}

async function applied(edits: readonly WorkbookEdit[]): Promise<void> {
  expect(await host.apply(edits)).toMatchObject({ outcome: "done" });
}

test("a workbook that nobody has touched needs no new results", async () => {
  expect(recalculate(await read(), TODAY).edits).toEqual([]);
});

// Method A of the risk register: the score is the product of threat, consequence and vulnerability.
test("the score of a risk follows its three levels, and the formula stays", async () => {
  const before = await column("Risks", "Inherent score");
  await type("Risks", "Threat", 0, 5);
  await type("Risks", "Consequence", 0, 4);
  await type("Risks", "Inherent vulnerability", 0, 3);
  await applied(recalculate(await read(), TODAY).edits);
  const after = await column("Risks", "Inherent score");
  expect(after.values[0]).toBe(60);
  expect(after.values.slice(1)).toEqual(before.values.slice(1));
  expect(after.table.columns[after.left - after.table.left]?.formulas).toEqual(before.table.columns[before.left - before.table.left]?.formulas);
  expect(recalculate(await read(), TODAY).edits).toEqual([]);
});

test("an action that is overdue says so from the day after its date", async () => {
  await type("Actions", "Due on", 0, TODAY - 30);
  const edits = recalculate(await read(), TODAY).edits;
  expect(edits).toContainEqual(expect.objectContaining({ kind: "setCells", sheet: "Actions" }));
});

test("a new record that has no results yet gets them", async () => {
  const { table } = await column("Risks", "Inherent score");
  const cells = table.headings.map((heading) => ({ "Risk ID": "RSK-006", Title: "New" })[heading] ?? null);
  await applied([{ kind: "appendRows", table: table.name, rows: [cells] }]);
  await applied(recalculate(await read(), TODAY).edits);
  const { values } = await column("Risks", "Inherent score");
  expect(values).toHaveLength(6);
  expect(values[5]).not.toEqual({ notCalculated: true });
  expect(recalculate(await read(), TODAY).edits).toEqual([]);
});

test("tells which cells are right after it: the calculated columns, and no column that is filled in", async () => {
  const { current } = recalculate(await read(), TODAY);
  const score = await column("Risks", "Inherent score");
  expect(current).toContainEqual({ sheet: "Risks", range: { top: score.top, left: score.left, rows: score.rows, columns: 1 } });
  const title = await column("Risks", "Title");
  expect(current.filter(({ sheet, range }) => sheet === "Risks" && range.left === title.left)).toEqual([]);
  expect(current.filter(({ sheet }) => sheet === "Dashboard")).toEqual([]);
});

test("a column with a formula of the user's own is left alone and not called right", async () => {
  const score = await column("Risks", "Inherent score");
  await applied([{ kind: "setCells", sheet: "Risks", top: score.top, left: score.left, rows: [[{ formula: "1+1", value: 2 }]] }]);
  const { edits, current } = recalculate(await read(), TODAY);
  const touches = (sheet: string, left: number): boolean => sheet === "Risks" && left === score.left;
  expect(edits.filter((edit) => edit.kind === "setCells" && touches(edit.sheet, edit.left))).toEqual([]);
  expect(current.filter(({ sheet, range }) => touches(sheet, range.left))).toEqual([]);
});

test("a workbook without a SeMS, or with days counted from 1904, is left alone", async () => {
  const nothing = { edits: [], current: [] };
  expect(recalculate({ dateSystem: 1900, sheets: [], names: [], problems: [] }, TODAY)).toEqual(nothing);
  expect(recalculate({ ...(await read()), dateSystem: 1904 }, TODAY)).toEqual(nothing);
});
