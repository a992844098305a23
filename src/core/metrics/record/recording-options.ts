import type { SerialDay } from "../../workbook/serial-day";

/** What is said once for all entries. */
export interface RecordingOptions {
  /** No period may end after it; new readings carry it as the day on which they were entered. */
  readonly today: SerialDay;
  /** Who enters what no entry says otherwise; empty when nobody is named. */
  readonly enteredBy: string;
  /** Whether another figure for a period that is recorded already replaces it. */
  readonly correct?: boolean;
}
