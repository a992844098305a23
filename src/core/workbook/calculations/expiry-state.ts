import type { CodeOf } from "../define-list";
import type { expiryState } from "../lists/expiry-state";
import type { SerialDay } from "../serial-day";

export type ExpiryState = CodeOf<typeof expiryState>;

/** An end of validity is flagged this many days ahead. Suggested. */
export const EXPIRES_SOON_DAYS = 60;

/** The last valid day is still in date. */
export function expiryStateOf(end: number | undefined, asOf: SerialDay): ExpiryState {
  if (end === undefined) return "NO_END";
  if (end < asOf) return "EXPIRED";
  return end <= asOf + EXPIRES_SOON_DAYS ? "EXPIRES_SOON" : "IN_DATE";
}

/** The same as a native formula over the cell (or expression) that holds the last valid day. */
export function expiryStateFormula(end: string): string {
  return `IF(NOT(ISNUMBER(${end})),{label expiryState NO_END},IF(${end}<{setting asOf},{label expiryState EXPIRED},IF(${end}<={setting asOf}+${EXPIRES_SOON_DAYS},{label expiryState EXPIRES_SOON},{label expiryState IN_DATE})))`;
}

export const expiryStateTones = { IN_DATE: "good", EXPIRES_SOON: "caution", EXPIRED: "bad", NO_END: "muted" } as const;
