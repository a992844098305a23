import type { RecordOf } from "../workbook/define-sheet";
import { isoOfSerial } from "../workbook/serial-day";
import { metrics } from "../workbook/sheets/metrics";
import { readings } from "../workbook/sheets/readings";
import { spd } from "../workbook/sheets/spd";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { atCell, type Fault } from "./fault";
import { frozenFigures, type FrozenFigure } from "./frozen-figures";
import { isBlank } from "./is-blank";
import { defineRule, NO_DATA, on, rows } from "./rule";
import { supersededReturns, type SpdReturn } from "./spd-due-days";

type Reading = RecordOf<typeof readings.columns>;

const SENT = rows(spd, [
  {
    spdId: "SPD-006",
    periodStart: on("2026-06-01"),
    periodEnd: on("2026-08-31"),
    submittedOn: on("2026-09-29"),
    frozenValues: "COM-05 QA observations to standard: 31 of 32",
  },
]);
const READING = { readingId: "RDG-001", metricId: "COM-05", periodEnd: on("2026-08-31"), numerator: 30, denominator: 32 } as const;

export const readingChangedAfterSubmission = defineRule({
  id: "R-91",
  title: "Reading changed after its return went out, without a comment",
  action: "Say in Comment what changed and why; correct the return if it matters.",
  why: "Data that the CAA relies on have to be honest, and a correction has to be visible.",
  source: { document: "CAP 1273", place: "chapter 5" },
  chapter: 5,
  severity: { "2B": "explain" },
  reads: [spd, readings],
  example: {
    passes: { rows: [SENT, rows(readings, [{ ...READING, comment: "Corrected: one record was counted twice." }])] },
    fails: { rows: [SENT, rows(readings, [READING])] },
  },
  check: (book) => {
    // What changed after a return that has been replaced is in the one that replaced it.
    const superseded = supersededReturns(book);
    const sent = book.records(spd).filter((one) => one.submittedOn !== undefined && !superseded.has(one));
    if (sent.length === 0 || book.records(readings).length === 0) return NO_DATA;
    const within = readingsWithin(book);
    const active = book.records(metrics).flatMap((metric) => (metric.active === "YES" ? (metric.metricId ?? []) : []));
    const faults = new Map<Reading, Fault>();
    for (const one of sent) {
      const ids = isBlank(spd, one, "metrics", book) ? active : (one.metrics ?? []);
      for (const [reading, message] of changes(one, ids, within(one)))
        if (!faults.has(reading) && isBlank(readings, reading, "comment", book))
          faults.set(reading, { at: atCell(readings, reading, "comment"), message });
    }
    return [...faults.values()];
  },
});

type ReadingsOfMetrics = ReadonlyMap<string, readonly Reading[]>;

/** The readings whose period ends in that of a return, by metric; asked again for the same period it answers at once. */
function readingsWithin(book: SnapshotBook): (one: SpdReturn) => ReadingsOfMetrics {
  const known = new Map<string, ReadingsOfMetrics>();
  return ({ periodStart = Infinity, periodEnd = -Infinity }) => {
    const period = `${periodStart} ${periodEnd}`;
    const found = known.get(period) ?? byMetric(book.records(readings).filter(({ periodEnd: end = NaN }) => end >= periodStart && end <= periodEnd));
    known.set(period, found);
    return found;
  };
}

function byMetric(own: readonly Reading[]): ReadingsOfMetrics {
  const found = new Map<string, Reading[]>();
  for (const reading of own) {
    const id = (reading.metricId ?? "").toUpperCase();
    const others = found.get(id);
    if (others) others.push(reading);
    else found.set(id, [reading]);
  }
  return found;
}

/** `ids`: the metrics of the return, for one that keeps no figures. */
function changes(one: SpdReturn, ids: readonly string[], within: ReadingsOfMetrics): readonly (readonly [Reading, string])[] {
  const frozen = frozenFigures(one.frozenValues ?? "");
  const name = one.spdId ?? "A return";
  const sent = one.submittedOn ?? 0;
  return (frozen.size > 0 ? [...frozen.keys()] : ids).flatMap((metricId) => {
    const id = metricId.toUpperCase();
    const own = within.get(id) ?? [];
    const figure = frozen.get(id);
    return [
      ...(figure
        ? differing(own, figure).map((reading) => [reading, `${name} gave ${words(figure)} for ${id}; ${idOf(reading)} now says otherwise.`] as const)
        : []),
      ...own
        .filter(({ enteredOn = 0, checkedOn = 0 }) => Math.max(enteredOn, checkedOn) > sent)
        .map((reading) => [reading, `${name} went out on ${isoOfSerial(sent)}; ${idOf(reading)} was entered or checked later.`] as const),
    ];
  });
}

/** The readings of the latest period, if together they are no longer the frozen figure and none of them says why. */
function differing(own: readonly Reading[], figure: FrozenFigure): readonly Reading[] {
  const end = own.reduce((latest, { periodEnd = 0 }) => Math.max(latest, periodEnd), 0);
  const latest = own.filter(({ periodEnd }) => periodEnd === end);
  if (latest.some(({ numerator, comment }) => numerator === undefined || comment !== undefined)) return [];
  const numerator = latest.reduce((sum, reading) => sum + (reading.numerator ?? 0), 0);
  const denominator = latest.reduce((sum, reading) => sum + (reading.denominator ?? 0), 0);
  return isSame(numerator, figure.numerator) && isSame(denominator, figure.denominator ?? 0) ? [] : latest.slice(0, 1);
}

/** Sums of decimals over several sites differ in their last digits. */
function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
}

function idOf(reading: Reading): string {
  return reading.readingId ?? "a reading";
}

function words({ numerator, denominator }: FrozenFigure): string {
  return denominator === undefined ? String(numerator) : `${numerator} of ${denominator}`;
}
