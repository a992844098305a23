import type { RecordOf } from "../workbook/define-sheet";
import { isoOfSerial, type SerialDay } from "../workbook/serial-day";
import { changes } from "../workbook/sheets/changes";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { atCell, type Fault } from "./fault";
import { forEach } from "./for-each";
import { defineRule, on, rows } from "./rule";
import { isWithinMonths } from "./within-months";

type Change = RecordOf<typeof changes.columns>;

/**
 * A change without security impact has to be looked at, but needs nobody's approval. The first day itself is in time. What was late long ago cannot be mended any
 * more.
 */
export const changeStartedUnassessed = defineRule({
  id: "R-76",
  title: "Change started before it was assessed or approved",
  action: "If it has not started yet, enter the new Starts on.",
  why: "After the start a change can no longer be stopped or made safe first.",
  source: { document: "CAP 1273", place: "chapter 7" },
  chapter: 7,
  severity: { "2": "explain" },
  reads: [changes],
  limit: { words: "months for which a late assessment or approval is still reported", value: 12, looser: "lower" },
  example: {
    passes: {
      rows: [
        rows(changes, [
          { changeId: "CHG-004", status: "STARTED", assessedOn: on("2026-10-01"), approvedOn: on("2026-10-05"), startsOn: on("2026-10-05") },
        ]),
      ],
    },
    fails: {
      rows: [
        rows(changes, [
          { changeId: "CHG-004", status: "STARTED", assessedOn: on("2026-10-01"), approvedOn: on("2026-10-06"), startsOn: on("2026-10-05") },
        ]),
      ],
    },
  },
  check: (book, { limit }) =>
    forEach(
      book.records(changes).filter((change) => change.status !== "REJECTED" && (isUnderWay(change) || isDue(change, book.asOf))),
      (change) => [
        ...missedStep(book, limit, change, { key: "assessedOn", doneTo: "assessed", missing: "assessment", now: "Assess it now" }),
        ...(change.securityImpact === "NONE"
          ? []
          : missedStep(book, limit, change, { key: "approvedOn", doneTo: "approved", missing: "approval", now: "Have it decided now" })),
      ],
    ),
});

function isUnderWay({ status }: Change): boolean {
  return status === "STARTED" || status === "REVIEWED";
}

function isDue({ startsOn = Infinity }: Change, asOf: SerialDay): boolean {
  return startsOn <= asOf;
}

interface Step {
  readonly key: "assessedOn" | "approvedOn";
  readonly doneTo: string;
  readonly missing: string;
  readonly now: string;
}

function missedStep(book: SnapshotBook, months: number, change: Change, { key, doneTo, missing, now }: Step): readonly Fault[] {
  const { startsOn } = change;
  const start = startsOn === undefined ? "has started" : `${isUnderWay(change) ? "started" : "was to start"} on ${isoOfSerial(startsOn)}`;
  const what = `${change.changeId ?? "A change"} ${start}`;
  const at = atCell(changes, change, key);
  const day = change[key];
  if (day === undefined) {
    if (book.nothing(changes, change, key) !== "empty") return [];
    return [{ at, message: `${what}, and no ${missing} is entered.`, action: `${now}; if it has not started yet, enter the new Starts on.` }];
  }
  if (startsOn === undefined || day <= startsOn || !isWithinMonths(startsOn, months, book.asOf)) return [];
  return [{ at, message: `${what}, but was ${doneTo} on ${isoOfSerial(day)}.`, action: "Say in Explanations why, and what prevents it next time." }];
}
