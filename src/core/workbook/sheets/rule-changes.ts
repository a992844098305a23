import { choice, date, decimal, longText, person, text } from "../column";
import { defineSheet } from "../define-sheet";
import { severity } from "../lists/severity";

/** What the entity has changed about the rules of the check. Every check lists it. */
export const ruleChanges = defineSheet({
  id: "ruleChanges",
  name: "Changed rules",
  table: "tblRuleChanges",
  chapter: null,
  set: "essential",
  group: "steer",
  beside: "config",
  purpose: "Rules of the check that we have tuned: another severity, or another number. Each check lists them. What blocks cannot be made milder.",
  columns: {
    rule: text("Rule", "Id of the rule, such as R-28.", { required: true, width: 10 }),
    severity: choice("Severity", severity, "Another severity; empty leaves it.", { width: 11 }),
    number: decimal("Number", "Another number of days, months and so on; empty leaves it.", 0, 1e6, { width: 10 }),
    reason: longText("Reason", "Why.", { width: 34 }),
    decidedBy: person("Decided by", "Who decided."),
    decidedOn: date("Decided on", "When."),
  },
});
