import { gapAnalysis } from "../workbook/sheets/gap-analysis";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { chapterOf, isSetNotToApply, isUnanswered, itemInWords } from "./gap-items";
import { defineRule, rows } from "./rule";

/** An empty response is the same as "not yet assessed". Core items block; another one that nobody has looked at cannot count as passed either, and has to be explained. */
export const gapItemNotAssessed = defineRule({
  id: "R-15",
  title: "Item of the gap analysis not assessed",
  action: "Choose a Response; a few words on what you have are enough.",
  why: "The gap analysis is the first step: without it nobody knows what is missing.",
  source: { document: "CAA SeMS FAQ", place: "gap analysis" },
  chapter: null,
  severity: { "1": "blocks" },
  reads: [gapAnalysis],
  covers: [{ register: "gapAnalysis", columns: ["response"] }],
  example: {
    passes: { rows: [rows(gapAnalysis, [{ itemId: "1.2.a", core: "YES", applicable: "YES", response: "IN_PLACE" }])] },
    fails: { rows: [rows(gapAnalysis, [{ itemId: "1.2.a", core: "YES", applicable: "YES", response: "NOT_ASSESSED" }])] },
  },
  check: (book) =>
    forEach(
      book.records(gapAnalysis).filter((item) => !isSetNotToApply(item)),
      (item) =>
        isUnanswered(item, book)
          ? {
              at: atCell(gapAnalysis, item, "response"),
              message:
                item.core === "YES"
                  ? `${itemInWords(item)} is a core item, and nobody has answered it yet.`
                  : `${itemInWords(item)} has not been answered yet.`,
              ...(item.core === "YES" ? {} : { severity: { "1": "explain" } as const }),
              ...chapterOf(item),
            }
          : undefined,
    ),
});
