import type { CodeOf } from "../../workbook/define-list";
import { implementationLevel } from "../../workbook/lists/implementation-level";
import { response } from "../../workbook/lists/response";

export type ResponseCode = CodeOf<typeof response>;
export type LevelCode = CodeOf<typeof implementationLevel>;

/** How an answer stands beside that of the previous assessment. `new`: answered now and not then, or it did not apply then. */
export const ANSWER_CHANGES = ["improved", "slipped", "new", "unchanged"] as const;
export type AnswerChange = (typeof ANSWER_CHANGES)[number];

interface Answer {
  readonly response: ResponseCode | undefined;
  readonly level: LevelCode | undefined;
}

/** The response decides; the implementation level only where the response is the same. Null without a previous answer, and for an item that does not apply (any more). */
export function sinceBefore(before: Answer, now: Answer & { readonly applies: boolean }): AnswerChange | null {
  if (before.response === undefined || !now.applies) return null;
  const wasAnswered = isAnswer(before.response);
  if (!isAnswer(now.response)) return wasAnswered ? "slipped" : "unchanged";
  if (!wasAnswered) return "new";
  const step = pointsOf(now.response) - pointsOf(before.response) || stepBetween(before.level, now.level);
  return step > 0 ? "improved" : step < 0 ? "slipped" : "unchanged";
}

/** Words for an item that applies. */
function isAnswer(code: ResponseCode | undefined): code is "IN_PLACE" | "PARTIAL" | "NOT_IN_PLACE" {
  return code === "IN_PLACE" || code === "PARTIAL" || code === "NOT_IN_PLACE";
}

function pointsOf(code: ResponseCode): number {
  const found = response.codes.find((other) => other.code === code);
  return found && "score" in found ? found.score : 0;
}

function stepBetween(before: LevelCode | undefined, now: LevelCode | undefined): number {
  if (before === undefined || now === undefined) return 0;
  const scoreOf = (level: LevelCode): number => implementationLevel.codes.find(({ code }) => code === level)?.score ?? 0;
  return scoreOf(now) - scoreOf(before);
}

/** How many items improved, slipped and so on; null where no item has a previous answer. */
export function countChanges(items: readonly { readonly change: AnswerChange | null }[]): Readonly<Record<AnswerChange, number>> | null {
  const counts = { improved: 0, slipped: 0, new: 0, unchanged: 0 };
  for (const { change } of items) if (change !== null) counts[change]++;
  return items.some(({ change }) => change !== null) ? counts : null;
}
