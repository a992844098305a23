import type { ClosingPlan } from "../core/metrics/close-period";
import type { RecordingPlan, RecordingRow } from "../core/metrics/record/plan-recording";
import { recordingWords } from "../locales/recording-words";
import { closedWords, effectWords, readingWords } from "../locales/recording-in-words";

/** One reading and what it does to its metric. */
export function rowLines(row: RecordingRow): readonly string[] {
  return row.effect ? [readingWords(row), effectWords(row.effect)] : [readingWords(row)];
}

/** Every line of a file with its outcome, then each metric once. */
export function planLines(file: string, { rows }: RecordingPlan, ignored: readonly string[]): readonly string[] {
  const effects = new Map<string, string[]>();
  for (const { effect } of rows) {
    if (!effect) continue;
    const lines = effects.get(effect.metricId) ?? [];
    effects.set(effect.metricId, lines);
    const line = effectWords(effect);
    if (!lines.includes(line)) lines.push(line);
  }
  const count = (outcome: RecordingRow["outcome"]) => rows.filter((row) => row.outcome === outcome).length;
  return [
    recordingWords.summary(file, rows.length, { add: count("add"), correct: count("correct"), same: count("same"), refused: count("refused") }),
    ...(ignored.length === 0 ? [] : [recordingWords.ignored(ignored)]),
    ...rows.map((row) => `  ${recordingWords.line(row.line).padEnd(9)} ${recordingWords.outcomes[row.outcome].padEnd(8)} ${readingWords(row)}`),
    ...[...effects].flatMap(([metricId, lines]) => lines.map((line) => `  ${metricId}: ${line}`)),
  ];
}

/** Every figure that becomes a reading, and every one that cannot. */
export function closingLines({ closed, refused }: ClosingPlan): readonly string[] {
  return [
    recordingWords.closing(closed.length, refused.length),
    ...closed.map((figure) => `  ${closedWords(figure)}`),
    ...refused.map(({ reason }) => `  ${recordingWords.outcomes.refused}: ${reason}`),
  ];
}
