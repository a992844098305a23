import { isComplete, isEmpty, fieldRefusal } from "../../core/metrics/record/draft-reading";
import { isStatusChanged } from "../../core/metrics/record/recording-effect";
import { recordingWords } from "../../locales/recording-words";
import { recordPage } from "../../locales/record-page";
import type { EntryLine } from "./useEntries";

/** The fields of a line. */
export type EntryField = "day" | "numerator" | "denominator" | "note";

/** What stands below the fields of a line. */
export interface LineWords {
  readonly error?: string;
  /** Fields that the error is about. */
  readonly wrong: readonly EntryField[];
  readonly figure?: string;
  readonly more: readonly string[];
}

const NOTHING: LineWords = { wrong: [], more: [] };

/** What is to be said of a line. A field that somebody is typing into is not complained about. @param active the field that has the focus */
export function lineWords(line: EntryLine, active: EntryField | null): LineWords {
  const { draft, judged, refused } = line;
  if (refused !== undefined) return { ...NOTHING, error: refused, wrong: wrongFields(line) };
  if (isEmpty(draft)) return NOTHING;
  for (const field of ["numerator", "denominator"] as const) {
    const error = active === field ? undefined : fieldRefusal(draft, field);
    if (error !== undefined) return { ...NOTHING, error, wrong: [field] };
  }
  if (!judged || !isComplete(line)) return NOTHING;
  const { row } = judged;
  if (row.outcome === "refused")
    return active === "numerator" || active === "denominator" ? NOTHING : { ...NOTHING, error: row.message, wrong: wrongFields(line) };
  if (row.outcome === "same") return { ...NOTHING, more: [row.message] };
  return { wrong: [], ...(judged.quote === undefined ? {} : { figure: judged.quote }), more: afterwards(line) };
}

function wrongFields(line: EntryLine): readonly EntryField[] {
  const { draft, asked } = line;
  const broken = (["numerator", "denominator"] as const).filter((field) => fieldRefusal(draft, field) !== undefined);
  if (broken.length > 0) return broken;
  return asked.metric.denominator === undefined ? ["numerator"] : ["numerator", "denominator"];
}

function afterwards({ judged }: EntryLine): readonly string[] {
  if (!judged?.row.effect) return [];
  const { statusBefore, statusAfter, morePasses, signal } = judged.row.effect;
  const status = isStatusChanged(judged.row.effect) ? recordPage.statusChange(statusBefore, statusAfter) : recordPage.status(statusAfter);
  return [
    ...(judged.isLatest ? [status] : [recordPage.statusStays]),
    ...(judged.isLatest && morePasses !== undefined ? [recordingWords.morePasses(morePasses)] : []),
    ...(signal === undefined ? [] : [recordingWords.signal(recordingWords.signalSeen(signal))]),
    ...(judged.row.remarks ?? []),
  ];
}

/** One line for a screen reader, when somebody has gone on from it. */
export function spokenLine(line: EntryLine): string {
  const { error, figure, more } = lineWords(line, null);
  const said = [error, figure, ...more].filter((part) => part !== undefined);
  return said.length === 0 ? "" : `${line.asked.metricId}: ${said.join("; ")}`;
}
