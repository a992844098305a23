import { targetStatus } from "../core/statistics/target-status";
import { statusInWords } from "../core/workbook/calculations/status-in-words";
import { defineFunction } from "./define-function";
import { targetArguments } from "./reading/target";

/**
 * Why a figure has its status, in words: counts, interval, and what more it would take. Example: SEMS.EXPLAIN(9,10,0.9,"higher","sample") gives Met but not demonstrated: 9 of 10 is 90%, which meets the target of 90%, but the 95% interval of 60% to 98% also holds values that miss it. 43 more results without a failure would show it.
 * @customfunction EXPLAIN EXPLAIN
 * @param value With n: the count, which is the passes if higher is better and the failures if lower is. Without n: the figure itself, of a census only.
 * @param n Out of how many; empty where the value is the figure itself.
 * @param target Target in the unit of the figure; a share as 0.95. Empty: only monitored.
 * @param direction higher, lower or monitor: which way is better.
 * @param kind sample (tested, observed) or census (everything counted).
 * @param [red] Red limit, in the unit of the target: a census worse than this is beyond it. A sample has none.
 * @returns One or two sentences.
 */
export function explain(value: unknown, n: unknown, target: unknown, direction: unknown, kind: unknown, red?: unknown): string {
  const reading = targetArguments({ value, n, target, direction, kind, red });
  return statusInWords(reading, targetStatus(reading));
}

export const explainGuide = defineFunction({
  name: "EXPLAIN",
  form: "explain",
  what: "Why a figure has its status, in words: counts, interval, and what more it would take.",
  example: 'SEMS.EXPLAIN(9,10,0.9,"higher","sample")',
  shows:
    "Met but not demonstrated: 9 of 10 is 90%, which meets the target of 90%, but the 95% interval of 60% to 98% also holds values that miss it. 43 more results without a failure would show it.",
  run: explain,
});
