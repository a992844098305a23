import { explained } from "../../../src/core/assessment/explained";
import { bookOfExample } from "../../../src/core/reports/book-of-example";
import { on, rows } from "../../../src/core/rules/rule";
import { explanations } from "../../../src/core/workbook/sheets/explanations";
import { aFinding } from "./a-finding";

const FINDING = aFinding();
const COMPLETE = { explanationId: "EXP-001", finding: FINDING.id, reason: "The site is closed.", owner: "Sam Okoye", until: on("2026-10-15") };

function withExplanations(...records: readonly object[]) {
  return explained(FINDING, bookOfExample({ rows: [rows(explanations, records)] }));
}

test("an explanation counts up to and with its last day, and says who gave which reason", () => {
  expect(withExplanations(COMPLETE)).toEqual({
    ...FINDING,
    explained: { explanation: "EXP-001", reason: "The site is closed.", owner: "Sam Okoye", until: "2026-10-15", counts: true },
  });
});

test("the day after its last day it explains nothing, and the finding says since when", () => {
  expect(withExplanations({ ...COMPLETE, until: on("2026-10-14") })).toEqual({ ...FINDING, explanationEnded: "2026-10-14" });
});

test.each(["reason", "owner", "until"])("an explanation without its %s explains nothing", (column) => {
  expect(withExplanations({ ...COMPLETE, [column]: undefined })).toEqual(FINDING);
});

test("the explanation of another finding explains nothing here", () => {
  expect(withExplanations({ ...COMPLETE, finding: "R-28/RSK-002/nextReview" })).toEqual(FINDING);
});

test("what blocks is answered and stays open", () => {
  const finding = aFinding({ severity: "blocks" });
  const { explained: answer } = explained(finding, bookOfExample({ rows: [rows(explanations, [COMPLETE])] }));
  expect(answer).toMatchObject({ explanation: "EXP-001", counts: false });
});

test.each([
  ["the later one first", ["2026-12-31", "2026-10-20"]],
  ["the later one last", ["2026-10-20", "2026-12-31"]],
])("of two explanations the one that lasts longer counts, %s", (_order, days) => {
  const both = days.map((until) => ({ ...COMPLETE, explanationId: `EXP-${until}`, until: on(until) }));
  expect(withExplanations(...both).explained).toMatchObject({ explanation: "EXP-2026-12-31", until: "2026-12-31" });
});

test("of two that last equally long the upper one counts", () => {
  expect(withExplanations(COMPLETE, { ...COMPLETE, explanationId: "EXP-002" }).explained).toMatchObject({ explanation: "EXP-001" });
});

test("an explanation without an id counts all the same", () => {
  expect(withExplanations({ ...COMPLETE, explanationId: undefined }).explained).toMatchObject({ explanation: "", counts: true });
});
