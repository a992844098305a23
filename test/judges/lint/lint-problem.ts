/** One thing in a package that Excel would repair, refuse or show wrongly. */
export interface LintProblem {
  /** Stable name such as `table.header`. */
  readonly check: string;
  readonly part: string;
  readonly cell?: string;
  readonly message: string;
}

/** Takes a problem down. */
export type Report = (check: string, part: string, message: string, cell?: string) => void;
