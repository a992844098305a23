import { gapAnalysis } from "../workbook/sheets/gap-analysis";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { atCell, type Fault } from "./fault";
import { forEach } from "./for-each";
import { chapterOf, coreItemInWords, coreItems, isUnanswered, planFlaw, type GapItem } from "./gap-items";
import { isBlank } from "./is-blank";
import { defineRule, rows } from "./rule";

const item = { itemId: "1.2.a", core: "YES", applicable: "YES", response: "IN_PLACE", evidencePhase2: ["EVD-040"] } as const;

export const coreItemNotOperating = defineRule({
  id: "R-20",
  title: "Core item not in use, or without evidence for Phase 2",
  action: "Use it and keep records, then set Implementation level.",
  why: "In Phase 2 the CAA looks at whether the SeMS works in practice.",
  source: { document: "CAP 1273", place: "Phase 2" },
  chapter: null,
  severity: { "2": "blocks" },
  reads: [gapAnalysis],
  example: {
    passes: { rows: [rows(gapAnalysis, [{ ...item, implementationLevel: "OPERATING" }])] },
    fails: { rows: [rows(gapAnalysis, [{ ...item, implementationLevel: "DOCUMENTED" }])] },
  },
  check: (book) =>
    forEach(
      coreItems(book).filter((core) => !isLeftToPhase1(core, book)),
      (core): Fault | undefined => {
        const level = core.implementationLevel;
        if (isBlank(gapAnalysis, core, "implementationLevel", book)) {
          return {
            at: atCell(gapAnalysis, core, "implementationLevel"),
            message: `${coreItemInWords(core)} has no Implementation level.`,
            ...chapterOf(core),
          };
        }
        if (level === "PLANNED" || level === "DOCUMENTED") {
          const label = book.label("implementationLevel", level);
          return {
            at: atCell(gapAnalysis, core, "implementationLevel"),
            message: `${coreItemInWords(core)} is at “${label}”; Phase 2 looks for it in use.`,
            ...chapterOf(core),
          };
        }
        if (!isBlank(gapAnalysis, core, "evidencePhase2", book)) return undefined;
        return {
          at: atCell(gapAnalysis, core, "evidencePhase2"),
          message: `${coreItemInWords(core)} has no Evidence for Phase 2.`,
          action: "Enter the ids on Evidence of the records that show it in use.",
          ...chapterOf(core),
        };
      },
    ),
});

/** What nobody has answered, and what is not in place without a credible plan, is reported as that. */
function isLeftToPhase1(item: GapItem, book: SnapshotBook): boolean {
  return isUnanswered(item, book) || (item.response === "NOT_IN_PLACE" && planFlaw(item, book) !== undefined);
}
