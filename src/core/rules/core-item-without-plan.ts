import { isoOfSerial } from "../workbook/serial-day";
import { gapAnalysis } from "../workbook/sheets/gap-analysis";
import { atCell, type Fault } from "./fault";
import { forEach } from "./for-each";
import { chapterOf, coreItemInWords, coreItems, planFlaw, type PlanFlaw } from "./gap-items";
import { defineRule, on, rows } from "./rule";

const settings = { phase1Planned: on("2026-12-01") };
const item = { itemId: "1.2.a", core: "YES", applicable: "YES", response: "NOT_IN_PLACE", actions: ["ACT-001"], owner: "Sam Okoye" } as const;

export const coreItemWithoutPlan = defineRule({
  id: "R-16",
  title: "Core item not in place, without a plan that holds until Phase 1",
  action: "Plan it: an action, an owner and a Due on no later than Phase 1.",
  why: "What is not in place needs a credible plan before the CAA comes.",
  source: { document: "CAA SeMS FAQ", place: "gap analysis and plan" },
  chapter: null,
  severity: { "1": "blocks" },
  reads: [gapAnalysis],
  example: {
    passes: { settings, rows: [rows(gapAnalysis, [{ ...item, dueOn: on("2026-12-01") }])] },
    fails: { settings, rows: [rows(gapAnalysis, [{ ...item, dueOn: on("2026-12-02") }])] },
  },
  check: (book) =>
    forEach(
      coreItems(book).filter(({ response }) => response === "NOT_IN_PLACE"),
      (gap) => {
        const flaw = planFlaw(gap, book);
        return flaw && { at: atCell(gapAnalysis, gap, "dueOn"), ...inWords(coreItemInWords(gap), flaw), ...chapterOf(gap) };
      },
    ),
});

function inWords(item: string, flaw: PlanFlaw): Pick<Fault, "message" | "action"> {
  if ("lacks" in flaw) return { message: `${item} is not in place, and has ${flaw.lacks.map((part) => `no ${part}`).join(", ")}.` };
  const late = isoOfSerial(flaw.late);
  if (flaw.phase1 === undefined) {
    return {
      message: `${item} was to be in place by ${late}, and is not.`,
      action: "Put it in place, or enter a Due on that you will keep.",
    };
  }
  return {
    message: `${item} will be ready on ${late}, after Phase 1 on ${isoOfSerial(flaw.phase1)}.`,
    action: "Enter an earlier Due on, or plan Phase 1 for a later day on Config.",
  };
}
