import { gapAnalysis } from "../workbook/sheets/gap-analysis";
import { meetings } from "../workbook/sheets/meetings";
import { atHeading } from "./fault";
import { defineRule, on, rows } from "./rule";
import { isWithinMonths } from "./within-months";

/** Either the gap analysis was looked at again, or a meeting held for it. */
export const noRecentSelfReview = defineRule({
  id: "R-78",
  title: "No recent review of the SeMS",
  action: "Go through the gap analysis again and enter Reviewed on.",
  why: "A SeMS that nobody looks at as a whole no longer fits after a while.",
  source: "our suggestion",
  chapter: 8,
  severity: { "2": "explain" },
  reads: [gapAnalysis],
  limit: { words: "months within which a review is expected", value: 12, looser: "higher" },
  example: {
    passes: { rows: [rows(gapAnalysis, [{ itemId: "1.1.a", reviewedOn: on("2025-10-15") }])] },
    fails: { rows: [rows(gapAnalysis, [{ itemId: "1.1.a", reviewedOn: on("2025-10-14") }])] },
  },
  check: (book, { limit }) => {
    const isRecent = (day: number | undefined) => isWithinMonths(day, limit, book.asOf);
    const isReviewed =
      book.records(gapAnalysis).some((item) => isRecent(item.reviewedOn) || isRecent(item.assessedOn)) ||
      book.records(meetings).some((meeting) => meeting.kind === "SEMS_REVIEW" && isRecent(meeting.heldOn));
    return isReviewed
      ? []
      : [{ at: atHeading(gapAnalysis, "reviewedOn"), message: `The SeMS as a whole was not reviewed in the last ${limit} months.` }];
  },
});
