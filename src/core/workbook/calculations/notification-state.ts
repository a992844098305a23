import type { SerialDay } from "../serial-day";
import type { DueState } from "./due-state";

const HOURS_A_DAY = 24;

/** How soon somebody had to be told of an incident, and was. */
export interface Notification {
  readonly receivedOn?: number | undefined;
  readonly notifyLimitHours?: number | undefined;
  readonly hoursToNotify?: number | undefined;
}

/** The notification of an incident that must be reported, by the entity's own limit. Without a limit nothing shows that it was in time. */
export function notificationOf({ receivedOn, notifyLimitHours: limit, hoursToNotify: hours }: Notification, asOf: SerialDay): DueState {
  if (limit === undefined) return "NO_DATE";
  if (hours !== undefined) return hours <= limit ? "DONE" : "DONE_LATE";
  if (receivedOn === undefined) return "NO_DATE";
  return receivedOn + limit / HOURS_A_DAY < asOf ? "OVERDUE" : "DUE_SOON";
}

/** The same as a native formula over the columns of Incidents; empty for what is not notifiable. */
export const notificationFormula = `IF({@notifiable}<>{label yesNo YES},"",IF(NOT(ISNUMBER({@notifyLimitHours})),{label dueState NO_DATE},IF(ISNUMBER({@hoursToNotify}),IF({@hoursToNotify}<={@notifyLimitHours},{label dueState DONE},{label dueState DONE_LATE}),IF(NOT(ISNUMBER({@receivedOn})),{label dueState NO_DATE},IF({@receivedOn}+{@notifyLimitHours}/${HOURS_A_DAY}<{setting asOf},{label dueState OVERDUE},{label dueState DUE_SOON})))))`;
