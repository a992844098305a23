import { assess } from "../../../src/core/assessment/assess";
import type { Fault } from "../../../src/core/rules/fault";
import { atCell, atHeading } from "../../../src/core/rules/fault";
import { NO_DATA, rows, type Rule } from "../../../src/core/rules/rule";
import type { SeverityByPhase } from "../../../src/core/rules/severity";
import { risks } from "../../../src/core/workbook/sheets/risks";
import type { SnapshotBook } from "../../../src/core/workbook/snapshot-book";
import { bookOfExample } from "../../../src/core/reports/book-of-example";

const two = bookOfExample({
  rows: [
    rows(risks, [
      { riskId: "RSK-001", owner: "Sam" },
      { riskId: "RSK-002", owner: "Dee" },
    ]),
  ],
});

function rule(id: string, severity: SeverityByPhase, check: (book: SnapshotBook) => readonly Fault[] | typeof NO_DATA): Rule {
  return {
    id,
    title: "Something",
    action: "Mend it.",
    why: "It matters.",
    source: "our suggestion",
    chapter: 2,
    severity,
    reads: [risks],
    example: { passes: { rows: [] }, fails: { rows: [] } },
    check,
  };
}

const atEach = (column: "owner" | "title") => (book: SnapshotBook) =>
  book.records(risks).map((risk): Fault => ({ at: atCell(risks, risk, column), message: `${risk.riskId ?? ""} is wrong.` }));
const idsOf = (...rules: readonly Rule[]) => assess(two, "2", rules).findings.map(({ id }) => id);

test("a rule is checked in its first phase and in every later one, with the severity that was said last", () => {
  const staged = rule("R-01", { "1": "explain", "2": "blocks" }, atEach("owner"));
  const severities = (["GAP", "1", "2", "2B"] as const).map((phase) => assess(two, phase, [staged]).findings[0]?.severity);
  expect(severities).toEqual([undefined, "explain", "blocks", "blocks"]);
  expect(assess(two, "2B", [staged]).findings[0]?.phase).toBe("1");
});

test("a rule that fails itself is a finding that has to be explained at the least, and is never READY", () => {
  const crash = () => {
    throw new RangeError("no such month");
  };
  const { findings, result } = assess(two, "2", [rule("R-01", { "1": "info" }, crash), rule("R-02", { "1": "info" }, () => [])]);
  expect(findings).toMatchObject([{ id: "R-01/could not be checked", severity: "explain", message: "R-01 could not be checked: no such month." }]);
  expect(result).toBe("READY_WITH_ISSUES");
  expect(assess(two, "2", [rule("R-01", { "1": "blocks" }, crash)]).result).toBe("NOT_READY");
});

test("a rule without data is counted as skipped and passes nothing", () => {
  const assessment = assess(two, "2", [rule("R-01", { "1": "blocks" }, () => NO_DATA)]);
  expect(assessment.rules).toEqual({ run: 0, skipped: [{ rule: "R-01", reason: "no data" }], tuned: [] });
  expect(assessment.result).toBe("NOT_READY");
});

test("a check of nothing is not ready", () => {
  expect(assess(two, "2", []).result).toBe("NOT_READY");
});

test("findings stand the gravest first, then by rule, then by place", () => {
  const mild = rule("R-01", { "1": "advice" }, atEach("title"));
  const grave = rule("R-02", { "1": "blocks" }, (book) => [...atEach("title")(book), ...atEach("owner")(book)].reverse());
  expect(idsOf(mild, grave)).toEqual([
    "R-02/RSK-001/title",
    "R-02/RSK-001/owner",
    "R-02/RSK-002/title",
    "R-02/RSK-002/owner",
    "R-01/RSK-001/title",
    "R-01/RSK-002/title",
  ]);
});

test("a fault may be milder or graver than its rule", () => {
  const own = rule("R-01", { "1": "explain" }, (book) =>
    atEach("owner")(book).map((fault, index) => (index === 0 ? { ...fault, severity: { "1": "explain", "2": "blocks" } } : fault)),
  );
  expect(assess(two, "2", [own]).findings.map(({ severity }) => severity)).toEqual(["blocks", "explain"]);
  expect(assess(two, "1", [own]).findings.map(({ severity }) => severity)).toEqual(["explain", "explain"]);
});

test("two faults of one rule at one place stay two findings", () => {
  const double = rule("R-01", { "1": "explain" }, () => [
    { at: atHeading(risks, "owner"), message: "One." },
    { at: atHeading(risks, "owner"), message: "Two." },
  ]);
  expect(idsOf(double)).toEqual(["R-01/risks/owner", "R-01/risks/owner/2"]);
});

test("a finding names register, record, sheet and cell", () => {
  expect(assess(two, "2", [rule("R-01", { "1": "explain" }, atEach("owner"))]).findings[1]).toMatchObject({
    register: "risks",
    row: "RSK-002",
    sheet: "Risks",
    cell: expect.stringMatching(/^[A-Z]+3$/) as unknown,
    source: "our suggestion",
  });
});
