import { gapAnalysis } from "../workbook/sheets/gap-analysis";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { chapterOf, isSetNotToApply, itemInWords } from "./gap-items";
import { isBlank } from "./is-blank";
import { defineRule, on, rows } from "./rule";

const item = { itemId: "1.1.c", core: "NO", applicable: "YES", response: "PARTIAL", gap: "No log of visits.", owner: "Sam Okoye" } as const;
const dueOn = on("2026-12-01");

const PARTS = [
  { key: "gap", action: "Say in one sentence what is missing." },
  { key: "actions", action: "Enter the id of the action that closes the gap." },
  { key: "owner", action: "Enter who closes the gap." },
  { key: "dueOn", action: "Enter the day by which the gap will be closed." },
] as const;

export const gapWithoutPlan = defineRule({
  id: "R-17",
  title: "Gap without an action, an owner or a due day",
  action: "Enter what is missing, the action, the owner and the due day.",
  why: "A gap is closed by somebody, with something, by a day.",
  source: { document: "CAA SeMS FAQ", place: "gap analysis and plan" },
  chapter: null,
  severity: { GAP: "explain" },
  reads: [gapAnalysis],
  covers: [{ register: "gapAnalysis", columns: PARTS.map(({ key }) => key) }],
  example: {
    passes: { rows: [rows(gapAnalysis, [{ ...item, actions: ["ACT-001"], dueOn }])] },
    fails: { rows: [rows(gapAnalysis, [{ ...item, dueOn }])] },
  },
  check: (book, { phase }) =>
    forEach(
      book.records(gapAnalysis).filter((gap) => !isSetNotToApply(gap) && (gap.response === "PARTIAL" || gap.response === "NOT_IN_PLACE")),
      (gap) => {
        // From Phase 1 on the whole plan of such an item is one finding, and a graver one: R-16.
        const isLeft = phase !== "GAP" && gap.core === "YES" && gap.response === "NOT_IN_PLACE";
        return PARTS.filter(({ key }) => !(isLeft && key !== "gap") && isBlank(gapAnalysis, gap, key, book)).map(({ key, action }) => ({
          at: atCell(gapAnalysis, gap, key),
          message: `${itemInWords(gap)} is not fully in place, and ${gapAnalysis.columns[key].heading} is empty.`,
          action,
          ...chapterOf(gap),
        }));
      },
    ),
});
