import { assess } from "../../../src/core/assessment/assess";
import { changeStartedUnassessed } from "../../../src/core/rules/change-started-unassessed";
import { on, rows } from "../../../src/core/rules/rule";
import type { RecordFor } from "../../../src/core/workbook/records-for";
import { changes } from "../../../src/core/workbook/sheets/changes";
import { bookOfExample } from "../../../src/core/reports/book-of-example";

function check(change: RecordFor<typeof changes.columns>) {
  const { findings, rules } = assess(bookOfExample({ rows: [rows(changes, [{ changeId: "CHG-004", ...change }])] }), "2", [changeStartedUnassessed]);
  return rules.skipped.length > 0 ? "skipped" : findings.map(({ message }) => message);
}

test("a change whose first day lies ahead is not looked at, on the day itself it is", () => {
  expect(check({ status: "PROPOSED", startsOn: on("2026-10-16") })).toBe("skipped");
  expect(check({ status: "PROPOSED", startsOn: on("2026-10-15") })).toEqual([
    "CHG-004 was to start on 2026-10-15, and no assessment is entered.",
    "CHG-004 was to start on 2026-10-15, and no approval is entered.",
  ]);
});

test("a change that has started without a first day on record is looked at all the same", () => {
  expect(check({ status: "STARTED", approvedOn: on("2026-10-01") })).toEqual(["CHG-004 has started, and no assessment is entered."]);
  expect(check({ status: "STARTED", assessedOn: on("2026-10-01"), approvedOn: on("2026-10-01") })).toEqual([]);
});

test("a change that was turned down is left alone", () => {
  expect(check({ status: "REJECTED", startsOn: on("2026-10-01") })).toBe("skipped");
});

test("a change without security impact needs an assessment, but no approval", () => {
  expect(check({ status: "STARTED", securityImpact: "NONE", startsOn: on("2026-10-01") })).toEqual([
    "CHG-004 started on 2026-10-01, and no assessment is entered.",
  ]);
});

test("what was assessed or approved too late is reported for a year, what never was for ever", () => {
  const late = (iso: string) => ({ status: "REVIEWED", startsOn: on(iso), assessedOn: on("2026-10-02"), approvedOn: on("2026-10-03") }) as const;
  expect(check(late("2025-10-15"))).toEqual([
    "CHG-004 started on 2025-10-15, but was assessed on 2026-10-02.",
    "CHG-004 started on 2025-10-15, but was approved on 2026-10-03.",
  ]);
  expect(check(late("2025-10-14"))).toEqual([]);
  expect(check(late("2026-10-03"))).toEqual([]);
  expect(check({ status: "REVIEWED", startsOn: on("2020-01-01") })).toHaveLength(2);
});
