import { choice, date, longText, person, reference, references, rowId, text } from "../column";
import { defineSheet } from "../define-sheet";
import { dueStateFormula, dueStateOf, dueStateTones } from "../calculations/due-state";
import { dueState } from "../lists/due-state";
import { spdStatus } from "../lists/spd-status";
import { yesNo } from "../lists/yes-no";
import type { SerialDay } from "../serial-day";

/** The window is the week up to and including the due day (CAA SeMS FAQ); seven days inclusive is our reading. */
export const DAYS_BEFORE_DUE = 6;

/** Quarterly SeMS Performance Data. The CAA's form is not public: this is the log of the returns, not their content. */
export const spd = defineSheet({
  id: "spd",
  name: "SPD",
  table: "tblSpd",
  idPrefix: "SPD",
  chapter: 5,
  set: "full",
  group: "record",
  purpose:
    "The quarterly performance data returns of Phase 2B: due in the week up to and including 1 January, April, July and October. Tell the SeMS Team before the window if one will be late.",
  columns: {
    spdId: rowId("SPD ID"),
    dueOn: date("Due on", "1 January, April, July or October.", { required: true }),
    periodStart: date("Period start", "First day covered.", { required: true }),
    periodEnd: date("Period end", "Last day covered.", { required: true }),
    cutOff: date("Cut off", "Day on which the figures were taken; ask the CAA for theirs."),
    status: choice("Status", spdStatus, "Draft to submitted.", { width: 16, required: true, tones: { SUBMITTED: "good", DRAFT: "caution" } }),
    preparedBy: person("Prepared by", "Who."),
    checkedBy: person("Checked by", "Who else."),
    amSeenOn: date("AM seen on", "When the Accountable Manager had seen it."),
    submittedOn: date("Submitted on", "When it went out."),
    submittedBy: person("Submitted by", "Who."),
    channel: text("Channel", "How.", { width: 14 }),
    receiptRef: text("Receipt", "Reference of the receipt.", { width: 16 }),
    deferralAskedOn: date("Deferral asked on", "If it will be late: when the SeMS Team was told."),
    deferralAgreedOn: date("Deferral agreed on", "When they agreed."),
    amChange: text("AM change reported", "Change of Accountable Manager in the period, or none.", { width: 22 }),
    metrics: references("Metrics reported", "metrics", "Ids of the metrics in it; all active ones where it is empty."),
    frozenValues: longText("Figures at submission", "The figures as they were sent, one a line.", { width: 44 }),
    correctionOf: reference("Correction of", "spd", "Id of the return that it corrects."),
    evidenceId: reference("Evidence", "evidence", "Id of the copy that was sent."),
    note: longText("Note", "Anything else.", { width: 30 }),
  },
  calculated: {
    windowOpens: {
      heading: "Window opens",
      help: "First day of the submission week.",
      width: 12,
      numberFormat: "yyyy-mm-dd",
      after: "dueOn",
      formula: `IF(ISNUMBER({@dueOn}),{@dueOn}-${DAYS_BEFORE_DUE},"")`,
      calculate: ({ dueOn }) => (dueOn === undefined ? "" : dueOn - DAYS_BEFORE_DUE),
    },
    state: {
      heading: "State",
      help: "How the return stands today.",
      width: 12,
      after: "status",
      list: dueState,
      tones: dueStateTones,
      formula: dueStateFormula("{@dueOn}", "{@submittedOn}"),
      calculate: ({ dueOn, submittedOn }, book) => dueStateOf({ due: dueOn, done: submittedOn }, book.asOf),
    },
    inWindow: {
      heading: "In window",
      help: "Whether it went out between the opening of the window and the due day; empty while there is time left, and for a correction.",
      width: 10,
      after: "submittedOn",
      list: yesNo,
      tones: { YES: "good", NO: "bad" },
      formula: `IF(OR(NOT(ISNUMBER({@dueOn})),TRIM({@correctionOf})<>""),"",IF(ISNUMBER({@submittedOn}),IF(AND({@submittedOn}>={@dueOn}-${DAYS_BEFORE_DUE},{@submittedOn}<={@dueOn}),{label yesNo YES},{label yesNo NO}),IF({@dueOn}<{setting asOf},{label yesNo NO},"")))`,
      calculate: (record, book) => inWindow(record, book.asOf),
    },
  },
});

/** The part of a return that tells when it had to go out, and did. */
interface Return {
  readonly dueOn: SerialDay | undefined;
  readonly submittedOn: SerialDay | undefined;
  readonly correctionOf: string | undefined;
}

/** Too early is as much outside of the window as too late. An empty text while there is time left, and for a correction. */
function inWindow({ dueOn, submittedOn, correctionOf }: Return, asOf: SerialDay): "YES" | "NO" | "" {
  if (dueOn === undefined || correctionOf !== undefined) return "";
  if (submittedOn === undefined) return dueOn < asOf ? "NO" : "";
  return submittedOn >= dueOn - DAYS_BEFORE_DUE && submittedOn <= dueOn ? "YES" : "NO";
}
