import { morePassesNeeded } from "../core/statistics/more-passes-needed";
import { defineFunction } from "./define-function";
import { figureOr } from "./function-problem";
import { sampleArguments } from "./reading/sample";
import { numberArgument, SHARE, wordArgument } from "./reading/single";

const WAYS = new Map<string, "HIGHER" | "LOWER">([
  ["higher", "HIGHER"],
  ["lower", "LOWER"],
  ["higher is better", "HIGHER"],
  ["lower is better", "LOWER"],
]);

/**
 * How many more results without a failure bring a sample to Met and demonstrated; #N/A for a target of 100 %, which no sample can show. Example: SEMS.MOREPASSES(12,12,0.9) gives 23.
 * @customfunction MOREPASSES MOREPASSES
 * @param counted Passes so far; failures so far where lower is better.
 * @param tests How many were tested so far, a whole number.
 * @param target Target share, between 0 and 1.
 * @param [direction] higher or lower: which way is better; higher if left out.
 * @returns A count; 0 when it is demonstrated already.
 */
export function morePasses(counted: unknown, tests: unknown, target: unknown, direction?: unknown): number {
  const { x, n } = sampleArguments(counted, tests, { x: "counted", n: "tests" });
  const way = wordArgument(direction, "direction", WAYS, "HIGHER");
  return figureOr(morePassesNeeded(x, n, numberArgument(target, "target", SHARE), way), "No number of tests would show it.");
}

export const morePassesGuide = defineFunction({
  name: "MOREPASSES",
  form: "uncertainty",
  what: "How many more results without a failure bring a sample to Met and demonstrated; #N/A for a target of 100 %, which no sample can show.",
  example: "SEMS.MOREPASSES(12,12,0.9)",
  shows: 23,
  run: morePasses,
});
