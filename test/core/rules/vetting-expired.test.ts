import { assess } from "../../../src/core/assessment/assess";
import { on, rows } from "../../../src/core/rules/rule";
import { vettingExpired } from "../../../src/core/rules/vetting-expired";
import type { RecordFor } from "../../../src/core/workbook/records-for";
import { people } from "../../../src/core/workbook/sheets/people";
import { bookOfExample } from "../../../src/core/reports/book-of-example";

const ENDED = on("2026-10-14");

function check(person: RecordFor<typeof people.columns>) {
  const { findings, rules } = assess(bookOfExample({ rows: [rows(people, [{ personId: "PER-009", kind: "STAFF", ...person }])] }), "2", [
    vettingExpired,
  ]);
  return rules.skipped.length > 0 ? "skipped" : findings.map(({ severity }) => severity);
}

test.each([
  ["ended yesterday", { vettingStatus: "VALID", vettingValidTo: ENDED }, ["blocks"]],
  ["ends today", { vettingStatus: "VALID", vettingValidTo: on("2026-10-15") }, []],
  ["is valid until nobody knows when", { vettingStatus: "VALID" }, ["explain"]],
  ["is said to have expired", { vettingStatus: "EXPIRED" }, ["blocks"]],
  ["was withdrawn before its last day", { vettingStatus: "WITHDRAWN", vettingValidTo: on("2027-10-15") }, ["blocks"]],
  ["is pending for the first time", { vettingStatus: "PENDING" }, []],
  ["is pending after the last one ended", { vettingStatus: "PENDING", vettingValidTo: ENDED }, ["blocks"]],
  ["has no status, but ended", { vettingValidTo: ENDED }, ["blocks"]],
  ["is not required", { vettingStatus: "NOT_REQUIRED", vettingValidTo: ENDED }, "skipped"],
  ["is not on record at all", {}, "skipped"],
] as const)("somebody whose vetting %s", (_what, person, expected) => {
  expect(check(person)).toEqual(expected);
});

test("whoever has left, has not begun or works elsewhere is left alone", () => {
  const lapsed = { vettingStatus: "VALID", vettingValidTo: ENDED } as const;
  expect(check({ ...lapsed, endedOn: ENDED })).toBe("skipped");
  expect(check({ ...lapsed, appointedOn: on("2026-10-16") })).toBe("skipped");
  expect(check({ ...lapsed, kind: "EXTERNAL_CONTACT" })).toBe("skipped");
  expect(check({ ...lapsed, endedOn: on("2026-10-15") })).toEqual(["blocks"]);
});
