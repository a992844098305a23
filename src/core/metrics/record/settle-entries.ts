import { periodMonths } from "../../workbook/calculations/complete-period";
import type { Book, RecordOf } from "../../workbook/define-sheet";
import { readings } from "../../workbook/sheets/readings";
import { judgeEntry, type AcceptedEntry } from "./judge-entry";
import { periodName } from "./period-name";
import { isRefusal, type ReadingEntry } from "./reading-entry";
import type { RecordingOptions } from "./recording-options";
import { ALL_SITES } from "./site-of";

/** One row of Readings. */
export type ReadingRecord = RecordOf<typeof readings.columns>;

/** An entry with its outcome beside the readings that are there and the entries before it. */
export type SettledEntry =
  | { readonly outcome: "refused"; readonly entry: ReadingEntry; readonly message: string }
  | { readonly outcome: "add"; readonly entry: ReadingEntry; readonly message: string; readonly accepted: AcceptedEntry }
  /** `existing` is undefined where it is an entry before it that says the same. */
  | { readonly outcome: "same"; readonly entry: ReadingEntry; readonly message: string; readonly existing: ReadingRecord | undefined }
  | {
      readonly outcome: "correct";
      readonly entry: ReadingEntry;
      readonly message: string;
      readonly accepted: AcceptedEntry;
      readonly existing: ReadingRecord;
    };

/** Judges every entry by itself and then beside the others and beside Readings: nothing may be counted twice. */
export function settleEntries(entries: readonly ReadingEntry[], book: Book, options: RecordingOptions): readonly SettledEntry[] {
  const judged = entries.map((entry) => ({ entry, verdict: judgeEntry(entry, book, options.today, options.enteredBy) }));
  const accepted = judged.flatMap(({ verdict }) => (isRefusal(verdict) ? [] : [verdict]));
  const earlier: AcceptedEntry[] = [];
  return judged.map(({ entry, verdict }) => {
    if (isRefusal(verdict)) return refused(entry, verdict.refusal);
    const settled = settle(verdict, accepted, earlier, book, options);
    if (settled.outcome === "add" || settled.outcome === "correct") earlier.push(verdict);
    return settled;
  });
}

function refused(entry: ReadingEntry, message: string): SettledEntry {
  return { outcome: "refused", entry, message };
}

function settle(
  own: AcceptedEntry,
  all: readonly AcceptedEntry[],
  earlier: readonly AcceptedEntry[],
  book: Book,
  options: RecordingOptions,
): SettledEntry {
  const { entry } = own;
  const rivals = all.filter((other) => isSameKey(keyOf(other), keyOf(own)));
  if (rivals.some((other) => !hasSameFigures(other, own))) {
    const lines = rivals.map((other) => other.entry.line).join(" and ");
    return refused(entry, `Lines ${lines} give different figures for ${nameOf(own)}: keep the right one.`);
  }
  const twin = earlier.find((other) => isSameKey(keyOf(other), keyOf(own)));
  if (twin)
    return { outcome: "same", entry, existing: undefined, message: `${nameOf(own)} stands on line ${twin.entry.line} already: nothing to do.` };
  const standing = standingReadings(own, book);
  const [existing, second] = standing.filter((other) => isSameKey(other, keyOf(own)));
  if (existing && second)
    return refused(entry, `Readings has ${nameOf(own)} twice, as ${existing.name} and ${second.name}: delete one of these rows first.`);
  if (existing) return settleAgain(own, existing.record, options);
  const before = earlier.filter(({ metricId }) => metricId === own.metricId).map(keyOf);
  const clash = clashWith(own, [...standing, ...before]);
  return clash === undefined ? { outcome: "add", entry, accepted: own, message: messageOf(own) } : refused(entry, clash);
}

function settleAgain(own: AcceptedEntry, existing: ReadingRecord, { correct }: RecordingOptions): SettledEntry {
  const { entry } = own;
  const id = existing.readingId ?? "a row without an id";
  if (hasSameFigures(existing, own))
    return { outcome: "same", entry, existing, message: `${nameOf(own)} is recorded as ${id} already: nothing to do.` };
  const was = `${nameOf(own)} is recorded as ${id} with ${figuresOf(existing)}`;
  if (correct !== true) return refused(entry, `${was}, not ${figuresOf(own)}: ask for a correction if the new figure is right.`);
  if (entry.note === "") return refused(entry, `${was}: say in a note why it is corrected.`);
  return { outcome: "correct", entry, accepted: own, existing, message: messageOf(own, ` instead of ${figuresOf(existing)} (${id})`) };
}

interface Key {
  readonly name: string;
  readonly metricId: string;
  readonly site: string;
  readonly start: number;
  readonly end: number;
}

interface StandingReading extends Key {
  readonly record: ReadingRecord;
}

function keyOf({ entry, metricId, site, period }: AcceptedEntry): Key {
  return { name: `line ${entry.line}`, metricId, site, start: period.start, end: period.end };
}

function standingReadings(own: AcceptedEntry, book: Book): readonly StandingReading[] {
  return (book.recordsBy(readings, "metricId").get(own.metricId) ?? []).flatMap((record) => {
    const { readingId, periodStart, periodEnd, site } = record;
    if (periodEnd === undefined) return [];
    return [
      { record, name: readingId ?? "a row without an id", metricId: own.metricId, site: site ?? "", start: periodStart ?? periodEnd, end: periodEnd },
    ];
  });
}

function isSameKey(one: Key, other: Key): boolean {
  return one.metricId === other.metricId && one.end === other.end && isSameSite(one.site, other.site);
}

function isSameSite(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** Why a reading beside others would be counted twice; undefined when it would not. */
function clashWith(own: AcceptedEntry, others: readonly Key[]): string | undefined {
  const mixed = others.find(({ end, site }) => end === own.period.end && isSameSite(site, ALL_SITES) !== isSameSite(own.site, ALL_SITES));
  if (mixed)
    return `${mixed.name} is for ${mixed.site} in the same period: a figure for ${own.site} beside it would be counted twice. Record each site, or ${ALL_SITES}.`;
  if (periodMonths(own.metric.frequency) === 0) return undefined;
  const overlap = others.find(({ start, end, site }) => isSameSite(site, own.site) && start <= own.period.end && own.period.start <= end);
  return overlap && `${nameOf(own)} overlaps ${overlap.name} (${periodName(overlap)}): days would be counted twice.`;
}

interface Figures {
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
}

function hasSameFigures(one: Figures, other: Figures): boolean {
  return one.numerator === other.numerator && one.denominator === other.denominator;
}

/** `702 out of 720`, or the number alone. */
export function figuresOf({ numerator, denominator }: Figures): string {
  const top = numerator === undefined ? "no number" : String(numerator);
  return denominator === undefined ? top : `${top} out of ${denominator}`;
}

function nameOf({ metricId, period, site }: AcceptedEntry): string {
  return `${metricId} ${periodName(period)} (${site})`;
}

function messageOf(own: AcceptedEntry, replaced = ""): string {
  return [`${nameOf(own)}: ${figuresOf(own)}${replaced}`, ...own.remarks].join("; ");
}
