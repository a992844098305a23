import { defineFunction } from "./define-function";
import { intervalArguments } from "./reading/interval";

/**
 * Lower end of the interval of a share: the true share is unlikely to be below it. Example: SEMS.LOWER(9,10) gives 0.5958.
 * @customfunction LOWER LOWER
 * @param passed How many passed, a whole number.
 * @param tests How many were tested, a whole number.
 * @param [method] wilson, exact or jeffreys; wilson if left out.
 * @param [confidence] Confidence between 0 and 1; 0.95 if left out.
 * @returns Share from 0 to 1.
 */
export function lower(passed: unknown, tests: unknown, method?: unknown, confidence?: unknown): number {
  return intervalArguments({ passed, tests, method, confidence }).lower;
}

export const lowerGuide = defineFunction({
  name: "LOWER",
  form: "uncertainty",
  what: "Lower end of the interval of a share: the true share is unlikely to be below it.",
  example: "SEMS.LOWER(9,10)",
  shows: 0.5958,
  run: lower,
});
