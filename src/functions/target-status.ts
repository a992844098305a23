import { targetStatus as statusOf } from "../core/statistics/target-status";
import { labelOf } from "../core/workbook/define-list";
import { targetStatus as statusList } from "../core/workbook/lists/target-status";
import { defineFunction } from "./define-function";
import { targetArguments } from "./reading/target";

/**
 * Status of a figure against its target, in the words of Metrics, with what its sample can show. Example: SEMS.TARGETSTATUS(9,10,0.9,"higher","sample") gives Met but not demonstrated.
 * @customfunction TARGETSTATUS TARGETSTATUS
 * @param value Passes of a sample; of a census what was counted, or the figure itself where n is left out.
 * @param n Out of how many; empty where the value is the figure itself.
 * @param target Target; a share as 0.95. Empty: only monitored.
 * @param direction higher, lower or monitor: which way is better.
 * @param kind sample (tested, observed) or census (everything counted).
 * @param [red] Beyond this a census is red.
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
