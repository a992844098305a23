import type { SignalSeen } from "../core/metrics/record/recording-effect";
import { list } from "./list";
import { plural } from "./plural";

const signals: Readonly<Record<SignalSeen["kind"], string>> = {
  BEYOND_LIMITS: "a signal, hardly luck: the point is beyond its limits",
  ONE_SIDE: "a signal, hardly luck: eight points in a row on one side of the centre",
  TREND: "a signal, hardly luck: six points in a row rising or falling",
};

/** Texts of readings that are recorded from a file, and of what they did. */
export const recordingWords = {
  summary: (file: string, lines: number, { add, correct, same, refused }: { add: number; correct: number; same: number; refused: number }) =>
    `${file}: ${plural(lines, "reading", "readings")}; ${add} to add, ${correct} to correct, ${same} there already, ${refused} refused.`,
  ignored: (headings: readonly string[]) => `Columns that are not looked at: ${list(headings)}.`,
  line: (line: number) => `Line ${line}`,
  outcomes: { add: "add", correct: "correct", same: "same", refused: "refused" },
  status: (before: string, after: string) => `status “${before}” → “${after}”`,
  statusStays: (status: string) => `status stays “${status}”`,
  morePasses: (count: number) => `${plural(count, "more pass", "more passes")} in a row would show the target`,
  signal: (what: string) => `control chart: ${what}`,
  /** What a signal is and which way it points, such as `a signal, hardly luck: the point is beyond its limits, for the worse`. */
  signalSeen: ({ kind, side }: SignalSeen) =>
    `${signals[kind]}${side === undefined ? "" : side === "BETTER" ? ", for the better" : ", for the worse"}`,
  closing: (closed: number, refused: number) => `${plural(closed, "figure", "figures")} of the registers to close; ${refused} refused.`,
  leftOut: (rows: number) => `${plural(rows, "row", "rows")} left out`,
  written: (file: string) => `Recorded in ${file}; what it was is kept beside it with .bak in its name.`,
  nothing: "There is nothing to write.",
  dryRun: (refused: number) =>
    refused === 0
      ? "Nothing has been written yet: call again with --apply."
      : `Nothing has been written yet: mend the ${refused === 1 ? "line that is" : `${refused} lines that are`} refused, or call again with --apply --skip-refused.`,
  notUtf8: (path: string) => `${path} is not written in UTF-8: save it in Excel as “CSV UTF-8”.`,
  notWritten: (refused: number) =>
    `Nothing was written: ${plural(refused, "line is refused", "lines are refused")}; mend ${refused === 1 ? "it" : "them"}, or write the others with --skip-refused.`,
} as const;
