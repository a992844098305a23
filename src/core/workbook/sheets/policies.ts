import { choice, date, person, reference, rowId, text, whole } from "../column";
import { defineSheet } from "../define-sheet";
import { dueStateFormula, dueStateOf, dueStateTones } from "../calculations/due-state";
import { dueState } from "../lists/due-state";
import { policyKind } from "../lists/policy-kind";
import { policyStatus } from "../lists/policy-status";

/** Security, culture and reporting policies. Need: CAP 1273; CAA security culture page (a policy on security culture). */
export const policies = defineSheet({
  id: "policies",
  name: "Policies",
  table: "tblPolicies",
  idPrefix: "POL",
  chapter: 1,
  set: "essential",
  group: "steer",
  purpose: "The policies that management has signed, who has received them, and when they are looked at again.",
  columns: {
    policyId: rowId("Policy ID"),
    title: text("Title", "Name of the document.", { required: true, width: 34 }),
    kind: choice("Kind", policyKind, "Security, culture, combined, reporting.", { width: 18, required: true }),
    version: text("Version", "As printed on it.", { width: 9, required: true }),
    status: choice("Status", policyStatus, "Draft, current or replaced.", {
      width: 11,
      required: true,
      tones: { CURRENT: "good", REPLACED: "muted", DRAFT: "caution" },
    }),
    approvedBy: person("Approved by", "The Accountable Manager who signed."),
    approvedOn: date("Approved on", "When."),
    reviewDue: date("Review due", "Suggested: yearly, and after a change of Accountable Manager."),
    reviewedOn: date("Reviewed on", "Last review."),
    location: text("Location", "Where the signed copy is.", { width: 28 }),
    evidenceId: reference("Evidence", "evidence", "Id in the evidence register."),
    distributedOn: date("Distributed on", "When it went out."),
    ackTarget: whole("People to acknowledge", "How many have to acknowledge it.", 0, 1_000_000, { width: 12 }),
    ackCount: whole("Acknowledged", "How many did.", 0, 1_000_000, { width: 12 }),
    replacedBy: reference("Replaced by", "policies", "Id of the policy that replaced it."),
    note: text("Note", "Anything else.", { width: 28 }),
  },
  calculated: {
    acknowledgedShare: {
      heading: "Acknowledged share",
      help: "Acknowledged out of those who have to.",
      width: 12,
      numberFormat: "0%",
      after: "ackCount",
      formula: 'IF(AND(ISNUMBER({@ackTarget}),ISNUMBER({@ackCount})),IF({@ackTarget}>0,{@ackCount}/{@ackTarget},""),"")',
      calculate: ({ ackTarget, ackCount }) => (ackTarget !== undefined && ackCount !== undefined && ackTarget > 0 ? ackCount / ackTarget : ""),
    },
    review: {
      heading: "Review",
      help: "How the next review stands today.",
      width: 12,
      after: "reviewDue",
      list: dueState,
      tones: dueStateTones,
      formula: `IF({@status}={label policyStatus REPLACED},{label dueState CANCELLED},${dueStateFormula("{@reviewDue}", '""')})`,
      calculate: (record, book) => dueStateOf({ due: record.reviewDue, done: undefined, cancelled: record.status === "REPLACED" }, book.asOf),
    },
  },
});
