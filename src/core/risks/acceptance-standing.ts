import type { RiskRecord } from "../rules/open-risks";
import { isAboveTolerance } from "../rules/residual-risk";
import { residualRiskNotAccepted } from "../rules/residual-risk-not-accepted";
import { riskAcceptanceLapsed } from "../rules/risk-acceptance-lapsed";
import type { Rule } from "../rules/rule";
import { NO_DATA } from "../rules/rule";
import { codesOf } from "../workbook/define-list";
import { shownValue } from "../workbook/layout/shown-value";
import { acceptanceState } from "../workbook/lists/acceptance-state";
import { risks } from "../workbook/sheets/risks";
import type { SnapshotBook } from "../workbook/snapshot-book";

type AcceptanceState = (typeof acceptanceState)["codes"][number]["code"];

/** How the acceptance of a risk stands today. */
export interface AcceptanceStanding {
  /** What the register shows; undefined where cells cannot be used. */
  readonly state: AcceptanceState | undefined;
  readonly word: string;
  /** What the check says against it, in its own sentences. */
  readonly faults: readonly string[];
  /** Nobody is named any more, and the day, the score or the words of an earlier acceptance are still there. */
  readonly isWithdrawn: boolean;
  /** Above the tolerance of Config: only the Accountable Manager may accept it. */
  readonly isAboveTolerance: boolean;
  /** It waits for somebody to accept it, or to accept it anew. */
  readonly isWanted: boolean;
}

/** Asks the rules once for all risks: what the page says is what the check says. */
export function acceptanceStanding(book: SnapshotBook): (risk: RiskRecord) => AcceptanceStanding {
  const faults = faultsByRow([residualRiskNotAccepted, riskAcceptanceLapsed], book);
  return (risk) => {
    const word = String(shownValue(risks, "acceptance", risk, book));
    const state = codesOf(acceptanceState).find((code) => book.label(acceptanceState.id, code) === word);
    const own = faults.get(risk.place.tableRow) ?? [];
    return {
      state,
      word,
      faults: own,
      isWithdrawn: risk.status !== "CLOSED" && isTraceOf(risk),
      isAboveTolerance: isAboveTolerance(risk, book),
      isWanted: own.length > 0 || state === "NEEDED" || state === "EXPIRED",
    };
  };
}

function isTraceOf({ acceptedBy, acceptedOn, scoreAtAcceptance, acceptanceNote }: RiskRecord): boolean {
  return acceptedBy === undefined && (acceptedOn !== undefined || scoreAtAcceptance !== undefined || acceptanceNote !== undefined);
}

function faultsByRow(rules: readonly Rule[], book: SnapshotBook): ReadonlyMap<number, readonly string[]> {
  const byRow = new Map<number, string[]>();
  for (const rule of rules) {
    const found = rule.check(book, { phase: "2", limit: rule.limit?.value ?? 0, rules });
    for (const { at, message } of found === NO_DATA ? [] : found) {
      if (at.kind === "cell") byRow.set(at.record.tableRow, [...(byRow.get(at.record.tableRow) ?? []), message]);
    }
  }
  return byRow;
}
