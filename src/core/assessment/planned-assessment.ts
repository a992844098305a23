import type { PhaseCode } from "../framework/assessment-phase";
import type { SettingKey } from "../workbook/config-settings";
import { isoOfSerial } from "../workbook/serial-day";
import type { SnapshotBook } from "../workbook/snapshot-book";

/** The day on which an assessment is planned, and how far off it is. */
export interface PlannedAssessment {
  readonly on: string;
  /** Negative when the day is past. */
  readonly days: number;
  /** The day on which the gate was passed; null while it is ahead. */
  readonly passedOn: string | null;
}

const PASSED: Readonly<Record<PhaseCode, SettingKey | null>> = { GAP: "phase1Done", "1": "phase1Done", "2": "phase2Done", "2B": null };
const SETTING: Readonly<Record<PhaseCode, SettingKey>> = {
  GAP: "phase1Planned",
  "1": "phase1Planned",
  "2": "phase2Planned",
  "2B": "assurancePlanned",
};

/** Null where Config has no day for the gate. */
export function plannedAssessment(phase: PhaseCode, book: SnapshotBook): PlannedAssessment | null {
  const day = book.setting(SETTING[phase]);
  const passed = PASSED[phase] === null ? null : book.setting(PASSED[phase]);
  const passedOn = typeof passed === "number" && passed <= book.asOf ? isoOfSerial(passed) : null;
  return typeof day === "number" ? { on: isoOfSerial(day), days: Math.floor(day) - Math.floor(book.asOf), passedOn } : null;
}
