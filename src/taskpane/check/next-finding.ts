import type { Finding } from "../../core/assessment/finding";

/** The finding that was last gone to: by identity, and by its place in the list in case it is not there any more. */
export interface ListPosition {
  readonly id: string;
  readonly index: number;
}

/** The position one step on (1) or back (-1), round the ends; null for an empty list. Where the finding is gone, the one that took its place is next. */
export function nextPosition(findings: readonly Finding[], from: ListPosition | null, step: 1 | -1): ListPosition | null {
  const count = findings.length;
  const at = positionIn(findings, from);
  const wanted = at !== undefined ? at + step : from === null ? (step === 1 ? 0 : -1) : step === 1 ? from.index : from.index - 1;
  const index = count === 0 ? 0 : ((wanted % count) + count) % count;
  const finding = findings[index];
  return finding ? { id: finding.id, index } : null;
}

/** Undefined where the finding is not in the list. */
export function positionIn(findings: readonly Finding[], position: ListPosition | null): number | undefined {
  const index = findings.findIndex(({ id }) => id === position?.id);
  return index === -1 ? undefined : index;
}
