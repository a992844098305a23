import type { Finding } from "../../../src/core/assessment/finding";

/** A finding of which only what a test is about has to be said. */
export function aFinding(more: Partial<Finding> = {}): Finding {
  return {
    id: "R-28/RSK-001/nextReview",
    rule: "R-28",
    severity: "explain",
    phase: "GAP",
    chapter: 2,
    register: "risks",
    row: "RSK-001",
    sheet: "Risks",
    cell: "AE2",
    message: "The review of RSK-001 was due on 2026-10-14.",
    action: "Review it.",
    source: "our suggestion",
    ...more,
  };
}
