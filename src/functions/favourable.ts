import { favourableShare } from "../core/statistics/favourable-share";
import { shareOf } from "./answers/share-of";
import { defineFunction } from "./define-function";
import { figureOr, noFigure } from "./function-problem";
import { scaleColumn } from "./reading/column";

const NO_ANSWER = "answers holds no answer, so there is no share.";
const FEWEST = 5;

/**
 * Share of answers of 4 or 5 on a scale of 1 to 5; fewer than 5 answers give #N/A, so that nobody can be recognised. Example: SEMS.FAVOURABLE({4;5;3;4;4;2;5;4;3;4;5;4}) gives 0.75.
 * @customfunction FAVOURABLE FAVOURABLE
 * @param answers Answers from 1 to 5, one column; an empty cell and 0 are no answer.
 * @returns Share from 0 to 1.
 */
export function favourable(answers: unknown[][]): number {
  const counts = figureOr(favourableShare(scaleColumn(answers, "answers", 1, 5)), NO_ANSWER);
  if (counts.n > 0 && counts.n < FEWEST)
    throw noFigure(`There are only ${counts.n} answers: fewer than ${FEWEST} are not shown, so that nobody can be recognised.`);
  return shareOf(counts, NO_ANSWER);
}

export const favourableGuide = defineFunction({
  name: "FAVOURABLE",
  form: "qualitative",
  what: "Share of answers of 4 or 5 on a scale of 1 to 5; fewer than 5 answers give #N/A, so that nobody can be recognised.",
  example: "SEMS.FAVOURABLE({4;5;3;4;4;2;5;4;3;4;5;4})",
  shows: 0.75,
  run: favourable,
});
