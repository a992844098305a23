import { monthsLater } from "../workbook/calculations/months-later";
import { isoOfSerial, type SerialDay } from "../workbook/serial-day";
import { meetings } from "../workbook/sheets/meetings";
import { readings } from "../workbook/sheets/readings";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { atHeading } from "./fault";
import { defineRule, on, rows } from "./rule";

const MEETING = rows(meetings, [{ meetingId: "MTG-001", heldOn: on("2026-02-10") }]);
const FIGURES = { readingId: "RDG-001", metricId: "COM-01", numerator: 9 } as const;
const PASSED = { phase1Done: on("2026-01-20") };

/** Time that records span since Phase 1: whether they are complete and fresh is asked by other rules. */
export const tooLittleDataSincePhase1 = defineRule({
  id: "R-94",
  title: "Too few months of data since Phase 1",
  action: "Go on recording and meeting; leave Phase 2 until there are enough months.",
  why: "Phase 2 looks for processes that run and outputs that are used; a few weeks of records cannot show that.",
  source: { document: "CAP 1273", place: "phases of implementation" },
  chapter: null,
  severity: { "2": "explain" },
  reads: [readings],
  limit: { words: "months of readings, and of meetings, since Phase 1", value: 6, looser: "lower" },
  example: {
    passes: {
      settings: PASSED,
      rows: [MEETING, rows(readings, [{ ...FIGURES, periodStart: on("2026-02-01"), periodEnd: on("2026-07-31") }])],
    },
    fails: {
      settings: PASSED,
      rows: [MEETING, rows(readings, [{ ...FIGURES, periodStart: on("2026-02-01"), periodEnd: on("2026-07-30") }])],
    },
  },
  check: (book, { limit }) => {
    const passed = book.setting("phase1Done");
    const message =
      typeof passed === "number" ? whatIsShort(passed, limit, book) : "“Phase 1 passed on” is empty: months of data since then cannot be counted.";
    const action = typeof passed === "number" ? {} : { action: "Enter on Config the day on which Phase 1 was passed." };
    return message === undefined ? [] : [{ at: atHeading(readings, "periodEnd"), message, ...action }];
  },
});

function whatIsShort(passed: SerialDay, limit: number, book: SnapshotBook): string | undefined {
  const isThere = book.snapshot.registers[meetings.id] !== undefined;
  const short = [
    ...(lasts(readingDays(passed, book), limit) ? [] : ["readings"]),
    // A workbook without the register keeps its minutes elsewhere.
    ...(!isThere || lasts(meetingDays(passed, book), limit) ? [] : ["meetings"]),
  ];
  return short.length === 0 ? undefined : `Less than ${limit} months of ${short.join(" and ")} since Phase 1 (${isoOfSerial(passed)}).`;
}

interface Days {
  readonly first: SerialDay;
  readonly last: SerialDay;
}

function lasts(days: Days | undefined, months: number): boolean {
  return days !== undefined && monthsLater(days.first, months) <= days.last + 1;
}

/** From the first to the last day that a reading covers, after Phase 1 and up to today. */
function readingDays(passed: SerialDay, book: SnapshotBook): Days | undefined {
  let days: Days | undefined;
  for (const { periodStart, periodEnd } of book.records(readings)) {
    if (periodStart === undefined || periodEnd === undefined || periodEnd < passed || periodEnd > book.asOf) continue;
    const first = Math.max(periodStart, passed);
    days = days ? { first: Math.min(days.first, first), last: Math.max(days.last, periodEnd) } : { first, last: periodEnd };
  }
  return days;
}

/** From the first meeting after Phase 1 to today. */
function meetingDays(passed: SerialDay, book: SnapshotBook): Days | undefined {
  const held = book.records(meetings).flatMap(({ heldOn = -Infinity }) => (heldOn >= passed ? [heldOn] : []));
  return held.length === 0 ? undefined : { first: held.reduce((least, day) => Math.min(least, day)), last: book.asOf };
}
