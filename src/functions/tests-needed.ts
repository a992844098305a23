import { testsNeeded as countTests } from "../core/statistics/tests-needed";
import { defineFunction } from "./define-function";
import { figureOr } from "./function-problem";
import { CONFIDENCE, numberArgument, optionalNumber, SHARE } from "./reading/single";

/**
 * How many tests, all of them passed, show a pass rate with one-sided confidence. The status Met and demonstrated asks for more: see MOREPASSES. Example: SEMS.TESTSNEEDED(0.9) gives 29.
 * @customfunction TESTSNEEDED TESTSNEEDED
 * @param passRate Pass rate to show, between 0 and 1.
 * @param [confidence] Confidence between 0 and 1; 0.95 if left out.
 * @returns A count.
 */
export function testsNeeded(passRate: unknown, confidence?: unknown): number {
  const needed = countTests(numberArgument(passRate, "passRate", SHARE), optionalNumber(confidence, "confidence", CONFIDENCE));
  return figureOr(needed, "It would take more than a thousand million tests.");
}

export const testsNeededGuide = defineFunction({
  name: "TESTSNEEDED",
  form: "uncertainty",
  what: "How many tests, all of them passed, show a pass rate with one-sided confidence. The status Met and demonstrated asks for more: see MOREPASSES.",
  example: "SEMS.TESTSNEEDED(0.9)",
  shows: 29,
  run: testsNeeded,
});
