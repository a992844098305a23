import type { SettingKey } from "../workbook/config-settings";
import type { Columns, RecordOf, RecordPlace, SheetRecord } from "../workbook/define-sheet";
import type { SeverityByPhase } from "./severity";

/** What a fault points at: a cell of a record, the heading of a column (for what is not there at all), a setting of Config, or any cell. */
export type FaultPlace =
  | { readonly kind: "cell"; readonly register: string; readonly record: RecordPlace; readonly column: string }
  | { readonly kind: "heading"; readonly register: string; readonly column: string }
  | { readonly kind: "setting"; readonly key: SettingKey }
  | {
      readonly kind: "spot";
      readonly sheet: string;
      /** `B3`, or empty for the whole sheet. */ readonly cell: string;
      readonly register?: string;
      /** What makes the finding the same one tomorrow. */ readonly subject: string;
    };

/** One thing that a rule found wrong, before it becomes a finding. */
export interface Fault {
  readonly at: FaultPlace;
  /** What is wrong, one plain sentence that names the thing as the user sees it. */
  readonly message: string;
  /** What to do; the rule's own sentence when absent. */
  readonly action?: string;
  /** Where it is not the rule's. */
  readonly chapter?: number;
  /** Where this very fault is graver or milder than the rule says; by phase as there. */
  readonly severity?: SeverityByPhase;
}

/** The cell of a record: a wrong column name does not compile. */
export function atCell<C extends Columns>(sheet: SheetRecord<C>, record: RecordOf<NoInfer<C>>, column: Extract<keyof C, string>): FaultPlace {
  return { kind: "cell", register: sheet.id, record: record.place, column };
}

/** The same for a calculated column. */
export function atCalculated<C extends Columns>(sheet: SheetRecord<C>, record: RecordOf<NoInfer<C>>, column: string): FaultPlace {
  return { kind: "cell", register: sheet.id, record: record.place, column };
}

/** The heading of a column: where a record is missing, this is where it belongs. */
export function atHeading<C extends Columns>(sheet: SheetRecord<C>, column: Extract<keyof C, string>): FaultPlace {
  return { kind: "heading", register: sheet.id, column };
}

export function atSetting(key: SettingKey): FaultPlace {
  return { kind: "setting", key };
}
