import type { PhaseCode } from "../framework/assessment-phase";
import type { Fault } from "../rules/fault";
import { NO_DATA, type Rule } from "../rules/rule";
import type { SnapshotBook } from "../workbook/snapshot-book";
import type { TunedRule } from "./tuned-rule";

/** What became of a rule. A rule that failed itself is a finding, never silence. */
export type RuleRun =
  | { readonly outcome: "checked"; readonly faults: readonly Fault[] }
  | { readonly outcome: "skipped"; readonly reason: string }
  | { readonly outcome: "crashed"; readonly reason: string };

export function runRule({ rule, limit }: TunedRule, phase: PhaseCode, book: SnapshotBook, rules: readonly Rule[]): RuleRun {
  const absent = rule.reads.filter((sheet) => book.snapshot.registers[sheet.id] === undefined);
  if (absent.length > 0) return { outcome: "skipped", reason: `not in this workbook: ${absent.map((sheet) => sheet.name).join(", ")}` };
  try {
    const result = rule.check(book, { phase, limit, rules });
    return result === NO_DATA ? { outcome: "skipped", reason: NO_DATA } : { outcome: "checked", faults: result };
  } catch (error) {
    return { outcome: "crashed", reason: error instanceof Error ? error.message : String(error) };
  }
}
