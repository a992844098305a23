import { coverage as countCovered } from "../core/statistics/coverage";
import { shareOf } from "./answers/share-of";
import { defineFunction } from "./define-function";
import { textColumn } from "./reading/column";

/**
 * Share of the required ids that occur at least once; one covered twice does not make up for one not covered. Example: SEMS.COVERAGE({"A";"B";"C"},{"A";"A";"C"}) gives 0.6667.
 * @customfunction COVERAGE COVERAGE
 * @param required Ids that must be covered, one column; repeated ones count once.
 * @param covered Ids that occur, one column of any length.
 * @returns Share from 0 to 1.
 */
export function coverage(required: string[][], covered: string[][]): number {
  const counts = countCovered(textColumn(required, "required"), textColumn(covered, "covered"));
  return shareOf(counts, "required holds no id, so there is no share.");
}

export const coverageGuide = defineFunction({
  name: "COVERAGE",
  form: "quantitative",
  what: "Share of the required ids that occur at least once; one covered twice does not make up for one not covered.",
  example: 'SEMS.COVERAGE({"A";"B";"C"},{"A";"A";"C"})',
  shows: 0.6667,
  run: coverage,
});
