import { assess } from "../../../src/core/assessment/assess";
import { allRules } from "../../../src/core/rules";
import { rows, type ExampleWorkbook } from "../../../src/core/rules/rule";
import { SnapshotBook } from "../../../src/core/workbook/snapshot-book";
import { registerCounters } from "../../../src/core/metrics/cards";
import { measures } from "../../../src/core/workbook/sheets/measures";
import { improvement } from "../../../src/core/workbook/sheets/improvement";
import { metrics } from "../../../src/core/workbook/sheets/metrics";
import { people } from "../../../src/core/workbook/sheets/people";
import { retention } from "../../../src/core/workbook/sheets/retention";
import { risks } from "../../../src/core/workbook/sheets/risks";
import { bookOfExample } from "../../../src/core/reports/book-of-example";
import { on } from "./planted/planted-fault";
import { sampleWith } from "./sample-with";

function found(rule: string, example: ExampleWorkbook): readonly string[] {
  return assess(
    bookOfExample(example),
    "2B",
    allRules.filter(({ id }) => id === rule),
  ).findings.map(({ message }) => message);
}

describe("a required cell that is empty", () => {
  test("is not asked for in a metric that is not in use", () => {
    expect(found("C-01", { rows: [rows(metrics, [{ metricId: "COM-01", active: "NO" }])] })).toEqual([]);
    expect(found("C-01", { rows: [rows(metrics, [{ metricId: "COM-01", active: "YES" }])] })).toContain("“Name” of COM-01 is empty.");
  });

  test("is not asked for in a row without an id, which is the finding there", () => {
    expect(found("C-01", { rows: [rows(improvement, [{ description: "Spare seals" }])] })).toEqual([]);
  });

  test("is left to the rule of its own that covers the column", () => {
    const withoutStorage = sampleWith({ edit: { retention: { "RET-001": { storage: null, recordType: null } } } });
    const ids = assess(withoutStorage, "2B").findings.map(({ id }) => id);
    expect(ids).toContain("C-01/RET-001/recordType");
    expect(ids).not.toContain("C-01/RET-001/storage");
    expect(ids.filter((id) => id.endsWith("/RET-001/storage"))).toHaveLength(1);
  });

  test("is advice before Phase 1 and something to explain from then on", () => {
    const book = bookOfExample({ rows: [rows(retention, [{ retentionId: "RET-001" }])] });
    const severities = (phase: "GAP" | "1" | "2B") =>
      assess(
        book,
        phase,
        allRules.filter(({ id }) => id === "C-01"),
      ).findings.map(({ severity }) => severity);
    expect(new Set(severities("GAP"))).toEqual(new Set(["advice"]));
    expect(new Set(severities("1"))).toEqual(new Set(["explain"]));
    expect(new Set(severities("2B"))).toEqual(new Set(["explain"]));
  });

  test("holds no text of spaces alone for a value", () => {
    const workbook = { rows: [rows(improvement, [{ ideaId: "IMP-001", date: on("2026-10-01"), source: "STAFF" as const }])] };
    expect(found("C-01", { ...workbook, raw: { improvement: { "IMP-001": { description: "  " } } } })).toEqual(["“Idea” of IMP-001 is empty."]);
  });
});

describe("words, ids and names", () => {
  test("are the same in capitals and small letters", () => {
    const workbook: ExampleWorkbook = {
      rows: [rows(people, [{ personId: "PER-001", name: "Zoë Marsh" }]), rows(metrics, [{ metricId: "COM-05" }])],
    };
    const raw = { improvement: { "IMP-001": { assessedBy: "ZOË MARSH", metricId: "com-05", source: "STAFF" } } };
    const idea = rows(improvement, [{ ideaId: "IMP-001" }]);
    for (const rule of ["C-06", "C-09", "C-10"]) expect(found(rule, { rows: [...workbook.rows, idea], raw })).toEqual([]);
  });

  test("are others with a space behind them", () => {
    const rowsOf = [rows(people, [{ personId: "PER-001", name: "Sam Okoye" }]), rows(risks, [{ riskId: "RSK-001 ", owner: "Sam Okoye " }])];
    expect(found("C-10", { rows: rowsOf })).toEqual(["“Owner” of RSK-001  is “Sam Okoye ”, who is not on People."]);
    expect(found("C-13", { rows: rowsOf })).toEqual(["“RSK-001 ” has a space beside it: to Excel that is another id."]);
  });

  test("that are many and strange are named as far as they fit", () => {
    const risk = rows(risks, [{ riskId: "RSK-001", measures: ["MSR-007", "MSR-008", "MSR-009", "MSR-010"] }]);
    expect(found("C-09", { rows: [risk] })).toEqual(["“Measures” of RSK-001 names MSR-007, MSR-008 and 2 more, not found on Measures."]);
  });
});

test("a row without an id is no record by the name of “null”", () => {
  const given = [rows(measures, [{ title: "Seal check" }]), rows(risks, [{ riskId: "RSK-001", measures: ["NULL"] }])];
  expect(found("C-09", { rows: given })).toEqual(["“Measures” of RSK-001 names NULL, not found on Measures."]);
});

test("a reference into a register that is not in the workbook is left to the rule on registers", () => {
  const { snapshot } = bookOfExample({ rows: [rows(risks, [{ riskId: "RSK-001", measures: ["MSR-007"] }])] });
  const { measures: _gone, ...others } = snapshot.registers;
  const book = new SnapshotBook({ ...snapshot, registers: others }, registerCounters);
  expect(
    assess(
      book,
      "2B",
      allRules.filter(({ id }) => id === "C-09"),
    ).findings,
  ).toEqual([]);
});

test.each([
  ["1989-12-31", 1],
  ["1990-01-01", 0],
  ["2100-12-31", 0],
  ["2101-01-01", 1],
])("a date of %s gives %d findings", (day, count) => {
  expect(found("C-14", { rows: [rows(risks, [{ riskId: "RSK-001", nextReview: on(day) }])] })).toHaveLength(count);
});

test.each([
  ["OWN-1", 0],
  ["COM-01", 0],
  ["com-01", 0],
  ["COM-99", 1],
  ["OWN 1", 1],
])("the metric id %s gives %d findings on its form", (metricId, count) => {
  expect(found("C-13", { rows: [rows(metrics, [{ metricId }])] })).toHaveLength(count);
});

test.each(["C-01", "C-02", "C-03", "C-08", "C-09", "C-12"])("%s says that there is no data where no register holds a record", (id) => {
  const { rules } = assess(
    bookOfExample({ rows: [] }),
    "2B",
    allRules.filter((rule) => rule.id === id),
  );
  expect(rules.skipped).toEqual([{ rule: id, reason: "no data" }]);
});
