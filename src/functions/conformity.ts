import { conformityRate } from "../core/statistics/conformity-rate";
import { shareOf } from "./answers/share-of";
import { defineFunction } from "./define-function";
import { isBlank } from "./reading/cell";
import { textColumn } from "./reading/column";
import { ownVerdicts, verdictColumn } from "./reading/verdict-words";

/**
 * Share of results that met the standard, from the words for them; cancelled and not applicable ones are left out. Example: SEMS.CONFORMITY({"To standard";"To standard";"Not to standard";"To standard"}) gives 0.75.
 * @customfunction CONFORMITY CONFORMITY
 * @param results Words for the results, one column; a row without one is left out.
 * @param [good] Words that mean met. If left out: the words of the QA plan and pass, yes, met, ok and their opposites; any other word is refused.
 * @returns Share from 0 to 1.
 */
export function conformity(results: string[][], good?: string[][]): number {
  const words = textColumn(results, "results");
  const verdicts = verdictColumn(words, isBlank(good) ? undefined : ownVerdicts(textColumn(good, "good")));
  return shareOf(conformityRate(verdicts), "results holds no result, so there is no share.");
}

export const conformityGuide = defineFunction({
  name: "CONFORMITY",
  form: "qualitative",
  what: "Share of results that met the standard, from the words for them; cancelled and not applicable ones are left out.",
  example: 'SEMS.CONFORMITY({"To standard";"To standard";"Not to standard";"To standard"})',
  shows: 0.75,
  run: conformity,
});
