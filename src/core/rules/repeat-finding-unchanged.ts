import { showsCode } from "../workbook/layout/shown-value";
import type { RecordOf } from "../workbook/define-sheet";
import { findings } from "../workbook/sheets/findings";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { defineRule, on, rows } from "./rule";

type Found = RecordOf<typeof findings.columns>;

const FIRST = { findingId: "FND-002", rootCauseCode: "PROCEDURE", correctiveActions: ["ACT-008"], closedOn: on("2026-06-19") } as const;
const AGAIN = { findingId: "FND-011", rootCauseCode: "PROCEDURE", repeatOf: "FND-002", raisedOn: on("2026-10-01") } as const;

/** A repeat is one that somebody called so, or one that the column Repeat shows as such. */
export const repeatFindingUnchanged = defineRule({
  id: "R-61",
  title: "Repeat finding treated as the first time",
  action: "Look for the cause behind the cause, and add an action of another kind.",
  why: "What did not help the first time will hardly help the second time.",
  source: { document: "CAA SeMS Strategy 2025-2030", place: "effective corrective action" },
  chapter: 5,
  severity: { "2": "advice" },
  reads: [findings],
  example: {
    passes: { rows: [rows(findings, [FIRST, { ...AGAIN, correctiveActions: ["ACT-008", "ACT-050"] }])] },
    fails: { rows: [rows(findings, [FIRST, { ...AGAIN, correctiveActions: ["ACT-008"] }])] },
  },
  check: (book) =>
    forEach(book.records(findings), (finding) => {
      const earlier = earlierOnes(finding, book).find((other) => isSameCause(finding, other) && !hasNewAction(finding, other));
      if (!earlier) return undefined;
      return {
        at: atCell(findings, finding, "repeatOf"),
        message: `${finding.findingId ?? "A finding"} repeats ${earlier.findingId ?? "another"}: same kind of cause, no new action.`,
      };
    }),
});

function earlierOnes(finding: Found, book: SnapshotBook): readonly Found[] {
  const { repeatOf, area = "", rootCauseCode, raisedOn = 0 } = finding;
  if (repeatOf !== undefined) return (book.recordsBy(findings, "findingId").get(repeatOf) ?? []).filter((other) => other !== finding);
  if (!showsCode(findings, "repeat", "YES", finding, book)) return [];
  const ofArea = book.recordsBy(findings, "area").get(area) ?? [];
  return ofArea.filter((other) => other !== finding && other.rootCauseCode === rootCauseCode && (other.closedOn ?? Infinity) <= raisedOn);
}

function isSameCause(finding: Found, other: Found): boolean {
  if (finding.rootCauseCode !== undefined && finding.rootCauseCode === other.rootCauseCode) return true;
  return finding.rootCause !== undefined && finding.rootCause.toLowerCase() === other.rootCause?.toLowerCase();
}

function hasNewAction(finding: Found, other: Found): boolean {
  const before = new Set(actionsOf(other));
  return actionsOf(finding).some((id) => !before.has(id));
}

function actionsOf({ correctiveActions = [], preventiveActions = [] }: Found): readonly string[] {
  return [...correctiveActions, ...preventiveActions].map((id) => id.toLowerCase());
}
