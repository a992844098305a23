import type { RecordingRow } from "../../core/metrics/record/plan-recording";
import type { ReadingEntry } from "../../core/metrics/record/reading-entry";

/** Writes entries that somebody has seen judged, and shows what they did. Undefined when nothing could be written. */
export type Recorder = (entries: readonly ReadingEntry[], seen: readonly RecordingRow[]) => Promise<readonly RecordingRow[] | undefined>;
