import type { Finding } from "./finding";
import { isOpen } from "./result";

/** What a finding was at an earlier check, as far as it matters now. */
export interface EarlierFinding {
  readonly id: string;
  readonly message: string;
  /** Whether it had an explanation that counted. */
  readonly explained: boolean;
}

/** How open findings have moved since an earlier check, by identity. */
export interface FindingChanges {
  readonly new: readonly Finding[];
  readonly still: readonly Finding[];
  /** Open again: their explanation has run out or was taken back. */
  readonly reopened: readonly Finding[];
  readonly gone: readonly EarlierFinding[];
}

export function compareFindings(earlier: readonly EarlierFinding[], now: readonly Finding[]): FindingChanges {
  const before = new Map(earlier.map((finding) => [finding.id, finding]));
  const ids = new Set(now.map(({ id }) => id));
  const open = now.filter(isOpen);
  return {
    new: open.filter(({ id }) => !before.has(id)),
    still: open.filter(({ id }) => before.get(id)?.explained === false),
    reopened: open.filter(({ id }) => before.get(id)?.explained === true),
    gone: earlier.filter(({ id }) => !ids.has(id)),
  };
}

/** The findings of an earlier check, to compare with. */
export function earlierFindings(findings: readonly Finding[]): readonly EarlierFinding[] {
  return findings.map((finding) => ({ id: finding.id, message: finding.message, explained: !isOpen(finding) }));
}
