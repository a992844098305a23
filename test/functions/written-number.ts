/** Whether an answer is what was written: a text exactly, a number to the last digit written. */
export function isAsWritten(actual: unknown, written: number | string): boolean {
  if (typeof written === "string" || typeof actual !== "number") return actual === written;
  const digits = String(written).split(".")[1]?.length ?? 0;
  return Math.abs(actual - written) <= 0.5 * 10 ** -digits + 1e-12;
}
