import { defineFunction } from "./define-function";
import { intervalArguments } from "./reading/interval";

/**
 * Upper end of the interval of a share: the true share is unlikely to be above it. Example: SEMS.UPPER(9,10) gives 0.9821.
 * @customfunction UPPER UPPER
 * @param passed How many passed, a whole number.
 * @param tests How many were tested, a whole number.
 * @param [method] wilson, exact or jeffreys; wilson if left out.
 * @param [confidence] Confidence between 0 and 1; 0.95 if left out.
 * @returns Share from 0 to 1.
 */
export function upper(passed: unknown, tests: unknown, method?: unknown, confidence?: unknown): number {
  return intervalArguments({ passed, tests, method, confidence }).upper;
}

export const upperGuide = defineFunction({
  name: "UPPER",
  form: "uncertainty",
  what: "Upper end of the interval of a share: the true share is unlikely to be above it.",
  example: "SEMS.UPPER(9,10)",
  shows: 0.9821,
  run: upper,
});
