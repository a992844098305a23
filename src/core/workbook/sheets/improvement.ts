import { choice, date, decimal, longText, person, reference, references, rowId } from "../column";
import { defineSheet } from "../define-sheet";
import { ideaDecision } from "../lists/idea-decision";
import { ideaSource } from "../lists/idea-source";

/** Ideas and good practice, decided and answered. Need: CAP 1273, chapter 8. */
export const improvement = defineSheet({
  id: "improvement",
  name: "Improvement",
  table: "tblImprovement",
  idPrefix: "IMP",
  chapter: 8,
  set: "full",
  group: "plan",
  purpose: "Ideas and good practice from all sources: what was decided, what the proposer heard, and what the data say afterwards.",
  columns: {
    ideaId: rowId("Idea ID"),
    date: date("Date", "When.", { required: true }),
    source: choice("Source", ideaSource, "Where it came from.", { width: 15, required: true }),
    description: longText("Idea", "What would be better.", { required: true }),
    benefit: longText("Benefit", "What it would bring.", { width: 30 }),
    metricId: reference("Metric", "metrics", "Metric that should move."),
    assessedBy: person("Assessed by", "Who."),
    decision: choice("Decision", ideaDecision, "Do, later or no.", { width: 10 }),
    reason: longText("Reason", "Why.", { width: 28 }),
    toldProposerOn: date("Proposer told on", "When the proposer heard."),
    actions: references("Actions", "actions", "Ids of what follows."),
    beforeValue: decimal("Before", "Figure before.", -1e12, 1e12, { width: 9 }),
    afterValue: decimal("After", "Figure afterwards.", -1e12, 1e12, { width: 9 }),
    result: longText("Result", "What came of it.", { width: 30 }),
  },
});
