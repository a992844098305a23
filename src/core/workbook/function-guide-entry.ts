/** What the sheet Function guide says of one SEMS function: plain data, so that the workbook needs no function to be drawn. */
export interface FunctionGuideEntry {
  /** Name behind `SEMS.`. */
  readonly name: string;
  readonly form: string;
  /** One sentence. */
  readonly what: string;
  /** A call that works in any cell: its arguments stand in it. */
  readonly example: string;
  /** What the example shows (of a spill its first cell), to the digits written. */
  readonly shows: number | string;
  /** For a function that fills several cells: what stands in them. */
  readonly spills?: string;
}
