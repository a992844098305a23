import { assess, assessInSteps } from "../../../src/core/assessment/assess";
import type { Fault } from "../../../src/core/rules/fault";
import { atCell, atHeading } from "../../../src/core/rules/fault";
import { NO_DATA, rows, type Rule } from "../../../src/core/rules/rule";
import type { SeverityByPhase } from "../../../src/core/rules/severity";
import { isoOfSerial } from "../../../src/core/workbook/serial-day";
import { actions } from "../../../src/core/workbook/sheets/actions";
import { checks } from "../../../src/core/workbook/sheets/checks";
import { metrics } from "../../../src/core/workbook/sheets/metrics";
import { risks } from "../../../src/core/workbook/sheets/risks";
import { ruleChanges } from "../../../src/core/workbook/sheets/rule-changes";
import { training } from "../../../src/core/workbook/sheets/training";
import { SnapshotBook } from "../../../src/core/workbook/snapshot-book";
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

describe("a rule that asks for a register which is not in the workbook", () => {
  const { training: _training, actions: _actions, ...registers } = two.snapshot.registers;
  const without = new SnapshotBook({ ...two.snapshot, registers }, new Map());
  const asks = (id: string, ...reads: Rule["reads"]): Rule => ({ ...rule(id, { "1": "blocks" }, () => []), reads });

  test("is skipped with the names of the sheets, and counted apart from those that ran", () => {
    const { rules, result } = assess(without, "2", [asks("R-01", risks, training, actions), asks("R-02", risks), asks("R-03", actions)]);
    expect(rules).toEqual({
      run: 1,
      skipped: [
        { rule: "R-01", reason: "not in this workbook: Training, Actions" },
        { rule: "R-03", reason: "not in this workbook: Actions" },
      ],
      tuned: [],
    });
    expect(result).toBe("READY");
  });

  test("passes nothing when there is no other rule", () => {
    expect(assess(without, "2", [asks("R-03", actions)]).result).toBe("NOT_READY");
  });
});

describe("a rule that fails itself", () => {
  const crash = () => {
    throw new RangeError("no such month");
  };

  test.each([
    ["info", "explain"],
    ["advice", "explain"],
    ["explain", "explain"],
    ["blocks", "blocks"],
  ] as const)("and would have said %s is a finding of the severity %s", (own, said) => {
    expect(assess(two, "2", [rule("R-01", { "1": own }, crash)]).findings[0]?.severity).toBe(said);
  });

  test("names its own phase, chapter and register, no place, and who is at fault", () => {
    const [finding] = assess(two, "2B", [rule("R-01", { "2": "blocks" }, crash)]).findings;
    expect(finding).toEqual({
      id: "R-01/could not be checked",
      rule: "R-01",
      severity: "blocks",
      phase: "2",
      chapter: 2,
      register: "risks",
      row: null,
      sheet: "",
      cell: "",
      message: "R-01 could not be checked: no such month.",
      action: "Report it with a snapshot of the workbook; the program is at fault, not you.",
      source: "our suggestion",
    });
  });

  test("without a register of its own names none", () => {
    expect(assess(two, "2", [{ ...rule("R-01", { "1": "info" }, crash), reads: [] }]).findings[0]?.register).toBeNull();
  });

  test("counts as one that was run", () => {
    expect(assess(two, "2", [rule("R-01", { "1": "info" }, crash), rule("R-02", { "1": "info" }, () => [])]).rules.run).toBe(2);
  });
});

test("a fault may belong to another chapter than its rule, and say itself what to do", () => {
  const own = rule("R-01", { "1": "explain" }, (book) =>
    atEach("owner")(book).map((fault, index) => (index === 0 ? { ...fault, chapter: 7, action: "Ask Sam." } : fault)),
  );
  expect(assess(two, "2", [own]).findings.map(({ chapter, action }) => [chapter, action])).toEqual([
    [2, "Mend it."],
    [7, "Ask Sam."],
  ]);
});

test("a fault at a column that this workbook does not have is no finding", () => {
  const { risks: register, ...others } = two.snapshot.registers;
  if (!register) throw new Error("the example has no risks");
  const { owner: _, ...columns } = register.columns;
  const snapshot = { ...two.snapshot, registers: { ...others, risks: { ...register, columns } } };
  const lost = new SnapshotBook(snapshot, new Map());
  expect(assess(lost, "2", [rule("R-01", { "1": "explain" }, () => [{ at: atHeading(risks, "owner"), message: "Gone." }])]).findings).toEqual([]);
});

test("what the entity changed about a rule stands in the result, for each rule that it changed", () => {
  const book = bookOfExample({ rows: [rows(ruleChanges, [{ rule: "R-02", severity: "ADVICE", reason: "Agreed with the auditor" }])] });
  const { rules } = assess(book, "2", [rule("R-01", { "1": "explain" }, () => []), rule("R-02", { "1": "explain" }, () => [])]);
  expect(rules.tuned).toMatchObject([{ rule: "R-02" }]);
});

test("the forecast looks at what blocks and what has to be explained together", () => {
  const asOf = bookOfExample({ rows: [] }).asOf;
  const history = [40, 30, 20, 10].map((ago) => ({ checkedOn: asOf - ago, phase: "2" as const, blocks: ago / 10, explain: ago / 10 + 2 }));
  const book = bookOfExample({
    rows: [
      rows(checks, history),
      rows(risks, [
        { riskId: "RSK-001", owner: "Sam" },
        { riskId: "RSK-002", owner: "Dee" },
      ]),
    ],
  });
  const atRisks = (severity: SeverityByPhase) => rule("R-01", severity, atEach("owner"));
  const one = assess(book, "2", [atRisks({ "1": "blocks" })]);
  const both = assess(book, "2", [atRisks({ "1": "blocks" }), { ...atRisks({ "1": "explain" }), id: "R-02" }]);
  // One finding in five days: two are left in ten days, four in twenty. Two findings today stand on the line of the checks before, four do not move its median.
  expect(one.forecast).toMatchObject({ on: isoOfSerial(asOf + 10) });
  expect(both.forecast).toMatchObject({ on: isoOfSerial(asOf + 20) });
});

describe("a check is cut into steps, so that the pane can answer in between", () => {
  const stepsOf = (book: SnapshotBook): number => [...assessInSteps(book, "2", [])].length;
  const trained = (count: number) =>
    bookOfExample({
      rows: [
        rows(
          training,
          Array.from({ length: count }, (_, index) => ({ recordId: `TRN-${index + 1}`, person: "Ada Lund" })),
        ),
      ],
    });
  const metric = { active: "YES", source: "REGISTER" };
  const counted = (...records: readonly object[]) =>
    bookOfExample({
      rows: [
        rows(
          metrics,
          records.map((own, index) => ({ metricId: `OWN-0${index + 1}`, ...own })),
        ),
      ],
    });

  test("3,000 rows of training at a time; a register that is not longer needs none", () => {
    const few = stepsOf(trained(1));
    expect(stepsOf(trained(3000))).toBe(few);
    expect(stepsOf(trained(3001))).toBe(few + 3);
    expect(stepsOf(trained(6001))).toBe(few + 4);
  }, 60_000);

  test("and one for each active metric that is counted from a register", () => {
    const none = stepsOf(counted());
    expect(stepsOf(counted(metric, metric, { ...metric, active: "NO" }, { ...metric, source: "READINGS" }))).toBe(none + 2);
  });
});
