import { targetStatus } from "../core/statistics/target-status";
import { statusInWords } from "../core/workbook/calculations/status-in-words";
import { defineFunction } from "./define-function";
import { targetArguments } from "./reading/target";

/**
 * Why a figure has its status, in words: counts, interval, and what more it would take. Example: SEMS.EXPLAIN(9,10,0.9,"higher","sample") gives Met but not demonstrated: 9 of 10 is 90%, on the target of 90%, but the 95% interval of 60% to 98% reaches beyond it. 43 more results without a failure would show it.
 * @customfunction EXPLAIN EXPLAIN
 * @param value With n: how many were counted (of a sample the passes, or the failures where lower is better). Without n: the figure itself, of a census only.
 * @param n Out of how many; empty where the value is the figure itself.
 * @param target Target; a share as 0.95. Empty: only monitored.
 * @param direction higher, lower or monitor: which way is better.
 * @param kind sample (tested, observed) or census (everything counted).
 * @param [red] Red limit, for a census only: a figure worse than this is beyond it.
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
    "Met but not demonstrated: 9 of 10 is 90%, on the target of 90%, but the 95% interval of 60% to 98% reaches beyond it. 43 more results without a failure would show it.",
  run: explain,
});
