import type { Fault } from "./fault";
import { NO_DATA, type CheckResult } from "./rule";

const NONE: readonly Fault[] = [];

/** Looks at records one by one; without any there is no data. */
export function forEach<R>(records: readonly R[], find: (record: R) => Fault | readonly Fault[] | undefined): CheckResult {
  if (records.length === 0) return NO_DATA;
  return records.flatMap((record) => find(record) ?? NONE);
}
