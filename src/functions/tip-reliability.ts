import { tipReliability as reliabilityAfter } from "../core/statistics/tip-reliability";
import { defineFunction } from "./define-function";
import { figureOr } from "./function-problem";
import { ABOVE_ZERO, numberArgument } from "./reading/single";

/**
 * How far one screener's hit rate can be relied on after so many threat images (TIP): 100 images give 0.70, and nobody should be ranked on fewer. Example: SEMS.TIPRELIABILITY(25) gives 0.368.
 * @customfunction TIPRELIABILITY TIPRELIABILITY
 * @param images How many threat images were shown to one screener.
 * @returns Reliability from 0 to 1.
 */
export function tipReliability(images: unknown): number {
  return figureOr(reliabilityAfter(numberArgument(images, "images", ABOVE_ZERO)), "There is no reliability for this number.");
}

export const tipReliabilityGuide = defineFunction({
  name: "TIPRELIABILITY",
  form: "output",
  what: "How far one screener's hit rate can be relied on after so many threat images (TIP): 100 images give 0.70, and nobody should be ranked on fewer.",
  example: "SEMS.TIPRELIABILITY(25)",
  shows: 0.368,
  run: tipReliability,
});
