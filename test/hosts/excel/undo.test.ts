import { clearsUndo } from "../../../src/core/workbook/clears-undo";
import type { WorkbookEdit } from "../../../src/core/workbook/edits";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import { loadRealExcel } from "../../excel-host/load-real-excel";
import { SimulatedExcel } from "../../excel-host/simulated-excel";
import { emptyRegisterPlan, listsPlan, plannedValue, risksPlan, smallWorkbook } from "../small-plans";
import { hasNoUndo } from "./members-without-undo";

const EDITS: { readonly [K in WorkbookEdit["kind"]]: Extract<WorkbookEdit, { kind: K }> } = {
  addSheet: { kind: "addSheet", plan: { ...emptyRegisterPlan, id: "more", name: "More", tables: [], links: [] }, position: 0 },
  addEmptySheet: { kind: "addEmptySheet", name: "Sheet2" },
  removeSheet: { kind: "removeSheet", name: "Actions" },
  addName: { kind: "addName", name: "my_name", refersTo: "Lists!$A$1", comment: "Mine" },
  removeName: { kind: "removeName", name: "list_levels" },
  setCells: { kind: "setCells", sheet: "Risks & more", top: 3, left: 1, rows: [["Tail-gating"]], expected: [["Tailgating"]], numberFormat: "@" },
  appendRows: { kind: "appendRows", table: "tblRisks", rows: [["RSK-003", "Insider", "High", null]] },
  addTableColumn: { kind: "addTableColumn", table: "tblRisks", heading: "Note", values: ["a", null], style: "input" },
  setDocumentTitle: { kind: "setDocumentTitle", title: "SeMS" },
  activateSheet: { kind: "activateSheet", name: "Lists" },
};

/** Members of Excel's object model without undo that carrying out an edit uses, in a workbook that has a SeMS. */
async function membersWithoutUndo(edit: WorkbookEdit): Promise<readonly string[]> {
  const excel = new SimulatedExcel(plannedValue([risksPlan, listsPlan, emptyRegisterPlan]));
  loadRealExcel("excel-web-16.00.js").connect(excel);
  const host = excelHost();
  expect(await host.apply(smallWorkbook)).toMatchObject({ outcome: "done" });
  excel.membersUsed.clear();
  expect(await host.apply([edit])).toMatchObject({ outcome: "done" });
  expect(excel.membersUsed.size).toBeGreaterThan(0);
  return [...excel.membersUsed].filter(hasNoUndo);
}

describe.each(Object.values(EDITS).map((edit) => [edit.kind, edit] as const))("the edit %s", (_kind, edit) => {
  test(
    clearsUndo([edit]) ? "uses what empties Excel's undo list, so the user is told before" : "uses nothing that empties Excel's undo list",
    async () => {
      const members = await membersWithoutUndo(edit);
      if (clearsUndo([edit])) expect(members).not.toEqual([]);
      else expect(members).toEqual([]);
    },
  );
});

test("several edits empty the undo list as soon as one of them does", () => {
  expect(clearsUndo([EDITS.setCells, EDITS.appendRows])).toBe(false);
  expect(clearsUndo([EDITS.setCells, EDITS.addSheet])).toBe(true);
  expect(clearsUndo([])).toBe(false);
});
