/** One reading as somebody typed it. An empty text is nothing; nothing has been judged yet. */
export interface ReadingEntry {
  /** Line of the file that it stands on, counted from 1; 1 where there is no file. */
  readonly line: number;
  readonly metric: string;
  readonly period: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly site: string;
  readonly note: string;
  readonly enteredBy: string;
  /** Why the line as a whole cannot be understood, in one sentence. */
  readonly problem?: string;
}

/** Why something that was typed cannot be taken: one sentence that says what to write instead. */
export interface Refusal {
  readonly refusal: string;
}

export function isRefusal(value: object | number | undefined): value is Refusal {
  return typeof value === "object" && "refusal" in value;
}
