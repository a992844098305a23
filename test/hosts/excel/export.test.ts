import type { SheetPlan } from "../../../src/core/workbook/sheet-plan";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import { newFileHost } from "../../../src/hosts/file/file-host";
import { loadRealExcel } from "../../excel-host/load-real-excel";
import { SimulatedExcel } from "../../excel-host/simulated-excel";
import { toEdits } from "../../excel-host/to-edits";
import { emptyRegisterPlan, listsPlan, plannedValue, risksPlan, smallWorkbook } from "../small-plans";

const plans = [risksPlan, listsPlan, emptyRegisterPlan];
const real = loadRealExcel();

async function builtThroughExcel() {
  const excel = new SimulatedExcel(plannedValue(plans));
  real.connect(excel);
  expect(await excelHost().apply([...smallWorkbook, { kind: "removeSheet", name: "Sheet1" }])).toMatchObject({ outcome: "done" });
  return toEdits(excel.book);
}

function exported(edits: Awaited<ReturnType<typeof builtThroughExcel>>, name: string): SheetPlan {
  const found = edits.flatMap((edit) => (edit.kind === "addSheet" && edit.plan.name === name ? [edit.plan] : []))[0];
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

test("what was made through Office.js reads the same from a file as what was made there directly", async () => {
  const edits = await builtThroughExcel();
  const [copied, direct] = [newFileHost(), newFileHost()];
  expect(await copied.apply(edits)).toMatchObject({ outcome: "done" });
  expect(await direct.apply(smallWorkbook)).toMatchObject({ outcome: "done" });
  const request = { tables: "all", grids: plans.map((plan) => plan.name) } as const;
  const [one, other] = [await copied.read(request), await direct.read(request)];
  expect(one.sheets).toEqual(other.sheets);
  const sorted = (names: typeof one.names) => [...names].sort((a, b) => a.name.localeCompare(b.name));
  expect(sorted(one.names)).toEqual(sorted(other.names));
});

test.each(plans.map((plan) => [plan.name, plan] as const))("everything planned for %s comes back out of Excel", async (name, plan) => {
  const found = exported(await builtThroughExcel(), name);
  expect(found).toMatchObject({ id: plan.id, tabColour: plan.tabColour, showGridlines: plan.showGridlines, page: plan.page, tables: plan.tables });
  expect(found.merges).toEqual(plan.merges);
  expect(found.freeze).toEqual(plan.freeze);
  expect(found.validations).toEqual(plan.validations);
  expect(found.conditionalFormats).toEqual(plan.conditionalFormats);
  expect(found.links).toEqual(plan.links);
  expect(found.rowHeights).toEqual(plan.rowHeights);
  // Widths are whole pixels of a seventh of a character.
  found.columnWidths.forEach((width, column) => expect(Math.abs(width - (plan.columnWidths[column] ?? 0))).toBeLessThan(1 / 7));
  // Office.js cannot give a chart an alternative text.
  expect(found.charts.map((chart) => ({ ...chart, altText: "" }))).toEqual(plan.charts.map((chart) => ({ ...chart, altText: "" })));
});
