import { defineFunction } from "./define-function";
import { detectionArguments } from "./reading/detection";

/**
 * Bias c: above 0 the tendency is to see nothing, below 0 to raise alarms. Counted as in DPRIME, with 0.5 and 1 added. Example: SEMS.BIAS(36,40,24,400) gives 0.1589.
 * @customfunction BIAS BIAS
 * @param hits How many threats were detected, a whole number.
 * @param presented How many threats were shown, a whole number.
 * @param falseAlarms How many harmless items raised an alarm, a whole number.
 * @param harmless How many harmless items there were, a whole number.
 * @returns Standard deviations.
 */
export function bias(hits: unknown, presented: unknown, falseAlarms: unknown, harmless: unknown): number {
  return detectionArguments({ hits, presented, falseAlarms, harmless }).bias;
}

export const biasGuide = defineFunction({
  name: "BIAS",
  form: "output",
  what: "Bias c: above 0 the tendency is to see nothing, below 0 to raise alarms. Counted as in DPRIME, with 0.5 and 1 added.",
  example: "SEMS.BIAS(36,40,24,400)",
  shows: 0.1589,
  run: bias,
});
