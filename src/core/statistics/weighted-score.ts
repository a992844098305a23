import type { Counted } from "./counted";
import { isKnown, rowCount } from "./number-column";
import type { NumberColumn } from "./number-column";

/** x = Σ weight · score, n = Σ weight of the rows that count; x / n is the weighted mean. `leftOut` counts rows. */
export interface WeightedScore extends Counted<"noScore" | "noWeight" | "negativeWeight"> {
  /** Rows that count. */
  readonly rows: number;
  /** Weight of the rows without a score: how much of the whole has not been judged. */
  readonly weightWithoutScore: number;
}

/**
 * Weighted mean of scores as its two sums. A row without a score is left out of both, and its weight told apart: an unjudged item is neither bad nor good.
 * A weight of 0 or none leaves the row out. x in the unit of the scores times that of the weights. Undefined where a sum is too large for a number.
 * @example weightedScore([80, 60, NaN, 100], [2, 1, 1, 0]) // { x: 220, n: 3, rows: 2, weightWithoutScore: 1, leftOut: { noScore: 1, noWeight: 1, negativeWeight: 0 } }
 */
export function weightedScore(scores: NumberColumn, weights: NumberColumn): WeightedScore | undefined {
  const leftOut = { noScore: 0, noWeight: 0, negativeWeight: 0 };
  const count = rowCount(scores, weights);
  let x = 0;
  let n = 0;
  let rows = 0;
  let weightWithoutScore = 0;
  for (let row = 0; row < count; row++) {
    const score = scores[row];
    const weight = weights[row];
    if (!isKnown(weight) || weight === 0) leftOut.noWeight++;
    else if (weight < 0) leftOut.negativeWeight++;
    else if (!isKnown(score)) {
      leftOut.noScore++;
      weightWithoutScore += weight;
    } else {
      rows++;
      x += weight * score;
      n += weight;
    }
  }
  return isKnown(x) && isKnown(n) && isKnown(weightWithoutScore) ? { x, n, rows, weightWithoutScore, leftOut } : undefined;
}
