import { allItems } from "../framework/chapters";
import { gapAnalysis } from "../workbook/sheets/gap-analysis";
import { atCell, type Fault } from "./fault";
import { forEach } from "./for-each";
import { chapterOf, isSetNotToApply, itemInWords, type GapItem } from "./gap-items";
import { isBlank } from "./is-blank";
import { defineRule, rows } from "./rule";

const item = { itemId: "1.5.b", core: "NO", applicable: "NO", response: "NOT_APPLICABLE" } as const;

/** Written for those only who use third parties, provide security to others, or belong to a sector: such an item may well not apply, core or not. */
const conditional: ReadonlySet<string> = new Set(allItems().flatMap(({ id, appliesTo }) => (appliesTo === "ALL" ? [] : [id])));

export const itemNotApplicable = defineRule({
  id: "R-18",
  title: "Item set as not applicable though core, or without a reason",
  action: "Say in one sentence why it cannot apply.",
  why: "An assessor asks why an item was left out, and core items are for everybody.",
  source: "our suggestion",
  chapter: null,
  severity: { GAP: "explain" },
  reads: [gapAnalysis],
  covers: [{ register: "gapAnalysis", columns: ["naReason"] }],
  example: {
    passes: { rows: [rows(gapAnalysis, [{ ...item, naReason: "We have no staff of our own." }])] },
    fails: { rows: [rows(gapAnalysis, [item])] },
  },
  check: (book) =>
    forEach(book.records(gapAnalysis).filter(isSetNotToApply), (left): readonly Fault[] => [
      ...(isBlank(gapAnalysis, left, "naReason", book)
        ? [{ at: atCell(gapAnalysis, left, "naReason"), message: `${itemInWords(left)} is set not to apply, without a reason.`, ...chapterOf(left) }]
        : []),
      ...(left.core === "YES" && !conditional.has(left.itemId ?? "") ? [coreFault(left)] : []),
    ]),
});

function coreFault(item: GapItem): Fault {
  return {
    at: atCell(gapAnalysis, item, item.applicable === "NO" ? "applicable" : "response"),
    message: `${itemInWords(item)} is set not to apply, and core items apply to everybody.`,
    action: "Answer it, or say on Explanations why you are an exception.",
    ...chapterOf(item),
  };
}
