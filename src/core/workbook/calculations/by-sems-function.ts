import { multiplierFormula } from "./metric-figure";

/** What a cell says whose SEMS function nobody answers: the cached result of every such cell, since a file is written without Excel. */
export const ADD_IN_NOT_LOADED = "add-in not loaded";

/** A cell's own words in place of #NAME? where the add-in is not there. */
export function ifLoaded(call: string): string {
  return `IFERROR(${call},"${ADD_IN_NOT_LOADED}")`;
}

/** The column Figure with n of Metrics, written by SEMS.QUOTE from the counts. It gets the unit as a text: a 0 would be an empty cell to it, another number a mistake. */
export const figureBySemsFormula = ifLoaded(
  `SEMS.QUOTE({@lastNumerator},IF({@denominator}="","",{@lastDenominator}),{@unit}&"",${multiplierFormula("{@unit}", "{@scale}")},{@dataKind}={label dataKind SAMPLE})`,
);

/** Whether that comes to the same as the native formula. */
export const sameFigureFormula = `IF({@bySems}="${ADD_IN_NOT_LOADED}","${ADD_IN_NOT_LOADED}",IF({@bySems}={@display},"same","DIFFERENT"))`;
