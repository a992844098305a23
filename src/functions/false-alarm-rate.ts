import { shareOf } from "./answers/share-of";
import { defineFunction } from "./define-function";
import { sampleArguments } from "./reading/sample";

/**
 * Share of harmless items that raised an alarm; read it beside the detection rate. Example: SEMS.FALSEALARMRATE(24,400) gives 0.06.
 * @customfunction FALSEALARMRATE FALSEALARMRATE
 * @param falseAlarms How many harmless items raised an alarm, a whole number.
 * @param harmless How many harmless items there were, a whole number.
 * @returns Share from 0 to 1.
 */
export function falseAlarmRate(falseAlarms: unknown, harmless: unknown): number {
  return shareOf(sampleArguments(falseAlarms, harmless, { x: "falseAlarms", n: "harmless" }), "There was no harmless item, so there is no rate.");
}

export const falseAlarmRateGuide = defineFunction({
  name: "FALSEALARMRATE",
  form: "output",
  what: "Share of harmless items that raised an alarm; read it beside the detection rate.",
  example: "SEMS.FALSEALARMRATE(24,400)",
  shows: 0.06,
  run: falseAlarmRate,
});
