import type { Counted } from "./counted";
import { isKnown } from "./number-column";
import type { NumberColumn } from "./number-column";

/** x = favourable answers; n = answers on the scale. */
export interface FavourableShare extends Counted<"noAnswer" | "outsideScale"> {
  /** Mean answer, an extra only; absent without answers. */
  readonly mean?: number;
}

export interface AnswerScale {
  readonly lowest: number;
  readonly highest: number;
  /** The lowest answer that counts as favourable. */
  readonly favourableFrom: number;
}

const ONE_TO_FIVE: AnswerScale = { lowest: 1, highest: 5, favourableFrom: 4 };

/**
 * Favourable answers ÷ answers given: by default 4 and 5 of 1 to 5. Anything that is no whole number on the scale is left out. Do not show a group with fewer than 5
 * answers (anonymity); that is for the caller to keep. Undefined when the scale is none. Source: definition of survey metrics (COM-29).
 * @example favourableShare([4, 5, 3, 4, 4, 2, 5, 4, 3, 4, 5, 4]) // { x: 9, n: 12, leftOut: { noAnswer: 0, outsideScale: 0 }, mean: 3.916667 }
 * @example favourableShare([7, 8, 11], { lowest: 1, highest: 10, favourableFrom: 8 }) // { x: 1, n: 2, leftOut: { noAnswer: 0, outsideScale: 1 }, mean: 7.5 }
 * @example favourableShare([4], { lowest: 5, highest: 1, favourableFrom: 4 }) // undefined
 */
export function favourableShare(answers: NumberColumn, scale: AnswerScale = ONE_TO_FIVE): FavourableShare | undefined {
  const { lowest, highest, favourableFrom } = scale;
  if (!(Number.isSafeInteger(lowest) && Number.isSafeInteger(highest) && lowest < highest && favourableFrom >= lowest && favourableFrom <= highest))
    return undefined;
  const leftOut = { noAnswer: 0, outsideScale: 0 };
  let x = 0;
  let n = 0;
  let sum = 0;
  for (let row = 0; row < answers.length; row++) {
    const answer = answers[row];
    if (!isKnown(answer)) leftOut.noAnswer++;
    else if (answer < lowest || answer > highest || answer % 1 !== 0) leftOut.outsideScale++;
    else {
      n++;
      sum += answer;
      if (answer >= favourableFrom) x++;
    }
  }
  return { x, n, leftOut, ...(n > 0 ? { mean: sum / n } : {}) };
}
