import { composeSems, settingsFor } from "../../../src/core/creation/compose-sems";
import { initialRecords } from "../../../src/core/creation/initial-records";
import { sampleRecords, sampleSettings } from "../../../src/core/creation/sample/example-cargo";
import { sampleChoices } from "../../../src/core/creation/sample/sample-edits";
import type { WorkbookEdit } from "../../../src/core/workbook/edits";
import type { RecordInput } from "../../../src/core/workbook/layout/composition";
import { day, metric, reading } from "../../taskpane/record/record-scene";
import type { StartingWorkbook } from "./door";
import type { Fault } from "./plant-faults";
import { madeWorkbook } from "./starting-workbooks";

/** November is over, and nothing of it is recorded. */
export const JOURNEY_DAY = "2026-12-02";
/** With the eight of the sample, forty metrics are read every month. */
const OWN_METRICS = Array.from({ length: 32 }, (_, index) => 11 + index);

/** Read whenever there is a test, so never due. */
const WHENEVER = ["OWN-51", "OWN-52", "OWN-53"];

/** A figure typed over a formula, and a word that its list does not have. */
const FAULTS: readonly Fault[] = [
  { table: "tblRisks", id: "RSK-004", heading: "Residual score", value: 99 },
  { table: "tblRisks", id: "RSK-003", heading: "Status", value: "accepted " },
];

/** The sample entity with forty metrics that are due, two planted faults, and an acceptance that ended in November (RSK-006). */
export function sampleWithFaults(): Promise<StartingWorkbook> {
  return madeWorkbook("Sample.xlsx", sampleEdits(), FAULTS);
}

function sampleEdits(): readonly WorkbookEdit[] {
  const choices = sampleChoices({ asOf: day(JOURNEY_DAY) });
  const sample = sampleRecords();
  const withMore = (register: string, more: readonly RecordInput[]): readonly RecordInput[] => [...(sample.get(register) ?? []), ...more];
  const lapsed = (risk: RecordInput): RecordInput => (risk["riskId"] === "RSK-006" ? { ...risk, acceptanceValidTo: day("2026-11-15") } : risk);
  const records = new Map<string, readonly RecordInput[]>([
    ...initialRecords(choices.sector, choices.set),
    ...sample,
    [
      "metrics",
      withMore("metrics", [
        ...OWN_METRICS.map((number) => metric(number, { owner: "Priya Raman" })),
        ...WHENEVER.map((metricId, index) => metric(51 + index, { metricId, owner: "Priya Raman", frequency: "EVENT" })),
      ]),
    ],
    [
      "readings",
      withMore(
        "readings",
        OWN_METRICS.map((number) => reading(900 + number, `OWN-${number}`, "2026-10", { site: "Kingsbridge" })),
      ),
    ],
    ["risks", withMore("risks", []).map(lapsed)],
  ]);
  return composeSems(choices, { records, settings: { ...settingsFor(choices), ...sampleSettings } }, day(JOURNEY_DAY));
}
