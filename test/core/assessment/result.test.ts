import type { ExplainedBy } from "../../../src/core/assessment/finding";
import { countFindings, resultOf } from "../../../src/core/assessment/result";
import { aFinding } from "./a-finding";

const ANSWER: ExplainedBy = { explanation: "EXP-001", reason: "Known.", owner: "Sam", until: "2026-12-31", counts: true };
const of = (severity: "blocks" | "explain" | "advice" | "info", explained?: ExplainedBy) =>
  aFinding({ severity, ...(explained ? { explained } : {}) });

test("findings are counted by severity, and those that are explained apart", () => {
  const answeredBlock = of("blocks", { ...ANSWER, counts: false });
  const findings = [of("blocks"), answeredBlock, of("explain"), of("explain", ANSWER), of("advice"), of("advice"), of("advice"), of("info", ANSWER)];
  expect(countFindings(findings)).toEqual({ blocks: 2, explain: 1, advice: 3, info: 0, explained: 2 });
});

test.each([
  ["nothing found", [], "READY"],
  ["advice and information", [of("advice"), of("info")], "READY"],
  ["one finding to be explained", [of("explain")], "READY_WITH_ISSUES"],
  ["one finding that is explained", [of("explain", ANSWER)], "READY_WITH_ISSUES"],
  ["an advice that is explained", [of("advice", ANSWER)], "READY_WITH_ISSUES"],
  ["one finding that blocks", [of("blocks"), of("advice")], "NOT_READY"],
  ["a finding that blocks with an answer to it", [of("blocks", { ...ANSWER, counts: false })], "NOT_READY"],
] as const)("%s: %#", (_what, findings, result) => {
  expect(resultOf(findings, true)).toBe(result);
  expect(resultOf(findings, false)).toBe("NOT_READY");
});
