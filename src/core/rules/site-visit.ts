import type { RecordOf } from "../workbook/define-sheet";
import type { assessments } from "../workbook/sheets/assessments";

export type Assessment = RecordOf<typeof assessments.columns>;

/** Assessments for which the CAA comes to a site and asks to be shown things; the meeting with the Accountable Manager is none. */
export function isSiteVisit({ kind }: Assessment): boolean {
  return kind === "PHASE_1" || kind === "PHASE_2" || kind === "ASSURANCE" || kind === "OPERATIONAL";
}
