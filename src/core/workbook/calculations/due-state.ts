import type { CodeOf } from "../define-list";
import type { dueState } from "../lists/due-state";
import type { SerialDay } from "../serial-day";

export type DueState = CodeOf<typeof dueState>;

/** A dated task is flagged this many days ahead. Suggested. */
export const SOON_DAYS = 30;

export interface DatedTask {
  readonly due: number | undefined;
  readonly done: number | undefined;
  readonly cancelled?: boolean;
}

/** How a dated task stands on a day. Done with no due date counts as done. */
export function dueStateOf({ due, done, cancelled = false }: DatedTask, asOf: SerialDay): DueState {
  if (done !== undefined) return due !== undefined && done > due ? "DONE_LATE" : "DONE";
  if (cancelled) return "CANCELLED";
  if (due === undefined) return "NO_DATE";
  if (due < asOf) return "OVERDUE";
  return due <= asOf + SOON_DAYS ? "DUE_SOON" : "PLANNED";
}

/** The same as a native formula over two cells of a record; `cancelled` is a condition in Excel's words. */
export function dueStateFormula(due: string, done: string, cancelled?: string): string {
  const open = `IF(NOT(ISNUMBER(${due})),{label dueState NO_DATE},IF(${due}<{setting asOf},{label dueState OVERDUE},IF(${due}<={setting asOf}+${SOON_DAYS},{label dueState DUE_SOON},{label dueState PLANNED})))`;
  const unfinished = cancelled === undefined ? open : `IF(${cancelled},{label dueState CANCELLED},${open})`;
  return `IF(ISNUMBER(${done}),IF(AND(ISNUMBER(${due}),${done}>${due}),{label dueState DONE_LATE},{label dueState DONE}),${unfinished})`;
}

export const dueStateTones = {
  DONE: "good",
  DONE_LATE: "caution",
  OVERDUE: "bad",
  DUE_SOON: "caution",
  NO_DATE: "caution",
  CANCELLED: "muted",
} as const;
