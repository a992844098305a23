import { weightedScore as sumWeighted } from "../core/statistics/weighted-score";
import { shareOf } from "./answers/share-of";
import { defineFunction } from "./define-function";
import { figureOr } from "./function-problem";
import { amountColumn, numberColumn, sameLength } from "./reading/column";

/**
 * Mean of scores by their weights; what has no score is left out, because not judged is neither bad nor good. Example: SEMS.WEIGHTEDSCORE({80;60;100},{2;1;1}) gives 80.
 * @customfunction WEIGHTEDSCORE WEIGHTEDSCORE
 * @param scores Scores, one column; a row without one is left out.
 * @param weights Weights from 0 up, one column as long as scores.
 * @returns A score in the unit of the scores.
 */
export function weightedScore(scores: unknown[][], weights: unknown[][]): number {
  const columns = { scores: numberColumn(scores, "scores"), weights: amountColumn(weights, "weights") };
  sameLength(columns);
  const sums = figureOr(sumWeighted(columns.scores, columns.weights), "The figures are too large to add up.");
  return shareOf(sums, "No row has both a score and a weight, so there is no mean.");
}

export const weightedScoreGuide = defineFunction({
  name: "WEIGHTEDSCORE",
  form: "qualitative",
  what: "Mean of scores by their weights; what has no score is left out, because not judged is neither bad nor good.",
  example: "SEMS.WEIGHTEDSCORE({80;60;100},{2;1;1})",
  shows: 80,
  run: weightedScore,
});
