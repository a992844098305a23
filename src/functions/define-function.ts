import type { FunctionGuideEntry } from "../core/workbook/function-guide-entry";

/** What somebody looks for, in the order of the guide. */
export const FUNCTION_FORMS = ["quantitative", "qualitative", "output", "uncertainty", "charts", "risk", "explain"] as const;
export type FunctionForm = (typeof FUNCTION_FORMS)[number];

/** A function of the namespace SEMS, with its entry of the guide. Its code stands in the same file, documented for Excel. */
export interface FunctionRecord extends FunctionGuideEntry {
  /** Also the id that the add-in registers; never changed once released. */
  readonly name: string;
  readonly form: FunctionForm;
  /** From the source of the method, not from our code. */
  readonly shows: number | string;
  /** Gets what Excel passes: values, `null` for a missing argument, objects for error cells, rows of cells for ranges. */
  readonly run: (...args: never[]) => unknown;
}

export function defineFunction(record: FunctionRecord): FunctionRecord {
  return record;
}
