import type { CodeOf } from "../workbook/define-list";
import type { qaKind } from "../workbook/lists/qa-kind";
import type { RegisterCounter } from "../workbook/register-counter";
import { qaPlan } from "../workbook/sheets/qa-plan";
import { countIdentified, identified } from "./count-identified";
import { shownValue } from "../workbook/layout/shown-value";
import { isWithin, withinPeriod } from "./within-period";

type QaKind = CodeOf<typeof qaKind>;

/** Some kinds of QA activity, or all but some; an activity whose kind is not known belongs to the latter. */
export type QaKinds = { readonly only: readonly QaKind[] } | { readonly allBut: readonly QaKind[] };

/** Exercises; trying the call list is a test of its own. */
export const EXERCISES = { only: ["TABLE_TOP", "LIVE_EXERCISE"] } as const satisfies QaKinds;

/** Activities due in the period, whatever became of them (called-off ones included), and those of them done by its last day. */
export function plannedActivitiesDone(kinds: QaKinds): RegisterCounter {
  const due = `${withinPeriod("{qaPlan.dueOn}")},${identified("{qaPlan.state}")}`;
  return {
    reads: ["qaPlan"],
    numerator: activities(kinds, `${due},{qaPlan.doneOn},"<="&{@lastPeriod}`),
    denominator: activities(kinds, due),
    count: (book, period) =>
      countIdentified(qaPlan, book, ({ kind, dueOn, doneOn }) =>
        isWithin(dueOn, period) && isOf(kinds, kind)
          ? { numerator: doneOn !== undefined && doneOn <= period.end ? 1 : 0, denominator: 1 }
          : undefined,
      ),
  };
}

/** What conformed out of what was looked at, over the activities done in the period. */
export function conformingInActivities({ only }: { readonly only: readonly QaKind[] }): RegisterCounter {
  const done = `${withinPeriod("{qaPlan.doneOn}")},{qaPlan.conformingShare},">=0",{qaPlan.conformingShare},"<=1"`;
  const sumOf = (column: string) => only.map((kind) => `SUMIFS(${column},${done},{qaPlan.kind},{label qaKind ${kind}})`).join("+");
  return {
    reads: ["qaPlan"],
    numerator: sumOf("{qaPlan.conforming}"),
    denominator: sumOf("{qaPlan.sampleSize}"),
    count: (book, period) =>
      countIdentified(qaPlan, book, (activity) => {
        const { kind, doneOn, sampleSize, conforming } = activity;
        if (!isWithin(doneOn, period) || !isOf({ only }, kind)) return undefined;
        if (sampleSize === undefined || conforming === undefined) return "the sample size or the number conforming is missing";
        const share = shownValue(qaPlan, "conformingShare", activity, book);
        if (typeof share !== "number") return "there is no sample";
        return share >= 0 && share <= 1 ? { numerator: conforming, denominator: sampleSize } : "the number conforming does not fit the sample size";
      }),
  };
}

/** Activities done in the period: a formula. */
export function activitiesDone(kinds: QaKinds): string {
  return activities(kinds, `${withinPeriod("{qaPlan.doneOn}")},${identified("{qaPlan.state}")}`);
}

export function isOf(kinds: QaKinds, kind: QaKind | undefined): boolean {
  return "only" in kinds ? kinds.only.some((one) => one === kind) : !kinds.allBut.some((one) => one === kind);
}

/** How many rows fulfil the criteria and are of these kinds. What is not wanted is taken off, so that a kind that is not known stays in. */
function activities(kinds: QaKinds, criteria: string): string {
  const ofKind = (kind: QaKind) => `COUNTIFS(${criteria},{qaPlan.kind},{label qaKind ${kind}})`;
  if ("only" in kinds) return kinds.only.map(ofKind).join("+");
  return [`COUNTIFS(${criteria})`, ...kinds.allBut.map(ofKind)].join("-");
}
