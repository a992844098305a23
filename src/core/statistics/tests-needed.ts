import { isConfidence } from "./is-confidence";
import { isCount } from "./is-count";

/**
 * How many tests without a failure show a pass rate of at least `passRate` with this confidence: the smallest n with passRate^n ≤ 1 − confidence
 * (success run theorem). One failure and the count is void. Undefined unless both lie between 0 and 1; a pass rate of 1 cannot be shown by testing,
 * and above a thousand million tests there is no answer.
 * @example testsNeeded(0.9) // 29
 * @example testsNeeded(0.9, 0.9) // 22
 */
export function testsNeeded(passRate: number, confidence = 0.95): number | undefined {
  if (!(passRate > 0 && passRate < 1) || !isConfidence(confidence)) return undefined;
  // The slack keeps 0.9 with a confidence of 0.19 at 2 tests: the quotient of logarithms comes out a hair above.
  const exact = Math.log1p(-confidence) / Math.log(passRate);
  const needed = Math.max(1, Math.ceil(exact * (1 - 1e-12)));
  return isCount(needed) ? needed : undefined;
}
