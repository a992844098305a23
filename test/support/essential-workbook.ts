import { composeSems, settingsFor } from "../../src/core/creation/compose-sems";
import { initialRecords } from "../../src/core/creation/initial-records";
import type { SemsChoices } from "../../src/core/creation/choices";
import type { WorkbookEdit } from "../../src/core/workbook/edits";
import type { RecordInput } from "../../src/core/workbook/layout/composition";

export const TODAY = 46347;
export const choices: SemsChoices = { sector: "CGO", entityName: "Example Ltd", sites: ["Main site"], phase: "1", set: "essential", asOf: TODAY };

/** A few records in the registers that people edit most, so that edits have something to lose. */
const records: ReadonlyMap<string, readonly RecordInput[]> = new Map<string, readonly RecordInput[]>([
  [
    "risks",
    [1, 2, 3, 4, 5].map((n) => ({
      riskId: `RSK-00${n}`,
      title: `Risk ${n}`,
      threatOrigin: n % 2 === 0 ? "LOCAL" : "INTERNAL",
      category: "CARGO_MAIL",
      threat: n,
      consequence: 6 - n,
      vulnerability: 3,
      measures: n === 3 ? ["MSR-001", "MSR-002"] : ["MSR-001"],
      residualThreat: n,
      residualConsequence: 6 - n,
      residualVulnerability: 2,
      nextReview: TODAY + n * 10,
      status: "OPEN",
    })),
  ],
  ["measures", [1, 2].map((n) => ({ measureId: `MSR-00${n}`, title: `Measure ${n}`, type: "PHYSICAL", status: "IN_PLACE", metrics: ["COM-01"] }))],
  ["actions", [1, 2, 3].map((n) => ({ actionId: `ACT-00${n}`, title: `Action ${n}`, dueOn: TODAY + n - 2, status: "OPEN", priority: "HIGH" }))],
  ["people", [1, 2].map((n) => ({ personId: `PER-00${n}`, name: `Person ${n}`, kind: "STAFF", role: "STAFF", appointedOn: TODAY - 100 }))],
]);

export function essentialEdits(): readonly WorkbookEdit[] {
  return composeSems(choices, { records: new Map([...initialRecords("CGO", "essential"), ...records]), settings: settingsFor(choices) }, TODAY);
}
