import type { RegisterCount } from "../workbook/register-count";

/** One count of what was counted in several registers. */
export function joined(...counts: readonly RegisterCount[]): RegisterCount {
  return { cases: counts.flatMap(({ cases }) => cases), leftOut: counts.flatMap(({ leftOut }) => leftOut) };
}
