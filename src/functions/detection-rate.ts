import { shareOf } from "./answers/share-of";
import { defineFunction } from "./define-function";
import { sampleArguments } from "./reading/sample";

/**
 * Share of what was shown (threat images, covert tests) that was detected; quote it with n and interval (SEMS.QUOTE). Example: SEMS.DETECTIONRATE(36,40) gives 0.9.
 * @customfunction DETECTIONRATE DETECTIONRATE
 * @param detected How many were detected, a whole number.
 * @param presented How many were shown, a whole number.
 * @returns Share from 0 to 1.
 */
export function detectionRate(detected: unknown, presented: unknown): number {
  return shareOf(sampleArguments(detected, presented, { x: "detected", n: "presented" }), "Nothing was presented, so there is no rate.");
}

export const detectionRateGuide = defineFunction({
  name: "DETECTIONRATE",
  form: "output",
  what: "Share of what was shown (threat images, covert tests) that was detected; quote it with n and interval (SEMS.QUOTE).",
  example: "SEMS.DETECTIONRATE(36,40)",
  shows: 0.9,
  run: detectionRate,
});
