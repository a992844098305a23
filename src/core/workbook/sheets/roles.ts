import { choice, longText, person, rowId, text } from "../column";
import { defineSheet } from "../define-sheet";
import { decisionRight } from "../lists/decision-right";
import { yesNo } from "../lists/yes-no";

/** Who is responsible, accountable, consulted, informed. Need: CAP 1273, chapter 3. Exactly one accountable a row. */
export const roles = defineSheet({
  id: "roles",
  name: "Roles",
  table: "tblRoles",
  idPrefix: "ROL",
  chapter: 3,
  set: "essential",
  group: "people",
  purpose: "For each duty of the SeMS: who does it, who answers for it (exactly one), who is asked and who is told.",
  columns: {
    activityId: rowId("Duty ID"),
    activity: text("Duty", "What has to be done.", { required: true, width: 34 }),
    chapter: text("Chapter", "Chapter of the Framework.", { width: 9 }),
    responsible: person("Responsible", "Who does it.", { required: true }),
    accountable: person("Accountable", "The one who answers for it.", { required: true }),
    consulted: text("Consulted", "Who is asked.", { width: 22 }),
    informed: text("Informed", "Who is told.", { width: 22 }),
    decisionRight: choice("Decision right", decisionRight, "What the holder may decide alone.", { width: 17 }),
    delegatedTo: person("Delegated to", "Who decides in their absence."),
    inJobDescription: choice("In job description", yesNo, "Whether it is written there.", { width: 12 }),
    inTargets: choice("In targets or appraisal", yesNo, "Whether it is part of targets or appraisal.", { width: 12 }),
    conflictNote: longText("Conflict of interest", "How doing and checking are kept apart.", { width: 34 }),
  },
});
