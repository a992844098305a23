import { choice, date, longText, person, reference, rowId, text, whole } from "../column";
import { defineSheet } from "../define-sheet";
import { dueStateFormula, dueStateOf, dueStateTones } from "../calculations/due-state";
import { actionKind } from "../lists/action-kind";
import { actionSource } from "../lists/action-source";
import { actionStatus } from "../lists/action-status";
import { dueState } from "../lists/due-state";
import { priority } from "../lists/priority";
import { yesNo } from "../lists/yes-no";

/** One list for everything that has to be done. Need: CAP 1273 (actions tracked to closure). */
export const actions = defineSheet({
  id: "actions",
  name: "Actions",
  table: "tblActions",
  idPrefix: "ACT",
  chapter: 5,
  set: "essential",
  group: "plan",
  purpose: "Everything that has to be done, wherever it came from: who, by when, and whether it worked.",
  columns: {
    actionId: rowId("Action ID"),
    source: choice("Source", actionSource, "What it came from.", { width: 16, required: true }),
    sourceId: text("Source ID", "Id of the item, risk, finding and so on.", { width: 12 }),
    kind: choice("Kind", actionKind, "Corrective fixes what happened; preventive stops it coming back.", { width: 14, required: true }),
    title: longText("Action", "What will be done.", { required: true, width: 46 }),
    owner: person("Owner", "Who does it.", { required: true }),
    raisedOn: date("Raised on", "When.", { required: true }),
    dueOn: date("Due on", "By when.", { required: true }),
    originalDueOn: date("First due on", "The date that was promised first."),
    extensions: whole("Extensions", "How often it was moved.", 0, 99, { width: 11 }),
    extensionApprovedBy: person("Extension approved by", "Who agreed."),
    priority: choice("Priority", priority, "High, medium or low.", { width: 10, required: true }),
    status: choice("Status", actionStatus, "Open, in progress, closed or cancelled.", { width: 12, required: true }),
    progress: longText("Progress", "Where it stands."),
    resources: text("Resources", "People, time or money that it takes.", { width: 20 }),
    closedOn: date("Closed on", "When it was done.", {
      required: { words: "the action is closed", holds: (record) => record["status"] === "CLOSED" },
    }),
    closedBy: person("Closed by", "Who says so."),
    verificationDue: date("Check due on", "When to look whether it worked. Suggested: three months after closing."),
    verifiedOn: date("Checked on", "When."),
    verifiedBy: person("Checked by", "Who."),
    effective: choice("It worked", yesNo, "Whether the check showed an effect.", { width: 10 }),
    evidenceId: reference("Evidence", "evidence", "Id of what shows that it was done."),
    escalatedOn: date("Escalated on", "When it was taken to the Accountable Manager."),
    note: longText("Note", "Anything else."),
  },
  calculated: {
    state: {
      heading: "State",
      help: "How it stands today.",
      width: 12,
      after: "status",
      list: dueState,
      tones: dueStateTones,
      formula: dueStateFormula("{@dueOn}", "{@closedOn}", "{@status}={label actionStatus CANCELLED}"),
      calculate: (record, book) => dueStateOf({ due: record.dueOn, done: record.closedOn, cancelled: record.status === "CANCELLED" }, book.asOf),
    },
    daysLate: {
      heading: "Days late",
      help: "Days past its date while it is open.",
      width: 9,
      numberFormat: "0",
      after: "state",
      formula: 'IF({@state}={label dueState OVERDUE},{setting asOf}-{@dueOn},"")',
      calculate: (record, book) =>
        record.dueOn !== undefined &&
        dueStateOf({ due: record.dueOn, done: record.closedOn, cancelled: record.status === "CANCELLED" }, book.asOf) === "OVERDUE"
          ? book.asOf - record.dueOn
          : "",
    },
    checkState: {
      heading: "Check state",
      help: "Whether the check of its effect is done.",
      width: 12,
      after: "effective",
      list: dueState,
      tones: dueStateTones,
      formula: `IF(ISNUMBER({@closedOn}),${dueStateFormula("{@verificationDue}", "{@verifiedOn}")},"")`,
      calculate: (record, book) =>
        record.closedOn === undefined ? "" : dueStateOf({ due: record.verificationDue, done: record.verifiedOn }, book.asOf),
    },
  },
});
