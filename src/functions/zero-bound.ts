import { zeroFailureBound } from "../core/statistics/zero-failure-bound";
import { defineFunction } from "./define-function";
import { figureOr } from "./function-problem";
import { CONFIDENCE, COUNT, numberArgument, optionalNumber } from "./reading/single";

/**
 * Highest failure rate that tests without any failure leave possible: no failure is no proof of none. Example: SEMS.ZEROBOUND(10) gives 0.2589.
 * @customfunction ZEROBOUND ZEROBOUND
 * @param tests How many tests had no failure, a whole number.
 * @param [confidence] Confidence between 0 and 1; 0.95 if left out.
 * @returns Share from 0 to 1.
 */
export function zeroBound(tests: unknown, confidence?: unknown): number {
  const n = numberArgument(tests, "tests", COUNT);
  const level = optionalNumber(confidence, "confidence", CONFIDENCE);
  const bound = zeroFailureBound({ n, ...(level === undefined ? {} : { confidence: level }) });
  return figureOr(bound, "Without a test there is no bound.").exact;
}

export const zeroBoundGuide = defineFunction({
  name: "ZEROBOUND",
  form: "uncertainty",
  what: "Highest failure rate that tests without any failure leave possible: no failure is no proof of none.",
  example: "SEMS.ZEROBOUND(10)",
  shows: 0.2589,
  run: zeroBound,
});
