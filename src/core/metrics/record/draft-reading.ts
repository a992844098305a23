import { latestPeriodEnd } from "../../workbook/calculations/metric-figure";
import type { Book } from "../../workbook/define-sheet";
import type { OpenBook } from "../../workbook/open-book";
import { isoOfSerial } from "../../workbook/serial-day";
import type { AskedReading } from "./asked-readings";
import { standingReading } from "./asked-readings";
import { periodToRecord } from "./judge-entry";
import { parseFigure } from "./parse-figure";
import { periodName } from "./period-name";
import { planRecording, type RecordingRow } from "./plan-recording";
import { quoteEntry } from "./quote-entry";
import { isRefusal, type ReadingEntry, type Refusal } from "./reading-entry";
import type { RecordingOptions } from "./recording-options";
import { figuresOf } from "./settle-entries";

/** What somebody has typed for a reading that is asked for. */
export interface Draft {
  readonly numerator: string;
  readonly denominator: string;
  readonly note: string;
  /** The day, for a metric without a fixed period; undefined while the proposed one stands. */
  readonly day: string | undefined;
}

export const EMPTY_DRAFT: Draft = { numerator: "", denominator: "", note: "", day: undefined };

/** A reading that is asked for, with what was typed for it. */
export interface DraftReading {
  readonly asked: AskedReading;
  readonly draft: Draft;
  /** As it would be typed. */
  readonly period: string;
}

/** What the numbers of a draft come to. */
export interface JudgedDraft {
  readonly row: RecordingRow;
  /** The figure by itself, as it is quoted; undefined where the draft is refused. */
  readonly quote?: string;
  /** The period is the latest one of the metric, so that its status follows from this figure. */
  readonly isLatest: boolean;
}

/** Nothing was typed that could be recorded. A note alone is none. */
export function isEmpty({ numerator, denominator }: Draft): boolean {
  return numerator.trim() === "" && denominator.trim() === "";
}

/** Every number that the metric needs has been typed, whatever it is worth. */
export function isComplete({ asked, draft }: DraftReading): boolean {
  return draft.numerator.trim() !== "" && (asked.metric.denominator === undefined || draft.denominator.trim() !== "");
}

/** Why a field by itself cannot be taken. */
export function fieldRefusal(draft: Draft, field: "numerator" | "denominator"): string | undefined {
  const figure = parseFigure(draft[field], field);
  return isRefusal(figure) ? figure.refusal : undefined;
}

/** @param chosen period that was chosen for the frequency of the metric, as typed; undefined while the proposed one stands */
export function draftReading(asked: AskedReading, draft: Draft, chosen: string | undefined): DraftReading {
  const day = draft.day ?? isoOfSerial(asked.proposed.end);
  return { asked, draft, period: asked.state === "atAnyTime" ? day : (chosen ?? periodName(asked.proposed)) };
}

export function entryOf({ asked, draft, period }: DraftReading, line: number): ReadingEntry {
  const { numerator, denominator, note } = draft;
  return { line, metric: asked.metricId, period, numerator, denominator, site: asked.site, note: note.trim(), enteredBy: "" };
}

/** Judges the drafts of one metric together, because its sites add up to one figure; nothing is written. Corrections are allowed. */
export function judgedDrafts(
  drafts: readonly DraftReading[],
  { content, book }: OpenBook,
  options: RecordingOptions,
): readonly JudgedDraft[] | Refusal {
  const entries = drafts.map((draft, index) => entryOf(draft, index + 1));
  const plan = planRecording(content, book, entries, options);
  if (isRefusal(plan)) return plan;
  return plan.rows.map((row, index) => {
    const draft = drafts[index];
    const isTaken = draft !== undefined && (row.outcome === "add" || row.outcome === "correct");
    return isTaken ? { row, ...takenFigure(draft, book) } : { row, isLatest: false };
  });
}

function takenFigure({ asked: { metric }, draft, period }: DraftReading, book: Book): Pick<JudgedDraft, "quote" | "isLatest"> {
  const numerator = parseFigure(draft.numerator, "numerator");
  const denominator = parseFigure(draft.denominator, "denominator");
  const read = periodToRecord(period, metric.frequency, book.asOf);
  const isLatest = !isRefusal(read) && read.end >= (latestPeriodEnd(metric, book) ?? 0);
  return typeof numerator === "number" && typeof denominator !== "object"
    ? { quote: quoteEntry(metric, numerator, denominator), isLatest }
    : { isLatest };
}

/** What is recorded already for the period of a draft; undefined when nothing is. */
export function recordedAlready({ asked, period }: DraftReading, book: Book): { readonly readingId: string; readonly figures: string } | undefined {
  const read = periodToRecord(period, asked.metric.frequency, book.asOf);
  const standing = isRefusal(read) ? undefined : standingReading(asked, read.end, book);
  return standing && { readingId: standing.readingId ?? "", figures: figuresOf(standing) };
}
