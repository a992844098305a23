import type { Book } from "./define-sheet";
import type { CountFormulas, CountPeriod, RegisterCount } from "./register-count";

/** How a metric is counted from the workbook's own registers: by native formulas, and the same count of our own. */
export interface RegisterCounter extends CountFormulas {
  /** Ids of the registers that it reads; a workbook that lacks one of them has nothing to count. */
  readonly reads: readonly string[];
  /** Undefined where there is nothing to measure from (no event since which days could be counted); the formula gives an empty text then. */
  count(book: Book, period: CountPeriod): RegisterCount | undefined;
}

/** Counters by metric id. */
export type RegisterCounters = ReadonlyMap<string, RegisterCounter>;
