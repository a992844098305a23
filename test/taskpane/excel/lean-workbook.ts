import { cellA1 } from "../../../src/core/workbook/a1";
import { composeSems, settingsFor } from "../../../src/core/creation/compose-sems";
import { initialRecords } from "../../../src/core/creation/initial-records";
import type { WorkbookEdit } from "../../../src/core/workbook/edits";
import type { RecordInput } from "../../../src/core/workbook/layout/composition";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import type { SheetSet } from "../../../src/core/workbook/define-sheet";
import { copyWorkbook } from "../../excel-host/copied-workbook";
import { loadRealExcel } from "../../excel-host/load-real-excel";
import { SimulatedExcel } from "../../excel-host/simulated-excel";
import { workbookState } from "../../excel-host/workbook-state";
import { choices, TODAY } from "../../support/essential-workbook";
import { plannedValues } from "../../support/planned-values";
import { metric, reading } from "../record/record-scene";

/** What stands on the user's own sheet. */
const OWN_LIST = [
  ["Action", "Status", "Priority"],
  ["Mend the fence at gate 4", "Open", "High"],
  ["Replace the camera", "Open", "Low"],
] as const;

const real = loadRealExcel();

/** Just enough of everything that the commands of the pane work on, so that a page is open in a moment. */
function records(set: SheetSet): ReadonlyMap<string, readonly RecordInput[]> {
  const initial = initialRecords("CGO", set);
  const counted = { metricId: "COM-08", source: "REGISTER", denominator: null, formulaKind: "COUNT", unit: "actions" };
  const months = Array.from({ length: 14 }, (_, index) => `${index < 5 ? 2025 : 2026}-${String(((index + 7) % 12) + 1).padStart(2, "0")}`);
  const risk = { threatOrigin: "LOCAL", category: "CARGO_MAIL", threat: 4, consequence: 4, vulnerability: 4, measures: ["MSR-001"], status: "OPEN" };
  const residual = { residualThreat: 3, residualConsequence: 4, residualVulnerability: 3, nextReview: TODAY + 30 };
  return new Map<string, readonly RecordInput[]>([
    ...initial,
    ["gapAnalysis", (initial.get("gapAnalysis") ?? []).slice(0, 4)],
    ["metrics", [metric(1, { chart: "P" }), metric(2), metric(3, counted)]],
    ["readings", months.map((month, index) => reading(index + 1, "OWN-01", month, { numerator: 90 + (index % 4), denominator: 100 }))],
    ["risks", [1, 2, 3, 4].map((n) => ({ ...risk, ...residual, riskId: `RSK-00${n}`, title: `Risk ${n}`, owner: "Priya" }))],
    ["measures", [{ measureId: "MSR-001", title: "Fence", type: "PHYSICAL", status: "IN_PLACE", metrics: ["OWN-01"] }]],
    ["actions", [{ actionId: "ACT-001", title: "An action", dueOn: TODAY + 9, status: "OPEN", priority: "HIGH" }]],
    [
      "people",
      [
        { personId: "PER-001", name: "Alan", kind: "STAFF", role: "ACCOUNTABLE_MANAGER", appointedOn: TODAY - 400 },
        { personId: "PER-002", name: "Priya", kind: "STAFF", role: "STAFF", appointedOn: TODAY - 400 },
      ],
    ],
  ]);
}

export function leanEdits(set: SheetSet = "essential"): readonly WorkbookEdit[] {
  return composeSems({ ...choices, set }, { records: records(set), settings: settingsFor({ ...choices, set }) }, TODAY);
}

/** An Excel with a sheet of the user's. */
export function ownExcel(edits: readonly WorkbookEdit[] = []): SimulatedExcel {
  const planned = plannedValues(edits);
  const excel = new SimulatedExcel((sheet, row, column) => planned(sheet, row, column));
  excel.edit(
    "Sheet1",
    "A1:C3",
    OWN_LIST.map((row) => [...row]),
  );
  real.connect(excel);
  return excel;
}

/** Makes the SeMS through Microsoft's own library once; each test gets a copy of it. */
export async function leanExcel(): Promise<() => SimulatedExcel> {
  const edits = leanEdits();
  const built = ownExcel(edits);
  const report = await excelHost().apply(edits);
  if (report.outcome !== "done") throw new Error(report.message);
  cellOf(built, "Risks", "RSK-002", "Last review").cell.value = "1 October 2026";
  return () => {
    const excel = ownExcel(edits);
    copyWorkbook(built.book, excel.book);
    return excel;
  };
}

/** A cell of a register, by the id of its row and its heading. */
export function cellOf(excel: SimulatedExcel, sheetName: string, id: string, heading: string) {
  const sheet = excel.book.sheet(sheetName);
  const range = sheet?.tables[0]?.range;
  if (!sheet || !range) throw new Error(`there is no register ${sheetName}`);
  const column = Array.from({ length: range.columns }, (_, index) => range.left + index).find((at) => sheet.cell(range.top, at)?.value === heading);
  const row = Array.from({ length: range.rows }, (_, index) => range.top + index).find((at) => sheet.cell(at, range.left)?.value === id);
  if (column === undefined || row === undefined) throw new Error(`${sheetName} has no ${heading} of ${id}`);
  return { address: cellA1(row, column), row, cell: sheet.cellToWrite(row, column) };
}

/** Everything that a person could notice, as text. */
export function stateOf(excel: SimulatedExcel): string {
  return JSON.stringify(workbookState(excel.book));
}
