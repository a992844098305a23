import { choice, date, longText, reference, references, rowId, text } from "../column";
import { defineSheet } from "../define-sheet";
import { assessmentKind } from "../lists/assessment-kind";
import { assessmentOutcome } from "../lists/assessment-outcome";

/** Assessments by the CAA. Need: CAA SeMS FAQ. */
export const assessments = defineSheet({
  id: "assessments",
  name: "Assessments",
  table: "tblAssessments",
  idPrefix: "ASM",
  chapter: 8,
  set: "full",
  group: "steer",
  beside: "meetings",
  purpose: "Assessments and meetings with the CAA: when, where, what came of them.",
  columns: {
    assessmentId: rowId("Assessment ID"),
    kind: choice("Assessment kind", assessmentKind, "Which assessment.", { width: 24, required: true }),
    date: date("Assessment date", "When.", { required: true }),
    site: text("Assessed site", "Which site.", { width: 14 }),
    auditor: text("Auditor", "Who came.", { width: 18 }),
    attendees: text("Attendees", "Who of us took part; those who show evidence.", { width: 26 }),
    attendeesConfirmedOn: date("Attendees confirmed on", "When they had all agreed to be there."),
    accessCheckedOn: date("Access checked on", "When those who show evidence had tried their access to the systems on the spot."),
    outcome: choice("Assessment outcome", assessmentOutcome, "What came of it.", { width: 20 }),
    recommendations: longText("Recommendations", "What was recommended.", { width: 34 }),
    actions: references("Assessment actions", "actions", "Ids of what follows."),
    reportEvidence: reference("Assessment report", "evidence", "Id of the report."),
  },
});
