import { choice, date, longText, person, references, rowId, text } from "../column";
import { defineSheet } from "../define-sheet";
import { dueStateFormula, dueStateOf, dueStateTones } from "../calculations/due-state";
import { changeKind } from "../lists/change-kind";
import { changeOrigin } from "../lists/change-origin";
import { changeStatus } from "../lists/change-status";
import { dueState } from "../lists/due-state";
import { impact } from "../lists/impact";
import { yesNo } from "../lists/yes-no";

const IS_REJECTED = "{@status}={label changeStatus REJECTED}";

/** Changes that may affect security, with those that do not. Need: CAP 1273, chapter 7. */
export const changes = defineSheet({
  id: "changes",
  name: "Changes",
  table: "tblChanges",
  idPrefix: "CHG",
  chapter: 7,
  set: "full",
  group: "plan",
  purpose: "Changes inside and outside that may affect security: assessed before they start, reviewed afterwards. Log those without impact too.",
  columns: {
    changeId: rowId("Change ID"),
    raisedOn: date("Raised on", "When.", { required: true }),
    raisedBy: person("Raised by", "Who.", { required: true }),
    title: text("Change", "What changes.", { required: true, width: 36 }),
    kind: choice("Kind", changeKind, "What sort.", { width: 13, required: true }),
    origin: choice("Origin", changeOrigin, "From inside or outside.", { width: 11, required: true }),
    temporary: choice("Temporary", yesNo, "Temporary changes count too.", { width: 11 }),
    securityImpact: choice("Security impact", impact, "None to high.", { width: 10, required: true }),
    impactNote: longText("Impact in words", "What it does to security, and what about people has to be considered.", { width: 34 }),
    assessedBy: person("Assessed by", "Who."),
    assessedOn: date("Assessed on", "Before it starts."),
    risks: references("Risks", "risks", "Ids of the risks that it touches."),
    conditions: longText("Conditions", "Measures, training or messages that go with it.", { width: 30 }),
    status: choice("Status", changeStatus, "Where it stands.", { width: 12, required: true }),
    approvedBy: person("Approved by", "Who."),
    approvedOn: date("Approved on", "When."),
    startsOn: date("Starts on", "First day."),
    trainingNeeded: choice("Training needed", yesNo, "Whether somebody has to learn it.", { width: 10 }),
    communicatedOn: date("Communicated on", "When those concerned were told."),
    notifyRegulator: choice("Notify regulator", yesNo, "Whether the CAA or a client has to know.", { width: 10 }),
    notifiedOn: date("Notified on", "When."),
    reviewDue: date("Review due", "Suggested: four to eight weeks after the start."),
    reviewedOn: date("Reviewed on", "When."),
    outcome: longText("Outcome", "What the review showed.", { width: 30 }),
  },
  calculated: {
    assessment: {
      heading: "Assessment",
      help: "Whether security was assessed before it started, that is, on or before the first day.",
      width: 12,
      after: "startsOn",
      list: dueState,
      tones: dueStateTones,
      formula: dueStateFormula("{@startsOn}", "{@assessedOn}", IS_REJECTED),
      calculate: ({ startsOn, assessedOn, status }, book) =>
        dueStateOf({ due: startsOn, done: assessedOn, cancelled: status === "REJECTED" }, book.asOf),
    },
    review: {
      heading: "Review",
      help: "How the review afterwards stands today.",
      width: 12,
      after: "reviewedOn",
      list: dueState,
      tones: dueStateTones,
      formula: `IF(OR(ISNUMBER({@reviewDue}),ISNUMBER({@reviewedOn})),${dueStateFormula("{@reviewDue}", "{@reviewedOn}", IS_REJECTED)},"")`,
      calculate: ({ reviewDue, reviewedOn, status }, book) =>
        reviewDue === undefined && reviewedOn === undefined
          ? ""
          : dueStateOf({ due: reviewDue, done: reviewedOn, cancelled: status === "REJECTED" }, book.asOf),
    },
  },
});
