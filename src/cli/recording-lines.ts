import type { ClosingPlan } from "../core/metrics/close-period";
import { periodName } from "../core/metrics/record/period-name";
import type { RecordingPlan, RecordingRow } from "../core/metrics/record/plan-recording";
import type { RecordingEffect } from "../core/metrics/record/recording-effect";
import { en } from "../locales/en";

/** One reading and what it does to its metric. */
export function rowLines(row: RecordingRow): readonly string[] {
  return row.effect ? [headOf(row), effectLine(row.effect)] : [headOf(row)];
}

function headOf({ message, readingId, outcome }: RecordingRow): string {
  return outcome === "add" && readingId !== undefined ? `${message} → ${readingId}` : message;
}

/** Every line of a file with its outcome, then each metric once. */
export function planLines(file: string, { rows }: RecordingPlan, ignored: readonly string[]): readonly string[] {
  const effects = new Map<string, string[]>();
  for (const { effect } of rows) {
    if (!effect) continue;
    const lines = effects.get(effect.metricId) ?? [];
    effects.set(effect.metricId, lines);
    const line = effectLine(effect);
    if (!lines.includes(line)) lines.push(line);
  }
  const count = (outcome: RecordingRow["outcome"]) => rows.filter((row) => row.outcome === outcome).length;
  return [
    en.recording.summary(file, rows.length, { add: count("add"), correct: count("correct"), same: count("same"), refused: count("refused") }),
    ...(ignored.length === 0 ? [] : [en.recording.ignored(ignored)]),
    ...rows.map((row) => `  ${en.recording.line(row.line).padEnd(9)} ${en.recording.outcomes[row.outcome].padEnd(8)} ${headOf(row)}`),
    ...[...effects].flatMap(([metricId, lines]) => lines.map((line) => `  ${metricId}: ${line}`)),
  ];
}

function effectLine({ statusBefore, statusAfter, figure, morePasses, signal }: RecordingEffect): string {
  const { recording } = en;
  return [
    statusBefore === statusAfter ? recording.statusStays(statusAfter) : recording.status(statusBefore, statusAfter),
    figure,
    ...(morePasses === undefined ? [] : [recording.morePasses(morePasses)]),
    ...(signal === undefined ? [] : [recording.signal(recording.signals[signal])]),
  ].join("; ");
}

/** Every figure that becomes a reading, and every one that cannot. */
export function closingLines({ closed, refused }: ClosingPlan): readonly string[] {
  const { recording } = en;
  return [
    recording.closing(closed.length, refused.length),
    ...closed.map(({ metricId, period, numerator, denominator, readingId, leftOut }) => {
      const figure = denominator === null ? String(numerator) : `${numerator} out of ${denominator}`;
      return `  ${metricId} ${periodName(period)}: ${figure} → ${readingId}${leftOut.length === 0 ? "" : `; ${recording.leftOut(leftOut.length)}`}`;
    }),
    ...refused.map(({ reason }) => `  ${recording.outcomes.refused}: ${reason}`),
  ];
}
