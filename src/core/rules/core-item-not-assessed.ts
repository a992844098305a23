import { gapAnalysis } from "../workbook/sheets/gap-analysis";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { chapterOf, coreItems, isUnanswered, itemInWords } from "./gap-items";
import { defineRule, rows } from "./rule";

/** Items that are not core may stay open: for them, too, an empty response is the same as "not yet assessed". */
export const coreItemNotAssessed = defineRule({
  id: "R-15",
  title: "Core item not assessed",
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
    forEach(coreItems(book), (item) =>
      isUnanswered(item, book)
        ? {
            at: atCell(gapAnalysis, item, "response"),
            message: `${itemInWords(item)} is a core item, and nobody has answered it yet.`,
            ...chapterOf(item),
          }
        : undefined,
    ),
});
