import { targetStatus as statusOf } from "../core/statistics/target-status";
import { labelOf } from "../core/workbook/define-list";
import { targetStatus as statusList } from "../core/workbook/lists/target-status";
import { defineFunction } from "./define-function";
import { targetArguments } from "./reading/target";

/**
 * Status of a figure against its target, in the words of Metrics, with what its sample can show. Example: SEMS.TARGETSTATUS(9,10,0.9,"higher","sample") gives Met but not demonstrated.
 * @customfunction TARGETSTATUS TARGETSTATUS
 * @param value With n: how many were counted (of a sample the passes, or the failures where lower is better). Without n: the figure itself, of a census only.
 * @param n Out of how many; empty where the value is the figure itself.
 * @param target Target; a share as 0.95. Empty: only monitored.
 * @param direction higher, lower or monitor: which way is better.
 * @param kind sample (tested, observed) or census (everything counted).
 * @param [red] Red limit, for a census only: a figure worse than this is beyond it.
 * @returns A status in words.
 */
export function targetStatus(value: unknown, n: unknown, target: unknown, direction: unknown, kind: unknown, red?: unknown): string {
  return labelOf(statusList, statusOf(targetArguments({ value, n, target, direction, kind, red })));
}

export const targetStatusGuide = defineFunction({
  name: "TARGETSTATUS",
  form: "uncertainty",
  what: "Status of a figure against its target, in the words of Metrics, with what its sample can show.",
  example: 'SEMS.TARGETSTATUS(9,10,0.9,"higher","sample")',
  shows: "Met but not demonstrated",
  run: targetStatus,
});
