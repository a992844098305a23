import type { Finding } from "../../../src/core/assessment/finding";

/** A finding of no consequence, with what a test says of it. */
export function finding(change: Partial<Finding>): Finding {
  return {
    id: "R-31/MSR-001/metrics",
    rule: "R-31",
    severity: "explain",
    phase: "1",
    chapter: 5,
    register: "measures",
    row: "MSR-001",
    sheet: "Measures",
    cell: "F7",
    message: "MSR-001 has no metric.",
    action: "Name a metric.",
    source: "our suggestion",
    ...change,
  };
}
