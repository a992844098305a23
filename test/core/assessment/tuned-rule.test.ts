import { tunedRule } from "../../../src/core/assessment/tuned-rule";
import { bookOfExample } from "../../../src/core/reports/book-of-example";
import { rows, type Rule } from "../../../src/core/rules/rule";
import type { SeverityByPhase } from "../../../src/core/rules/severity";
import { ruleChanges } from "../../../src/core/workbook/sheets/rule-changes";

function rule(severity: SeverityByPhase, limit?: Rule["limit"]): Rule {
  return {
    id: "R-28",
    title: "Something",
    action: "Mend it.",
    why: "It matters.",
    source: "our suggestion",
    chapter: 2,
    severity,
    ...(limit ? { limit } : {}),
    reads: [],
    example: { passes: { rows: [] }, fails: { rows: [] } },
    check: () => [],
  };
}

const GRACE: Rule["limit"] = { words: "days of grace", value: 10, looser: "higher" };
const SAMPLE: Rule["limit"] = { words: "results in a sample", value: 20, looser: "lower" };

function tuned(own: Rule, ...changes: readonly object[]) {
  const book = bookOfExample({
    rows: [
      rows(
        ruleChanges,
        changes.map((change) => ({ rule: "R-28", ...change })),
      ),
    ],
  });
  return tunedRule(own, "2", book);
}

test("a rule that nobody changed has its own severity and number", () => {
  expect(tuned(rule({ "1": "explain" }, GRACE))).toMatchObject({ severity: "explain", limit: 10, tunings: [] });
  expect(tuned(rule({ "1": "explain" }))).toMatchObject({ limit: 0, tunings: [] });
});

test("a rule of a later phase is not applied, whatever was changed about it", () => {
  expect(tuned(rule({ "2B": "explain" }), { severity: "BLOCKS" })).toBeUndefined();
});

test.each([
  ["BLOCKS", "blocks", false],
  ["EXPLAIN", "explain", false],
  ["ADVICE", "advice", true],
  ["INFO", "info", true],
] as const)("explain may become %s", (code, severity, loosened) => {
  expect(tuned(rule({ "1": "explain" }), { severity: code })).toMatchObject({
    severity,
    tunings: [{ rule: "R-28", change: `severity ${severity} instead of explain`, loosened, refused: false }],
  });
});

test.each([
  ["EXPLAIN", "explain"],
  ["ADVICE", "advice"],
  ["INFO", "info"],
] as const)("what blocks cannot become %s, and the attempt is listed", (code, severity) => {
  expect(tuned(rule({ "1": "blocks" }), { severity: code })).toMatchObject({
    severity: "blocks",
    tunings: [{ change: `severity ${severity} instead of blocks`, loosened: true, refused: true }],
  });
});

test.each([
  ["more days of grace loosen", GRACE, 11, true],
  ["fewer days of grace tighten", GRACE, 9, false],
  ["fewer results loosen", SAMPLE, 19, true],
  ["more results tighten", SAMPLE, 21, false],
] as const)("%s a rule that has to be explained, and are taken", (_what, limit, number, loosened) => {
  expect(tuned(rule({ "1": "explain" }, limit), { number })).toMatchObject({
    limit: number,
    tunings: [{ rule: "R-28", change: `${number} instead of ${limit.value} ${limit.words}`, loosened, refused: false }],
  });
});

test("the number of a rule that blocks may only become stricter", () => {
  expect(tuned(rule({ "1": "blocks" }, GRACE), { number: 11 })).toMatchObject({ limit: 10, tunings: [{ loosened: true, refused: true }] });
  expect(tuned(rule({ "1": "blocks" }, GRACE), { number: 9 })).toMatchObject({ limit: 9, tunings: [{ loosened: false, refused: false }] });
});

test("the same number again changes nothing, nor does a number for a rule that has none", () => {
  expect(tuned(rule({ "1": "explain" }, GRACE), { number: 10 })).toMatchObject({ limit: 10, tunings: [] });
  expect(tuned(rule({ "1": "explain" }), { number: 5 })).toMatchObject({ limit: 0, tunings: [] });
});

test("two changes of one rule are both applied and both listed, the lower one last", () => {
  const { severity, limit, tunings } = tuned(rule({ "1": "explain" }, GRACE), { severity: "ADVICE", number: 12 }, { severity: "INFO" }) ?? {};
  expect({ severity, limit }).toEqual({ severity: "info", limit: 12 });
  expect(tunings?.map(({ change }) => change)).toEqual([
    "severity advice instead of explain",
    "12 instead of 10 days of grace",
    "severity info instead of explain",
  ]);
});

test("what was changed about another rule does not matter", () => {
  expect(tuned(rule({ "1": "explain" }), { rule: "R-29", severity: "INFO" })).toMatchObject({ severity: "explain", tunings: [] });
});
