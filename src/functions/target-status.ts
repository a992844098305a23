import { targetStatus as statusOf } from "../core/statistics/target-status";
import { labelOf } from "../core/workbook/define-list";
import { targetStatus as statusList } from "../core/workbook/lists/target-status";
import { defineFunction } from "./define-function";
import { targetArguments } from "./reading/target";

/**
 * Status of a figure against its target, in the words of Metrics, with what its sample can show. Example: SEMS.TARGETSTATUS(9,10,0.9,"higher","sample") gives Met but not demonstrated.
 * @customfunction TARGETSTATUS TARGETSTATUS
 * @param value With n: the count, which is the passes if higher is better and the failures if lower is. Without n: the figure itself, of a census only.
 * @param n Out of how many; empty where the value is the figure itself.
 * @param target Target in the unit of the figure; a share as 0.95. Empty: only monitored.
 * @param direction higher, lower or monitor: which way is better.
 * @param kind sample (tested, observed) or census (everything counted).
 * @param [red] Red limit, in the unit of the target: a census worse than this is beyond it. A sample has none.
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
