import { defineFunction } from "./define-function";
import { detectionArguments } from "./reading/detection";

/**
 * Sensitivity d': how well threats are told from harmless items, whatever the readiness to raise an alarm; 0 is guessing. To each count 0.5 is added and to each total 1, so that 0 and 100 % can be used. Example: SEMS.DPRIME(36,40,24,400) gives 2.7735.
 * @customfunction DPRIME DPRIME
 * @param hits How many threats were detected, a whole number.
 * @param presented How many threats were shown, a whole number.
 * @param falseAlarms How many harmless items raised an alarm, a whole number.
 * @param harmless How many harmless items there were, a whole number.
 * @returns Standard deviations.
 */
export function dPrime(hits: unknown, presented: unknown, falseAlarms: unknown, harmless: unknown): number {
  return detectionArguments({ hits, presented, falseAlarms, harmless }).dPrime;
}

export const dPrimeGuide = defineFunction({
  name: "DPRIME",
  form: "output",
  what: "Sensitivity d': how well threats are told from harmless items, whatever the readiness to raise an alarm; 0 is guessing. To each count 0.5 is added and to each total 1, so that 0 and 100 % can be used.",
  example: "SEMS.DPRIME(36,40,24,400)",
  shows: 2.7735,
  run: dPrime,
});
