import type { PhaseCode } from "../framework/assessment-phase";
import type { CellValue } from "../workbook/cell";
import type { Columns, SheetRecord } from "../workbook/define-sheet";
import type { RecordFor } from "../workbook/records-for";
import { serialOfIso, type SerialDay } from "../workbook/serial-day";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { SnapshotBook } from "../workbook/snapshot-book";
import type { Fault } from "./fault";
import type { SeverityByPhase } from "./severity";

/** Where a rule comes from: a document and the place in it, or our own suggestion. */
export type RuleSource = { readonly document: string; readonly place: string } | "our suggestion";

/** The one number of a rule that an entity may tune. */
export interface RuleLimit {
  /** Completes "The number is …": `days after which a review counts as overdue`. */
  readonly words: string;
  readonly value: number;
  /** Which way the rule becomes milder. */
  readonly looser: "higher" | "lower";
}

/** Columns of a register whose emptiness a rule reports itself, so that the general rule on required cells leaves them alone. */
export interface Covered {
  readonly register: string;
  readonly columns: readonly string[];
}

/** Records of one register, as an example shows them. */
export interface ExampleRows {
  readonly register: string;
  readonly records: readonly object[];
}

/** Cells as they stand in a sheet, by register, id of the record (`row 3` of the table where it has none) and column. */
export type RawCells = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, CellValue>>>>>>;

/** A small workbook that holds only what the rule looks at. Today is `EXAMPLE_TODAY`. */
export interface ExampleWorkbook {
  readonly settings?: Readonly<Record<string, string | number | null>>;
  readonly rows: readonly ExampleRows[];
  /** What no record can say: an error, a text where a number belongs. */
  readonly raw?: RawCells;
  /** What is done to the workbook itself, in words and on what is read of it: a deleted column, a hidden sheet. */
  readonly changed?: { readonly words: string; readonly snapshot: (sound: WorkbookSnapshot) => WorkbookSnapshot };
}

/** What a check is given besides the workbook. */
export interface CheckGiven {
  readonly phase: PhaseCode;
  /** The rule's number as the entity has it. */
  readonly limit: number;
  /** Every rule of the check. */
  readonly rules: readonly Rule[];
}

/** A rule that found nothing to look at says so: that is neither passed nor failed. */
export const NO_DATA = "no data";
export type CheckResult = readonly Fault[] | typeof NO_DATA;

/** A rule of the check: one file, named after the failing state. All texts are in the user's words and fit two lines of a narrow pane. */
export interface Rule {
  /** `R-31`: never used for anything else. */
  readonly id: string;
  /** The failing state, without a full stop: `Measure in place without a metric`. */
  readonly title: string;
  /** What to do about it, one sentence. A fault may say it more exactly. */
  readonly action: string;
  /** Why it matters, one sentence. */
  readonly why: string;
  readonly source: RuleSource;
  /** Chapter of the Framework; null where each fault tells, or none does. */
  readonly chapter: number | null;
  readonly severity: SeverityByPhase;
  /** Registers without which the rule has nothing to look at. */
  readonly reads: readonly SheetRecord[];
  readonly limit?: RuleLimit;
  readonly covers?: readonly Covered[];
  /** Shown on the reference page, and executed by a test: the first passes, the second does not. */
  readonly example: { readonly passes: ExampleWorkbook; readonly fails: ExampleWorkbook };
  check(book: SnapshotBook, given: CheckGiven): CheckResult;
}

/** Declares a rule; everything else (finding, reference page, listing, explain command) follows from the record. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** The day of every example. */
export const EXAMPLE_TODAY = on("2026-10-15");

/** A day of an example: throws a RangeError on anything that is no calendar day. */
export function on(iso: string): SerialDay {
  const serial = serialOfIso(iso);
  if (serial === undefined) throw new RangeError(`${iso} is no day`);
  return serial;
}

/** Records for an example, checked against the columns of their register. */
export function rows<C extends Columns>(sheet: SheetRecord<C>, records: readonly RecordFor<NoInfer<C>>[]): ExampleRows {
  return { register: sheet.id, records };
}
