import { semsEngine } from "../../../src/core/creation/engine";
import type { WorkbookEdit } from "../../../src/core/workbook/edits";
import { serialOfIso } from "../../../src/core/workbook/serial-day";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import { loadRealExcel } from "../../excel-host/load-real-excel";
import { SimulatedExcel } from "../../excel-host/simulated-excel";

const MEGABYTE = 1_000_000;
const EMPTY = { dateSystem: 1900, sheets: [], names: [], problems: [] } as const;

/** A whole SeMS of the largest set, as the pane would ask for it. */
function fullSems(): readonly WorkbookEdit[] {
  const choices = { sector: "CGO", entityName: "Example Cargo", sites: ["North", "South"], phase: "1", set: "full" } as const;
  return semsEngine.planCreation(EMPTY, choices, serialOfIso("2026-11-21") ?? 0);
}

describe("a full SeMS", () => {
  const real = loadRealExcel();
  const excel = new SimulatedExcel();
  const edits = fullSems();
  const plans = edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.plan] : []));

  beforeAll(async () => {
    real.connect(excel);
    expect(await excelHost().apply(edits)).toEqual({ outcome: "done", message: "", leftBehind: [] });
  }, 60_000);

  test("takes at most six requests to Excel, the first look and the last one included", () => {
    expect(excel.requestSizes.length).toBeLessThanOrEqual(6);
  });

  test("never sends more than a megabyte at a time", () => {
    expect(Math.max(...excel.requestSizes)).toBeLessThanOrEqual(MEGABYTE);
  });

  test("has every sheet, table and name that was planned, and no mark of unfinished work", () => {
    expect(excel.book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", ...plans.map((plan) => plan.name)]);
    const tables = excel.book.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
    expect(tables).toEqual(plans.flatMap((plan) => plan.tables.map((table) => table.name)));
    const names = edits.flatMap((edit) => (edit.kind === "addName" ? [edit.name] : []));
    expect(excel.book.names.map((item) => item.name).sort()).toEqual([...names, ...plans.map((plan) => `SeMS_at_${plan.id}`)].sort());
  });

  test("holds every planned cell: texts as texts, formulas as formulas", () => {
    const wrong: string[] = [];
    for (const plan of plans) {
      const planned = new Map<string, unknown>();
      for (const block of plan.blocks) {
        block.rows.forEach((row, r) => row.forEach((input, c) => input !== null && planned.set(`${block.top + r},${block.left + c}`, input)));
      }
      for (const [place, input] of planned) {
        const [row = 0, column = 0] = place.split(",").map(Number);
        const cell = excel.book.sheet(plan.name)?.cell(row, column);
        const expected = typeof input === "object" && input !== null && "formula" in input ? `=${String(input.formula)}` : input;
        if ((cell?.formula ?? cell?.value) !== expected)
          wrong.push(`${plan.name}!${place}: ${String(expected)} became ${String(cell?.formula ?? cell?.value)}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("gives every cell the look that was planned last for it", () => {
    for (const plan of plans) {
      const last = plan.styles.at(-1);
      if (!last) continue;
      const cell = excel.book.sheet(plan.name)?.cell(last.range.top, last.range.left);
      expect(cell?.style).toMatch(/^SeMS /);
      if (last.numberFormat !== undefined) expect(cell?.numberFormat).toBe(last.numberFormat);
    }
  });

  test("is read back in two requests", async () => {
    excel.resetCounters();
    const content = await excelHost().read({ tables: "all" });
    expect(excel.syncs).toBeLessThanOrEqual(2);
    expect(content.sheets.flatMap((sheet) => sheet.tables).every((table) => table.columns.length === table.headings.length)).toBe(true);
  });

  test("is read back with its hidden rows, merged cells and drop-downs in no more requests", async () => {
    excel.resetCounters();
    const content = await excelHost().read({ tables: "all", layout: true });
    expect(excel.syncs).toBeLessThanOrEqual(2);
    expect(Math.max(...excel.requestSizes)).toBeLessThanOrEqual(MEGABYTE);
    const columns = content.sheets.flatMap((sheet) => sheet.tables.flatMap((table) => table.columns));
    expect(columns.every((column) => column.validation !== undefined)).toBe(true);
    expect(columns.filter((column) => column.validation === "list").length).toBeGreaterThan(50);
  });

  test("is removed as the pane would, and nothing of it is left", async () => {
    const content = await excelHost().read({ tables: "all" });
    expect(await excelHost().apply(semsEngine.planRemoval(content))).toEqual({ outcome: "done", message: "", leftBehind: [] });
    expect(excel.book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
    expect(excel.book.names).toEqual([]);
  });
});
