import type { WorkbookEdit } from "../../../src/core/workbook/edits";
import { serialOfIso } from "../../../src/core/workbook/serial-day";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import { loadRealExcel } from "../../excel-host/load-real-excel";
import { SimulatedExcel } from "../../excel-host/simulated-excel";
import { workbookState } from "../../excel-host/workbook-state";
import { emptyRegisterPlan, listsPlan, plannedValue, risksPlan, smallWorkbook } from "../small-plans";

const real = loadRealExcel();

async function builtExcel(): Promise<SimulatedExcel> {
  const excel = new SimulatedExcel(plannedValue([risksPlan, listsPlan, emptyRegisterPlan]));
  real.connect(excel);
  expect(await excelHost().apply(smallWorkbook)).toMatchObject({ outcome: "done" });
  excel.resetCounters();
  return excel;
}

const append = (rows: readonly (readonly (string | number | null)[])[]): WorkbookEdit => ({ kind: "appendRows", table: "tblLevels", rows });
const write: WorkbookEdit = { kind: "setCells", sheet: "Lists", top: 20, left: 0, rows: [["x"]] };

test.each([
  ["cells", write],
  ["rows", append([["Severe", 3]])],
])("%s for a protected sheet are refused by its name, and nothing is written", async (_, edit) => {
  const excel = await builtExcel();
  const lists = excel.book.sheet("Lists");
  if (lists) lists.protectedWith = {};
  const before = JSON.stringify(workbookState(excel.book));
  const report = await excelHost().apply([edit]);
  expect(report.outcome).toBe("failed");
  expect(report.message).toMatch(/"Lists" is protected.*\.$/);
  expect(JSON.stringify(workbookState(excel.book))).toBe(before);
});

test("a read-only workbook is told in one sentence", async () => {
  const excel = await builtExcel();
  excel.book.isReadOnly = true;
  const report = await excelHost().apply([write]);
  expect(report).toMatchObject({ outcome: "failed", leftBehind: [] });
  expect(report.message).toMatch(/read-only/);
});

test("while the user types into a cell Excel is waited for, not disturbed", async () => {
  const excel = await builtExcel();
  excel.isEditingCell = true;
  const report = excelHost().apply([write]);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(excel.syncs).toBe(0);
  excel.leaveCell();
  expect(await report).toMatchObject({ outcome: "done" });
});

test("a row that a colleague adds between the look and the writing stays", async () => {
  const excel = await builtExcel();
  excel.beforeSync = (sync) => {
    if (sync === 3) excel.edit("Lists", "A4:B4", [["Colleague", 9]], "Remote");
  };
  expect(await excelHost().apply([append([["Severe", 3]])])).toMatchObject({ outcome: "done" });
  const table = (await excelHost().read({ tables: ["tblLevels"] })).sheets.flatMap((sheet) => sheet.tables).find(({ name }) => name === "tblLevels");
  expect(table?.columns[0]?.values).toEqual(["Low", "High", "Colleague", "Severe"]);
});

test("a cell that a colleague changed since it was read is not written over", async () => {
  const excel = await builtExcel();
  excel.edit("Lists", "A21", [["theirs"]], "Remote");
  const report = await excelHost().apply([{ ...write, expected: [[null]] } as WorkbookEdit]);
  expect(report.message).toMatch(/Lists!A21 was changed/);
  expect(excel.book.sheet("Lists")?.cell(20, 0)?.value).toBe("theirs");
});

test("what stands below a table moves down and is not written over", async () => {
  const excel = await builtExcel();
  excel.edit("Lists", "A5", [["my note"]]);
  expect(
    await excelHost().apply([
      append([
        ["Severe", 3],
        ["Extreme", 4],
      ]),
    ]),
  ).toMatchObject({ outcome: "done" });
  expect(excel.book.table("tblLevels")?.table.range.rows).toBe(5);
  expect(excel.book.sheet("Lists")?.cell(6, 0)?.value).toBe("my note");
});

