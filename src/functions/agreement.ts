import { cohenKappa } from "../core/statistics/cohen-kappa";
import { defineFunction } from "./define-function";
import { figureOr } from "./function-problem";
import { sameLength, textColumn } from "./reading/column";
import { judgementTable } from "./reading/judgement-table";

/**
 * Cohen's kappa: how far two people judge the same cases alike beyond chance, with its 95 % interval; 1 is full agreement, 0 what chance gives. Example: SEMS.AGREEMENT({"yes";"yes";"no";"no";"yes";"no"},{"yes";"no";"no";"no";"yes";"no"}) starts with 0.6667.
 * @customfunction AGREEMENT AGREEMENT
 * @param first Judgements of the first person, one column.
 * @param second Judgements of the second person on the same cases, one column as long; a row with one of them empty is left out.
 * @returns One row: kappa, lower and upper end of its interval.
 */
export function agreement(first: string[][], second: string[][]): number[][] {
  const judgements = { first: textColumn(first, "first"), second: textColumn(second, "second") };
  sameLength(judgements);
  const sentence = "There is nothing to compare: both judged no common case, or all cases alike.";
  const { kappa, lower, upper } = figureOr(cohenKappa(judgementTable(judgements.first, judgements.second)), sentence);
  return [[kappa, lower, upper]];
}

export const agreementGuide = defineFunction({
  name: "AGREEMENT",
  form: "qualitative",
  what: "Cohen's kappa: how far two people judge the same cases alike beyond chance, with its 95 % interval; 1 is full agreement, 0 what chance gives.",
  example: 'SEMS.AGREEMENT({"yes";"yes";"no";"no";"yes";"no"},{"yes";"no";"no";"no";"yes";"no"})',
  shows: 0.6667,
  spills: "kappa, lower, upper",
  run: agreement,
});
