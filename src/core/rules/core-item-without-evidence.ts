import { gapAnalysis } from "../workbook/sheets/gap-analysis";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { chapterOf, coreItemInWords, coreItems } from "./gap-items";
import { isBlank } from "./is-blank";
import { defineRule, rows } from "./rule";

const item = { itemId: "1.2.a", core: "YES", applicable: "YES", response: "IN_PLACE" } as const;

export const coreItemWithoutEvidence = defineRule({
  id: "R-19",
  title: "Core item in place without evidence for Phase 1",
  action: "Enter the ids on Evidence of the documents or plans that show it.",
  why: "In Phase 1 the CAA looks at documents and plans.",
  source: { document: "CAA SeMS FAQ", place: "Phase 1" },
  chapter: null,
  severity: { "1": "blocks" },
  reads: [gapAnalysis],
  example: {
    passes: { rows: [rows(gapAnalysis, [{ ...item, evidencePhase1: ["EVD-001"] }])] },
    fails: { rows: [rows(gapAnalysis, [item])] },
  },
  check: (book) =>
    forEach(
      coreItems(book).filter(({ response }) => response === "IN_PLACE"),
      (answered) =>
        isBlank(gapAnalysis, answered, "evidencePhase1", book)
          ? {
              at: atCell(gapAnalysis, answered, "evidencePhase1"),
              message: `${coreItemInWords(answered)} is in place, and Evidence for Phase 1 is empty.`,
              ...chapterOf(answered),
            }
          : undefined,
    ),
});
