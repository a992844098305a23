import type { SerialDay } from "../../workbook/serial-day";
import type { LevelCode, ResponseCode } from "./answer-change";
import type { AssessedItem, ItemChanges } from "./assessed-item";

/** Who answers, and when. */
export interface Answering {
  /** A name of People; empty while nobody has said it: then the cell stays as it is. */
  readonly by: string;
  readonly on: SerialDay;
}

/** What an answer changes. The same answer once more is a look at it: it gets the day of the review. `NOT_APPLICABLE` needs its reason: `notApplicable`. */
export function responseChanges(item: AssessedItem, code: Exclude<ResponseCode, "NOT_APPLICABLE">, answering: Answering): ItemChanges {
  if (code === item.response && item.applies) return code === "NOT_ASSESSED" ? {} : { reviewedOn: answering.on };
  return {
    ...(item.applies ? {} : { applicable: "YES" }),
    response: code,
    ...(code === "NOT_ASSESSED" ? {} : assessed(answering)),
  };
}

/** @param reason why the item cannot apply, in a sentence */
export function notApplicable(reason: string, answering: Answering): ItemChanges {
  return { applicable: "NO", naReason: reason, response: "NOT_APPLICABLE", ...assessed(answering) };
}

export function levelChanges(item: AssessedItem, level: LevelCode, answering: Answering): ItemChanges {
  if (!item.isAnswered) return { implementationLevel: level };
  return level === item.level ? { reviewedOn: answering.on } : { implementationLevel: level, ...assessed(answering) };
}

function assessed({ by, on }: Answering): ItemChanges {
  return { assessedOn: on, ...(by === "" ? {} : { assessedBy: by }) };
}

/** Who answered last; empty where nobody has. */
export function lastAssessor(items: readonly AssessedItem[]): string {
  const [last] = items
    .filter(({ record }) => record.assessedBy !== undefined)
    .sort((one, other) => (other.record.assessedOn ?? 0) - (one.record.assessedOn ?? 0));
  return last?.record.assessedBy ?? "";
}
