import { choice, choices, date, decimal, longText, person, references, rowId, text, whole } from "../column";
import { defineSheet } from "../define-sheet";
import { dueStateFormula, dueStateOf, dueStateTones } from "../calculations/due-state";
import { notificationFormula, notificationOf } from "../calculations/notification-state";
import { dueState } from "../lists/due-state";
import { humanFactor } from "../lists/human-factor";
import { incidentKind } from "../lists/incident-kind";
import { justCulture } from "../lists/just-culture";
import { reporterType } from "../lists/reporter-type";
import { riskCategory } from "../lists/risk-category";
import { rootCauseCode } from "../lists/root-cause-code";
import { yesNo } from "../lists/yes-no";
import type { SerialDay } from "../serial-day";

/** From this severity on an incident is significant. Suggested. */
const SIGNIFICANT_SEVERITY = 4;
const IS_SIGNIFICANT = `COUNTIFS({@kind},{label incidentKind UNLAWFUL_INTERFERENCE})+COUNTIFS({@kind},{label incidentKind INCIDENT},{@severity},">=${SIGNIFICANT_SEVERITY}")>0`;

/** Reports and incidents. Need: CAP 1273 (reporting system); ICAO incident reporting guidance. Notification limits are the entity's own data. */
export const incidents = defineSheet({
  id: "incidents",
  name: "Incidents",
  table: "tblIncidents",
  idPrefix: "INC",
  chapter: 6,
  set: "full",
  group: "assure",
  purpose:
    "Every concern, occurrence and incident that reached us: what was done at once, who was told, what caused it, and what the reporter heard back.",
  columns: {
    reportId: rowId("Incident ID"),
    receivedOn: date("Received on", "When the report came in.", { required: true }),
    occurredOn: date("Occurred on", "When it happened."),
    site: text("Site", "Where.", { width: 14, required: true }),
    reporterType: choice("Reporter", reporterType, "Kind of reporter, never a name.", { width: 13, required: true }),
    confidential: choice("Confidential", yesNo, "Yes if the reporter asked for it.", { width: 11 }),
    category: choice("Category", riskCategory, "What kind of risk.", { width: 20, required: true }),
    kind: choice("Kind", incidentKind, "From observation to unlawful interference.", { width: 20, required: true }),
    description: longText("Description", "What happened, in general terms.", { required: true }),
    severity: whole("Severity", "1 negligible to 5 severe.", 1, 5, { width: 9, required: true }),
    immediateAction: longText("Immediate action", "What was done at once.", { width: 30 }),
    notifiable: choice("Notifiable", yesNo, "Whether it has to be reported outside.", { width: 10, required: true }),
    notifyLimitHours: decimal("Limit in hours", "Your own limit for telling them.", 0, 8760, { width: 9 }),
    notifiedTo: text("Notified to", "Who was told.", { width: 18 }),
    hoursToNotify: decimal("Hours to notify", "Hours from knowing to telling.", 0, 100_000, { width: 9 }),
    notifiedOn: date("Notified on", "When."),
    investigator: person("Investigator", "Who looks into it."),
    rootCause: choice("Root cause", rootCauseCode, "What made it possible.", { width: 20 }),
    causeNote: longText("Cause in words", "Why it happened: ask why, not who.", { width: 32 }),
    humanFactors: choices("Human factors", humanFactor, "What about people played a part."),
    justCulture: choice("Fair treatment", justCulture, "How the people were treated.", { width: 18 }),
    risks: references("Risks", "risks", "Ids of the risks that it touches."),
    actions: references("Actions", "actions", "Ids of what follows."),
    feedbackDueOn: date("Feedback due on", "By when the reporter hears back."),
    feedbackOn: date("Feedback on", "When they did."),
    closedOn: date("Closed on", "When it was closed."),
    lessons: longText("Lessons", "What was learned.", { width: 34 }),
  },
  calculated: {
    significantOn: {
      heading: "Significant on",
      help: "Day of a significant incident: an act of unlawful interference, or an incident of severity 4 or 5. The day of the report where the day itself is not known.",
      width: 12,
      numberFormat: "yyyy-mm-dd",
      after: "severity",
      formula: `IF(${IS_SIGNIFICANT},IF(ISNUMBER({@occurredOn}),{@occurredOn},IF(ISNUMBER({@receivedOn}),{@receivedOn},"")),"")`,
      calculate: (record) => significantDay(record) ?? "",
    },
    notification: {
      heading: "Notification",
      help: "Whether those who must be told were told within your limit in hours. No date: the limit or the hours are missing.",
      width: 12,
      after: "notifiedOn",
      list: dueState,
      tones: dueStateTones,
      formula: notificationFormula,
      calculate: (record, book) => (record.notifiable === "YES" ? notificationOf(record, book.asOf) : ""),
    },
    feedbackState: {
      heading: "Feedback state",
      help: "How the answer to the reporter stands today.",
      width: 12,
      after: "feedbackOn",
      list: dueState,
      tones: dueStateTones,
      formula: `IF(OR(ISNUMBER({@feedbackDueOn}),ISNUMBER({@feedbackOn})),${dueStateFormula("{@feedbackDueOn}", "{@feedbackOn}")},"")`,
      calculate: ({ feedbackDueOn, feedbackOn }, book) =>
        feedbackDueOn === undefined && feedbackOn === undefined ? "" : dueStateOf({ due: feedbackDueOn, done: feedbackOn }, book.asOf),
    },
  },
});

/** The part of a report that makes it significant. */
interface Report {
  readonly kind?: string | undefined;
  readonly severity?: number | undefined;
  readonly occurredOn?: SerialDay | undefined;
  readonly receivedOn?: SerialDay | undefined;
}

/** Day of a significant incident; undefined for every other report, and without a day. */
function significantDay({ kind, severity = 0, occurredOn, receivedOn }: Report): SerialDay | undefined {
  const isSignificant = kind === "UNLAWFUL_INTERFERENCE" || (kind === "INCIDENT" && severity >= SIGNIFICANT_SEVERITY);
  return isSignificant ? (occurredOn ?? receivedOn) : undefined;
}
