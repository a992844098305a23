import { actions } from "../workbook/sheets/actions";
import { evidence } from "../workbook/sheets/evidence";
import { hasEvidenceOfKind } from "./evidence-of-kind";
import { atHeading } from "./fault";
import { defineRule, on, rows } from "./rule";

const PLAN = rows(evidence, [{ evidenceId: "EVD-016", kind: "IMPLEMENTATION_PLAN", date: on("2026-07-11") }]);
const ACTION = { actionId: "ACT-001", title: "Write the security policy", dueOn: on("2026-12-01"), status: "OPEN" } as const;

export const noImplementationPlan = defineRule({
  id: "R-95",
  title: "No implementation plan with dates and resources",
  action: "Write the plan for putting the SeMS in place, and add it to Evidence.",
  why: "Phase 1 looks at whether what is not yet in place is credibly planned and paid for.",
  source: { document: "CAP 1273", place: "chapter 1" },
  chapter: 1,
  severity: { "1": "blocks" },
  reads: [evidence, actions],
  example: {
    passes: { rows: [PLAN, rows(actions, [{ ...ACTION, resources: "Two days" }])] },
    fails: { rows: [PLAN, rows(actions, [ACTION])] },
  },
  check: (book) => {
    const isResourced = book
      .records(actions)
      .some(({ status, dueOn, resources }) => status !== "CANCELLED" && dueOn !== undefined && resources !== undefined);
    const kind = book.label("evidenceKind", "IMPLEMENTATION_PLAN");
    return [
      ...(hasEvidenceOfKind("IMPLEMENTATION_PLAN", book)
        ? []
        : [{ at: atHeading(evidence, "kind"), message: `Nothing on Evidence is of the kind ${kind}.` }]),
      ...(isResourced
        ? []
        : [
            {
              at: atHeading(actions, "resources"),
              message: "No action has both a date and resources.",
              action: "Enter Due on and Resources for the actions of the plan.",
            },
          ]),
    ];
  },
});
