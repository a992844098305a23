import type { Severity } from "../rules/severity";
import type { Finding } from "./finding";

/** A self-check: only the CAA decides. */
export type Result = "NOT_READY" | "READY_WITH_ISSUES" | "READY";

/** Open findings by severity; those with an explanation that counts stand apart. */
export type FindingCounts = Readonly<Record<Severity | "explained", number>>;

export function isOpen(finding: Finding): boolean {
  return finding.explained?.counts !== true;
}

export function countFindings(findings: readonly Finding[]): FindingCounts {
  const open = findings.filter(isOpen);
  const of = (severity: Severity) => open.filter((finding) => finding.severity === severity).length;
  return { blocks: of("blocks"), explain: of("explain"), advice: of("advice"), info: of("info"), explained: findings.length - open.length };
}

/** Nothing checked is not ready; anything explained is at best ready with issues. */
export function resultOf(findings: readonly Finding[], anythingChecked: boolean): Result {
  const { blocks, explain, explained } = countFindings(findings);
  if (blocks > 0 || !anythingChecked) return "NOT_READY";
  return explain > 0 || explained > 0 ? "READY_WITH_ISSUES" : "READY";
}
