/** What somebody looks for, in the order of the guide. */
export const FUNCTION_FORMS = ["quantitative", "qualitative", "output", "uncertainty", "charts", "risk", "explain"] as const;
export type FunctionForm = (typeof FUNCTION_FORMS)[number];

/** One entry of the function guide. Its function stands in the same file. */
export interface GuideEntry {
  /** Name behind `SEMS.`, also the id that the add-in registers; never changed once released. */
  readonly name: string;
  readonly form: FunctionForm;
  /** One sentence. */
  readonly what: string;
  /** A call that works in any cell: its arguments stand in it. */
  readonly example: string;
  /** What the example shows (of a spill its first cell), to the digits written; from the source of the method, not from our code. */
  readonly shows: number | string;
  /** For a function that fills several cells: what stands in them. */
  readonly spills?: string;
}

export interface FunctionRecord extends GuideEntry {
  /** Gets what Excel passes: values, `null` for a missing argument, objects for error cells, rows of cells for ranges. */
  readonly run: (...args: never[]) => unknown;
}

export function defineFunction(record: FunctionRecord): FunctionRecord {
  return record;
}
