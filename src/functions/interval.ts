import { defineFunction } from "./define-function";
import { intervalArguments } from "./reading/interval";

/**
 * Interval of a share: between which shares the true one lies, with 95 % confidence unless you say otherwise. Example: SEMS.INTERVAL(9,10,"exact") starts with 0.555.
 * @customfunction INTERVAL INTERVAL
 * @param passed How many passed, a whole number.
 * @param tests How many were tested, a whole number.
 * @param [method] wilson, exact or jeffreys; wilson if left out.
 * @param [confidence] Confidence between 0 and 1; 0.95 if left out.
 * @returns One row: lower and upper end.
 */
export function interval(passed: unknown, tests: unknown, method?: unknown, confidence?: unknown): number[][] {
  const { lower, upper } = intervalArguments({ passed, tests, method, confidence });
  return [[lower, upper]];
}

export const intervalGuide = defineFunction({
  name: "INTERVAL",
  form: "uncertainty",
  what: "Interval of a share: between which shares the true one lies, with 95 % confidence unless you say otherwise.",
  example: 'SEMS.INTERVAL(9,10,"exact")',
  shows: 0.555,
  spills: "lower, upper",
  run: interval,
});
