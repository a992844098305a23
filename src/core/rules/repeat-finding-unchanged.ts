import { monthsLater } from "../workbook/calculations/months-later";
import type { RecordOf } from "../workbook/define-sheet";
import type { SerialDay } from "../workbook/serial-day";
import { findings } from "../workbook/sheets/findings";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { defineRule, on, rows } from "./rule";

type Found = RecordOf<typeof findings.columns>;

const FIRST = { findingId: "FND-002", rootCauseCode: "PROCEDURE", correctiveActions: ["ACT-008"], closedOn: on("2026-06-19") } as const;
const AGAIN = { findingId: "FND-011", rootCauseCode: "PROCEDURE", repeatOf: "FND-002", raisedOn: on("2026-10-01") } as const;

/** A repeat is one that somebody called so, or one that the column Repeat shows as such: then it is held against the latest of those before it. */
export const repeatFindingUnchanged = defineRule({
  id: "R-61",
  title: "Repeat finding treated like the first one",
  action: "Look for the cause behind the cause, and add an action of another kind.",
  why: "What did not help the first time will hardly help the second time.",
  source: { document: "CAA SeMS Strategy 2025-2030", place: "effective corrective action" },
  chapter: 5,
  severity: { "2": "advice" },
  reads: [findings],
  limit: { words: "months after closing in which the same area and cause make a repeat", value: 12, looser: "lower" },
  example: {
    passes: { rows: [rows(findings, [FIRST, { ...AGAIN, correctiveActions: ["ACT-008", "ACT-050"] }])] },
    fails: { rows: [rows(findings, [FIRST, { ...AGAIN, correctiveActions: ["ACT-008"] }])] },
  },
  check: (book, { limit }) => {
    const closedBefore = closedFindings(book);
    return forEach(book.records(findings), (finding) => {
      const earlier = calledEarlier(finding, book) ?? closedBefore(finding, limit);
      if (!earlier || !isSameCause(finding, earlier) || hasNewAction(finding, earlier)) return undefined;
      return {
        at: atCell(findings, finding, "repeatOf"),
        message: `${finding.findingId ?? "A finding"} repeats ${earlier.findingId ?? "another"}: same kind of cause, no new action.`,
      };
    });
  },
});

/** The one that somebody named. */
function calledEarlier(finding: Found, book: SnapshotBook): Found | undefined {
  const named = finding.repeatOf === undefined ? undefined : book.recordsBy(findings, "findingId").get(finding.repeatOf);
  return named?.find((other) => other !== finding);
}

/** Looks up the latest other finding of the same area and kind of cause that was closed so many months before a finding was raised, or later. */
function closedFindings(book: SnapshotBook): (finding: Found, months: number) => Found | undefined {
  const groups = new Map<string, Found[]>();
  for (const same of book.recordsBy(findings, "findingId").values()) {
    const [finding] = same;
    if (finding?.closedOn === undefined) continue;
    const group = groups.get(groupOf(finding));
    if (group) group.push(finding);
    else groups.set(groupOf(finding), [finding]);
  }
  for (const group of groups.values()) group.sort((one, other) => (one.closedOn ?? 0) - (other.closedOn ?? 0));
  return (finding, months) => {
    const { raisedOn, area, rootCauseCode, repeatOf } = finding;
    if (raisedOn === undefined || area === undefined || rootCauseCode === undefined || repeatOf !== undefined) return undefined;
    const first = monthsLater(raisedOn, -months);
    const latest = latestUpTo(raisedOn, groups.get(groupOf(finding)) ?? [], finding);
    return latest?.closedOn !== undefined && latest.closedOn >= first ? latest : undefined;
  };
}

function groupOf({ area, rootCauseCode }: Found): string {
  return `${rootCauseCode ?? ""} ${area?.toLowerCase() ?? ""}`;
}

/** Halves the group until it is found: a register may be long. */
function latestUpTo(day: SerialDay, byClosing: readonly Found[], self: Found): Found | undefined {
  let [from, to] = [0, byClosing.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((byClosing[middle]?.closedOn ?? 0) <= day) from = middle + 1;
    else to = middle;
  }
  const last = byClosing[from - 1];
  return last?.findingId?.toLowerCase() === self.findingId?.toLowerCase() ? byClosing[from - 2] : last;
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
