import type { RecordingRow } from "../core/metrics/record/plan-recording";
import { isStatusChanged, type RecordingEffect } from "../core/metrics/record/recording-effect";
import type { ClosedFigure } from "../core/metrics/close-period";
import { periodName } from "../core/metrics/record/period-name";
import { recordingWords as words } from "./recording-words";

/** A reading with the id that it gets: `COM-32 2026-10 (Main site): 702 out of 720 → RDG-012`. */
export function readingWords({ message, readingId, outcome }: Pick<RecordingRow, "message" | "readingId" | "outcome">): string {
  return outcome === "add" && readingId !== undefined ? `${message} → ${readingId}` : message;
}

/** What recording does to a metric, in one line. */
export function effectWords(effect: RecordingEffect): string {
  const { statusBefore, statusAfter, figure, morePasses, signal } = effect;
  return [
    isStatusChanged(effect) ? words.status(statusBefore, statusAfter) : words.statusStays(statusAfter),
    figure,
    ...(morePasses === undefined ? [] : [words.morePasses(morePasses)]),
    ...(signal === undefined ? [] : [words.signal(words.signalSeen(signal))]),
  ].join("; ");
}

/** A figure of the registers that becomes a reading. */
export function closedWords({ metricId, period, numerator, denominator, readingId, leftOut }: ClosedFigure): string {
  const figure = denominator === null ? String(numerator) : `${numerator} out of ${denominator}`;
  return `${metricId} ${periodName(period)}: ${figure} → ${readingId}${leftOut.length === 0 ? "" : `; ${words.leftOut(leftOut.length)}`}`;
}
