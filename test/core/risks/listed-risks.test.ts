import { listedRisks, risksWithState, type ListedRisk, type RiskFilter } from "../../../src/core/risks/listed-risks";
import { bookWithRisks, day, riskIn, type Risk } from "./book-with-risks";

const ALL: RiskFilter = { choice: "open", text: "" };
const ids = (listed: readonly ListedRisk[]): readonly (string | undefined)[] => listed.map(({ risk }) => risk.riskId);

function risk(riskId: string, residualVulnerability: number | undefined, nextReview: string, more: Risk = {}): Risk {
  const level = residualVulnerability === undefined ? {} : { residualVulnerability };
  return {
    riskId,
    title: `Risk ${riskId}`,
    status: "OPEN",
    residualThreat: 3,
    residualConsequence: 3,
    ...level,
    nextReview: day(nextReview),
    ...more,
  };
}

// Today is 2026-10-15, so a review on 2026-11-14 is due within 30 days and one on 2026-11-15 is not.
const REGISTER = [
  risk("RSK-001", 1, "2027-01-01"),
  risk("RSK-002", 5, "2027-01-01"),
  risk("RSK-003", 2, "2026-11-14"),
  risk("RSK-004", 2, "2026-10-14"),
  risk("RSK-005", undefined, "2026-11-15"),
  risk("RSK-006", 5, "2026-10-01", { status: "CLOSED" }),
];

test("what is due for review stands first, the earliest at the top; the others go by residual band", () => {
  const listed = listedRisks(risksWithState(bookWithRisks(REGISTER)), ALL);
  expect(ids(listed.due)).toEqual(["RSK-004", "RSK-003"]);
  expect(listed.due.map(({ review }) => review)).toEqual(["OVERDUE", "DUE_SOON"]);
  expect(ids(listed.others)).toEqual(["RSK-002", "RSK-001", "RSK-005"]);
});

test("risks of one band go by score", () => {
  const book = bookWithRisks([risk("RSK-001", 2, "2027-01-01"), risk("RSK-002", 3, "2027-01-01"), risk("RSK-003", 4, "2027-01-01")]);
  // 18, 27 and 36: all Medium.
  expect(ids(listedRisks(risksWithState(book), ALL).others)).toEqual(["RSK-003", "RSK-002", "RSK-001"]);
});

test.each([
  ["toAccept", ["RSK-004", "RSK-003", "RSK-002"]],
  ["due", ["RSK-004", "RSK-003"]],
  ["notScored", ["RSK-005"]],
  ["closed", ["RSK-006"]],
] as const)("the choice %s leaves what it says", (choice, wanted) => {
  const listed = listedRisks(risksWithState(bookWithRisks(REGISTER)), { choice, text: "" });
  expect([...ids(listed.due), ...ids(listed.others)]).toEqual(wanted);
});

test("a search looks for every word in id, title, statement, owner, site and band", () => {
  const book = bookWithRisks([risk("RSK-001", 2, "2027-01-01", { owner: "Callum Reid" }), risk("RSK-002", 2, "2027-01-01", { site: "Dock" })]);
  const found = (text: string) => ids(listedRisks(risksWithState(book), { choice: "open", text }).others);
  expect(found("callum  RSK")).toEqual(["RSK-001"]);
  expect(found("dock")).toEqual(["RSK-002"]);
  expect(found("medium")).toEqual(["RSK-001", "RSK-002"]);
  expect(found("nobody")).toEqual([]);
});

test("the risks of one cell of the map can be listed alone", () => {
  const book = bookWithRisks(REGISTER);
  expect(ids(listedRisks(risksWithState(book), ALL, [riskIn(book, "RSK-002")]).others)).toEqual(["RSK-002"]);
});
