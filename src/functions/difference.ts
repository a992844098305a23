import { fisherExact } from "../core/statistics/fisher-exact";
import { newcombeDifference } from "../core/statistics/newcombe-difference";
import { defineFunction } from "./define-function";
import { figureOr } from "./function-problem";
import { sampleArguments } from "./reading/sample";

/**
 * Difference of two shares with its 95 % interval (Newcombe), and the chance of such a difference if there were none (Fisher). Example: SEMS.DIFFERENCE(18,20,14,20) starts with 0.2.
 * @customfunction DIFFERENCE DIFFERENCE
 * @param passedFirst How many passed in the first group.
 * @param testsFirst How many were tested in the first group.
 * @param passedSecond How many passed in the second group.
 * @param testsSecond How many were tested in the second group.
 * @returns One row: difference, lower and upper end, Fisher's p.
 */
export function difference(passedFirst: unknown, testsFirst: unknown, passedSecond: unknown, testsSecond: unknown): number[][] {
  const one = sampleArguments(passedFirst, testsFirst, { x: "passedFirst", n: "testsFirst" });
  const other = sampleArguments(passedSecond, testsSecond, { x: "passedSecond", n: "testsSecond" });
  const sentence = "One of the groups has no test, so there is no difference.";
  const { difference: size, lower, upper } = figureOr(newcombeDifference(one.x, one.n, other.x, other.n), sentence);
  return [[size, lower, upper, figureOr(fisherExact(one.x, one.n, other.x, other.n), sentence)]];
}

export const differenceGuide = defineFunction({
  name: "DIFFERENCE",
  form: "uncertainty",
  what: "Difference of two shares with its 95 % interval (Newcombe), and the chance of such a difference if there were none (Fisher).",
  example: "SEMS.DIFFERENCE(18,20,14,20)",
  shows: 0.2,
  spills: "difference, lower, upper, p",
  run: difference,
});
