import type { PhaseCode } from "../framework/assessment-phase";
import type { SectorCode } from "../framework/sector";
import type { SerialDay } from "../workbook/serial-day";

/** What the user says before a SeMS is created. */
export interface SemsChoices {
  readonly sector: SectorCode;
  readonly entityName: string;
  /** At least one; the first is the main site. */
  readonly sites: readonly string[];
  readonly phase: PhaseCode;
  readonly set: "essential" | "full";
  /** Fixes today for every figure; the workbook follows the calendar when absent. */
  readonly asOf?: SerialDay;
}

/** One sheet that would be created, for a preview. */
export interface PlannedSheet {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  /** Records that it starts with (gap-analysis items, metric cards …). */
  readonly records: number;
}

/** One register found in a workbook. */
export interface FoundRegister {
  readonly id: string;
  readonly sheet: string;
  readonly table: string;
  readonly rows: number;
}

/** A place where a workbook could not be read as a SeMS: `cell` is `B3`, or empty for a whole sheet. */
export interface FoundProblem {
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
}

/** What is in a workbook: the JSON that `sems inspect` prints. */
export interface SemsDescription {
  readonly schemaVersion: number | null;
  readonly entity: string | null;
  readonly phase: PhaseCode | null;
  readonly registers: readonly FoundRegister[];
  readonly otherSheets: readonly string[];
  readonly problems: readonly FoundProblem[];
}
