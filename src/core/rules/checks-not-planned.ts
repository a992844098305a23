import { chapters } from "../framework/chapters";
import { monthsLater } from "../workbook/calculations/months-later";
import type { RecordOf } from "../workbook/define-sheet";
import type { SerialDay } from "../workbook/serial-day";
import { qaPlan } from "../workbook/sheets/qa-plan";
import { chaptersNamed } from "./chapters-named";
import { atHeading, type Fault } from "./fault";
import { ownChecks } from "./own-checks";
import { defineRule, on, rows } from "./rule";

type Activity = RecordOf<typeof qaPlan.columns>;

/** One plan may spread the chapters over several years: a chapter counts as planned when any check, done or to come, names it. */
export const checksNotPlanned = defineRule({
  id: "R-53",
  title: "Own checks not planned",
  action: "Enter the checks of the coming year in QA plan, with Planned on and Due on.",
  why: "Own checks over a cycle show that security works, not only that it is written down.",
  source: { document: "CAA SeMS FAQ", place: "internal quality assurance" },
  chapter: 5,
  severity: { "1": "blocks" },
  reads: [qaPlan],
  limit: { words: "months ahead within which a check must be planned", value: 12, looser: "higher" },
  example: {
    passes: { rows: [rows(qaPlan, [{ activityId: "QAP-001", kind: "AUDIT", chapter: "1 to 10", plannedOn: on("2027-10-15") }])] },
    fails: { rows: [rows(qaPlan, [{ activityId: "QAP-001", kind: "AUDIT", chapter: "1 to 9", plannedOn: on("2027-10-16") }])] },
  },
  check: (book, { limit }) => {
    const own = ownChecks(book);
    const last = monthsLater(book.asOf, limit);
    const faults: Fault[] = [];
    if (!own.some((activity) => isAhead(activity, book.asOf, last)))
      faults.push({ at: atHeading(qaPlan, "plannedOn"), message: `No check of your own is planned for the next ${limit} months.` });
    // Where there is no plan at all, that alone says that no chapter is planned.
    const left = own.length === 0 ? [] : chaptersWithout(own);
    if (left.length > 0) faults.push(neverPlanned(left));
    return faults;
  },
});

function isAhead({ plannedOn, dueOn, doneOn }: Activity, first: SerialDay, last: SerialDay): boolean {
  return doneOn === undefined && [plannedOn, dueOn].some((day = 0) => day >= first && day <= last);
}

function chaptersWithout(own: readonly Activity[]): readonly number[] {
  const texts = new Set(own.map(({ chapter = "" }) => chapter));
  const planned = new Set([...texts].flatMap(chaptersNamed));
  return chapters.map(({ number }) => number).filter((number) => !planned.has(number));
}

function neverPlanned(left: readonly number[]): Fault {
  const named = left.length === 1 ? `chapter ${String(left[0])}` : `chapters ${left.slice(0, -1).join(", ")} and ${String(left.at(-1))}`;
  return {
    at: atHeading(qaPlan, "chapter"),
    message: `No check was ever planned for ${named}.`,
    action: "Plan one and enter its Chapter; a check may serve several, such as 3; 8.",
  };
}