test("a long append stays inside of its table even where Excel's own growing would stop", async () => {
  const excel = await builtExcel();
  const rows = Array.from({ length: 2000 }, (_, row) => [row % 750 === 0 ? null : `L${row}x`, row]);
  expect(await excelHost().apply([append(rows)])).toMatchObject({ outcome: "done" });
  expect(excel.book.table("tblLevels")?.table.range.rows).toBe(2003);
});

test("new rows of a register get its calculated columns", async () => {
  const excel = await builtExcel();
  expect(await excelHost().apply([{ kind: "appendRows", table: "tblRisks", rows: [["RSK-003", "Insider", "High", null]] }])).toMatchObject({
    outcome: "done",
  });
  expect(excel.book.sheet("Risks & more")?.cell(5, 3)?.formula).toMatch(/^=IFERROR\(MATCH/);
});

test("a workbook that counts from 1904 gives and takes the days of the core", async () => {
  const day = serialOfIso("2026-11-21") ?? 0;
  const excel = new SimulatedExcel();
  excel.book.uses1904Dates = true;
  real.connect(excel);
  const dated = {
    ...listsPlan,
    id: "dated",
    name: "Dated",
    tables: [],
    blocks: [{ top: 0, left: 0, rows: [[day, 5]] }],
    styles: [{ range: { top: 0, left: 0, rows: 1, columns: 1 }, style: "input", numberFormat: "yyyy-mm-dd" }],
  } as const;
  expect(await excelHost().apply([{ kind: "addSheet", plan: dated }])).toMatchObject({ outcome: "done" });
  expect(excel.book.sheet("Dated")?.cell(0, 0)?.value).toBe(day - 1462);
  const content = await excelHost().read({ tables: "none", grids: ["Dated"] });
  expect(content.dateSystem).toBe(1904);
  expect(content.sheets[1]?.grid?.columns.map((column) => column.values)).toEqual([[day], [5]]);
});

test("an error in a cell is read as an error, and a text that looks like one as a text", async () => {
  const excel = new SimulatedExcel(() => ({ error: "#N/A" }));
  real.connect(excel);
  excel.edit("Sheet1", "A1:B1", [[{ formula: "1/0", value: null }, "'#N/A"]]);
  const content = await excelHost().read({ tables: "none", grids: ["Sheet1"] });
  expect(content.sheets[0]?.grid?.columns).toEqual([{ values: [{ error: "#N/A" }], formulas: ["1/0"] }, { values: ["#N/A"] }]);
});

test("a large sheet is read in parts, and all of it", async () => {
  const excel = new SimulatedExcel();
  real.connect(excel);
  excel.edit(
    "Sheet1",
    "A1:AZ2000",
    Array.from({ length: 2000 }, (_, row) => Array.from({ length: 52 }, (__, column) => row * 52 + column)),
  );
  const grid = (await excelHost().read({ tables: "none", grids: ["Sheet1"] })).sheets[0]?.grid;
  expect(grid?.rowCount).toBe(2000);
  expect(grid?.columns[51]?.values[1999]).toBe(1999 * 52 + 51);
});

test("nothing that is called exceeds the declared requirement set, which Microsoft's library checks itself", async () => {
  const excel = await builtExcel();
  excel.apiLevel = "1.12";
  expect(await excelHost().apply([write])).toMatchObject({ outcome: "done" });
  // Table.resize is part of ExcelApi 1.13: the check is awake.
  const report = await excelHost().apply([append([["Severe", 3]])]);
  expect(report.message).toMatch(/too old/);
});

test("a series is named by its text where Excel takes the reference literally", async () => {
  const excel = new SimulatedExcel();
  excel.options.seriesNamesAreLiteral = true;
  real.connect(excel);
  expect(await excelHost().apply(smallWorkbook)).toMatchObject({ outcome: "done" });
  expect(excel.book.sheet("Risks & more")?.charts[0]?.series[0]?.name).toBe("Rank");
});
