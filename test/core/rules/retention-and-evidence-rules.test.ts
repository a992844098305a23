import { assess } from "../../../src/core/assessment/assess";
import type { PhaseCode } from "../../../src/core/framework/assessment-phase";
import { evidenceNotChecked } from "../../../src/core/rules/evidence-not-checked";
import { evidenceWithoutLocation } from "../../../src/core/rules/evidence-without-location";
import { metricDataRetentionUndefined } from "../../../src/core/rules/metric-data-retention-undefined";
import { retentionIncomplete } from "../../../src/core/rules/retention-incomplete";
import { on, rows, type ExampleRows, type Rule } from "../../../src/core/rules/rule";
import { evidence } from "../../../src/core/workbook/sheets/evidence";
import { gapAnalysis } from "../../../src/core/workbook/sheets/gap-analysis";
import { retention } from "../../../src/core/workbook/sheets/retention";
import { bookOfExample } from "../../../src/core/reports/book-of-example";
import { sampleWith } from "./sample-with";

function check(rule: Rule, records: readonly ExampleRows[], phase: PhaseCode = "2") {
  const { findings, rules } = assess(bookOfExample({ rows: records }), phase, [rule]);
  return rules.skipped.length > 0 ? "skipped" : findings.map(({ id, severity }) => `${severity} ${id}`);
}

const DECIDED = { decidedBy: "Tomas Halvorsen" } as const;

test.each([
  ["Metric data, SPD and workings", true],
  ["Performance data", true],
  ["Security performance figures", true],
  ["Monthly readings", true],
  ["SPD", true],
  ["Indicators and targets", true],
  ["Staff performance reviews", false],
  ["Biometric passes", false],
  ["Incident reports", false],
])("“%s” is about performance data: %s", (recordType, isAbout) => {
  const row = rows(retention, [{ retentionId: "RET-001", recordType, minMonths: 60, ...DECIDED }]);
  expect(check(metricDataRetentionUndefined, [row])).toEqual(isAbout ? [] : ["blocks R-65/retention/minMonths"]);
});

test("a time counts once somebody decided it or it has a day of decision; without a time a decision is none", () => {
  const kept = { retentionId: "RET-001", recordType: "Metric data", minMonths: 60 } as const;
  const missing = ["blocks R-65/RET-001/minMonths"];
  expect(check(metricDataRetentionUndefined, [rows(retention, [kept])])).toEqual(missing);
  expect(check(metricDataRetentionUndefined, [rows(retention, [{ ...kept, ...DECIDED }])])).toEqual([]);
  expect(check(metricDataRetentionUndefined, [rows(retention, [{ ...kept, decidedOn: on("2026-01-15") }])])).toEqual([]);
  expect(check(metricDataRetentionUndefined, [rows(retention, [{ retentionId: "RET-001", recordType: "Metric data", ...DECIDED }])])).toEqual(
    missing,
  );
  expect(check(metricDataRetentionUndefined, [])).toEqual(["blocks R-65/retention/minMonths"]);
});

test("the time is missing once: for performance data as R-65, for other records as R-66", () => {
  const full = { storage: "Share", access: "Security Manager", disposalMethod: "Deleted" } as const;
  const own = rows(retention, [
    { retentionId: "RET-001", recordType: "Metric data", ...full, ...DECIDED },
    { retentionId: "RET-002", recordType: "Incident reports", ...full },
  ]);
  expect(check(metricDataRetentionUndefined, [own])).toEqual(["blocks R-65/RET-001/minMonths"]);
  expect(check(retentionIncomplete, [own])).toEqual(["explain R-66/RET-002/minMonths"]);
  expect(check(retentionIncomplete, [])).toBe("skipped");
});

test.each([
  ["evidencePhase1", "YES", "blocks"],
  ["evidencePhase2", "YES", "blocks"],
  ["evidencePhase1", "NO", "explain"],
] as const)("evidence in %s of an item (core: %s) without a location: %s", (column, core, severity) => {
  const item = rows(gapAnalysis, [{ itemId: "1.4.a", core, [column]: ["evd-008", "EVD-009"] }]);
  expect(check(evidenceWithoutLocation, [item, rows(evidence, [{ evidenceId: "EVD-008" }])])).toEqual([`${severity} R-67/EVD-008/location`]);
});

test("evidence that no item names needs a location as well, and a row without an id is not judged", () => {
  expect(check(evidenceWithoutLocation, [rows(evidence, [{ evidenceId: "EVD-008" }])])).toEqual(["explain R-67/EVD-008/location"]);
  expect(check(evidenceWithoutLocation, [rows(evidence, [{ title: "Policy" }])])).toBe("skipped");
});

test("evidence without a location cannot be opened, which is told once", () => {
  expect(check(evidenceNotChecked, [rows(evidence, [{ evidenceId: "EVD-008" }])])).toBe("skipped");
  expect(check(evidenceNotChecked, [rows(evidence, [{ evidenceId: "EVD-008", location: "Shelf 2" }])])).toEqual(["advice R-68/EVD-008/checkedOn"]);
});

test("evidence that did not open is told even where it was tried today", () => {
  const tried = { evidenceId: "EVD-008", location: "Shelf 2", checkedOn: on("2026-10-15") } as const;
  expect(check(evidenceNotChecked, [rows(evidence, [{ ...tried, opens: "NO" }])])).toEqual(["advice R-68/EVD-008/opens"]);
  expect(check(evidenceNotChecked, [rows(evidence, [{ ...tried, opens: "YES" }])])).toEqual([]);
  expect(check(evidenceNotChecked, [rows(evidence, [tried])])).toEqual([]);
});

/** What stands in such a cell is reported by the rules on columns. */
test.each([
  [metricDataRetentionUndefined, "retention", "RET-001", "minMonths"],
  [retentionIncomplete, "retention", "RET-006", "minMonths"],
  [retentionIncomplete, "retention", "RET-006", "storage"],
  [evidenceWithoutLocation, "evidence", "EVD-008", "location"],
  [evidenceNotChecked, "evidence", "EVD-008", "checkedOn"],
] as const)("%# a cell that cannot be read is not called empty", (rule, register, record, column) => {
  const empty = sampleWith({ edit: { [register]: { [record]: { [column]: null } } } });
  const broken = sampleWith({ raw: { [register]: { [record]: { [column]: { error: "#N/A" } } } } });
  expect(assess(empty, "2B", [rule]).findings.map(({ row }) => row)).toEqual([record]);
  expect(assess(broken, "2B", [rule]).findings).toEqual([]);
});
