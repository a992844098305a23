import { choice, date, longText, person, reference, references, rowId, text, whole } from "../column";
import { defineSheet } from "../define-sheet";
import { dueStateFormula, dueStateOf, dueStateTones } from "../calculations/due-state";
import { dueState } from "../lists/due-state";
import { meetingKind } from "../lists/meeting-kind";
import { yesNo } from "../lists/yes-no";

/** Governance meetings and reviews. Need: CAP 1273, chapters 1 and 3. */
export const meetings = defineSheet({
  id: "meetings",
  name: "Meetings",
  table: "tblMeetings",
  idPrefix: "MTG",
  chapter: 3,
  set: "full",
  group: "steer",
  purpose: "Where security is steered: who was there, what was looked at, what was decided. Security may be one item of the management meeting.",
  columns: {
    meetingId: rowId("Meeting ID"),
    kind: choice("Kind", meetingKind, "What sort of meeting.", { width: 24, required: true }),
    plannedOn: date("Planned on", "Intended day.", { required: true }),
    heldOn: date("Held on", "When it took place."),
    chair: person("Chair", "Who led it.", { required: true }),
    members: text("Members", "Who belongs to it.", { width: 28 }),
    present: text("Present", "Who was there.", { width: 28 }),
    presentCount: whole("Number present", "How many members were there.", 0, 1000, { width: 9 }),
    quorum: whole("Quorum", "How many have to be there.", 1, 1000, { width: 9 }),
    amPresent: choice("AM present", yesNo, "Accountable Manager there, or signed the review.", { width: 10 }),
    metricsSeen: choice("Metrics", yesNo, "Looked at.", { width: 9 }),
    risksSeen: choice("Risks", yesNo, "Looked at.", { width: 9 }),
    incidentsSeen: choice("Incidents", yesNo, "Looked at.", { width: 10 }),
    findingsSeen: choice("Findings", yesNo, "Looked at.", { width: 10 }),
    changesSeen: choice("Changes", yesNo, "Looked at.", { width: 9 }),
    resourcesSeen: choice("Resources", yesNo, "Looked at.", { width: 10 }),
    suppliersSeen: choice("Suppliers", yesNo, "Looked at.", { width: 10 }),
    cultureSeen: choice("Culture", yesNo, "Looked at.", { width: 9 }),
    spdSeen: choice("SPD", yesNo, "Looked at.", { width: 8 }),
    decisions: longText("Decisions", "What was decided."),
    actions: references("Actions", "actions", "Ids of what follows."),
    minutesEvidence: reference("Minutes", "evidence", "Id of the minutes."),
    nextOn: date("Next on", "Next meeting."),
  },
  calculated: {
    state: {
      heading: "State",
      help: "How it stands today.",
      width: 12,
      after: "heldOn",
      list: dueState,
      tones: dueStateTones,
      formula: dueStateFormula("{@plannedOn}", "{@heldOn}"),
      calculate: (record, book) => dueStateOf({ due: record.plannedOn, done: record.heldOn }, book.asOf),
    },
    quorate: {
      heading: "Quorate",
      help: "Whether enough members were there.",
      width: 9,
      after: "quorum",
      list: yesNo,
      tones: { NO: "bad" },
      formula:
        'IF(AND(ISNUMBER({@heldOn}),ISNUMBER({@presentCount}),ISNUMBER({@quorum})),IF({@presentCount}>={@quorum},{label yesNo YES},{label yesNo NO}),"")',
      calculate: ({ heldOn, presentCount, quorum }) =>
        heldOn === undefined || presentCount === undefined || quorum === undefined ? "" : presentCount >= quorum ? "YES" : "NO",
    },
  },
});
