import { notificationOf } from "../workbook/calculations/notification-state";
import type { RecordOf } from "../workbook/define-sheet";
import type { SerialDay } from "../workbook/serial-day";
import { incidents } from "../workbook/sheets/incidents";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { isUnreadable } from "./is-unreadable";
import { defineRule, on, rows } from "./rule";
import { isWithinMonths } from "./within-months";

type Incident = RecordOf<typeof incidents.columns>;

/** What the state of a notification is read from. */
const READ_FROM = ["receivedOn", "notifyLimitHours", "hoursToNotify", "notifiedOn"] as const;

export const incidentNotNotifiedInTime = defineRule({
  id: "R-73",
  title: "Notifiable incident not notified, or not in time",
  action: "Tell those who must know, then enter Notified on and Hours to notify.",
  why: "Others can only act on what they are told in time.",
  source: "our suggestion",
  chapter: 6,
  severity: { "2": "explain" },
  reads: [incidents],
  limit: { words: "months for which a late notification is still reported", value: 12, looser: "lower" },
  example: {
    passes: {
      rows: [rows(incidents, [{ reportId: "INC-004", notifiable: "YES", notifyLimitHours: 24, hoursToNotify: 24, notifiedOn: on("2026-10-08") }])],
    },
    fails: {
      rows: [rows(incidents, [{ reportId: "INC-004", notifiable: "YES", notifyLimitHours: 24, hoursToNotify: 30, notifiedOn: on("2026-10-08") }])],
    },
  },
  check: (book, { limit }) =>
    forEach(
      book.records(incidents).filter((incident) => incident.notifiable === "YES" && isReadable(book, incident)),
      (incident) => {
        const found = whatIsWrong(incident, book.asOf, limit);
        return found === undefined ? undefined : { at: atCell(incidents, incident, "notifiedOn"), ...found };
      },
    ),
});

/** Every cell is either filled in or truly empty. */
function isReadable(book: SnapshotBook, incident: Incident): boolean {
  return !READ_FROM.some((key) => isUnreadable(incidents, incident, key, book));
}

function whatIsWrong(incident: Incident, asOf: SerialDay, months: number): { readonly message: string; readonly action?: string } | undefined {
  const { reportId = "An incident" } = incident;
  const { notifyLimitHours, hoursToNotify, notifiedOn } = incident;
  const state = notificationOf(incident, asOf);
  if (state === "DONE_LATE" && hoursToNotify !== undefined && isStillReported(incident, asOf, months))
    return {
      message: `${reportId} was notified after ${hoursToNotify} hours; its limit is ${notifyLimitHours ?? 0}.`,
      action: "Say in Explanations why, and what prevents it next time.",
    };
  if (state !== "OVERDUE" && state !== "NO_DATE") return undefined;
  if (hoursToNotify === undefined && notifiedOn === undefined) return { message: `${reportId} is notifiable, and no notification is entered.` };
  const missing = notifyLimitHours === undefined ? "Limit in hours" : "Hours to notify";
  return {
    message: `Whether ${incident.reportId ?? "an incident"} was notified in time is not known: ${missing} is empty.`,
    action: `Enter ${missing}.`,
  };
}

/** What was late long ago cannot be mended any more. */
function isStillReported({ receivedOn, notifiedOn }: Incident, asOf: SerialDay, months: number): boolean {
  return isWithinMonths(receivedOn ?? notifiedOn ?? asOf, months, asOf);
}
