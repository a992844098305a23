import { monthsLater } from "../../workbook/calculations/months-later";
import { spd } from "../../workbook/sheets/spd";
import { day } from "./day";
import { sampleMetrics } from "./metrics";
import { sampleReadings } from "./readings";
import { recordsFor, type RecordFor } from "../../workbook/records-for";

const PERIOD_NOTE = "Three full months that end a month before the window opens, so that every figure is final; agreed with the SeMS Team.";
/** By then each reading of the period has been checked. */
const DAYS_TO_CUT_OFF = 8;
const names = new Map(sampleMetrics.map((metric) => [metric["metricId"], String(metric["name"])]));

/** The figures of the period as they were sent: the latest reading of each metric in it. */
function frozenValues(periodStart: number, periodEnd: number): string {
  const within = sampleReadings.filter((reading) => (reading.periodEnd ?? 0) >= periodStart && (reading.periodEnd ?? 0) <= periodEnd);
  const latest = new Map(within.map((reading) => [reading.metricId, reading]));
  return [...latest]
    .sort(([one = ""], [other = ""]) => (one < other ? -1 : 1))
    .map(
      ([id, { numerator, denominator }]) =>
        `${String(id)} ${names.get(id) ?? ""}: ${String(numerator)}${denominator === undefined ? "" : ` of ${String(denominator)}`}`,
    )
    .join("\n");
}

function submitted(
  spdId: string,
  { dueOn, amSeenOn, submittedOn, receiptRef }: Readonly<Record<"dueOn" | "amSeenOn" | "submittedOn" | "receiptRef", string>>,
): RecordFor<typeof spd.columns> {
  const due = day(dueOn);
  const [periodStart, periodEnd] = [monthsLater(due, -4), monthsLater(due, -1) - 1];
  return {
    spdId,
    dueOn: due,
    periodStart,
    periodEnd,
    cutOff: periodEnd + DAYS_TO_CUT_OFF,
    status: "SUBMITTED",
    preparedBy: "Priya Raman",
    checkedBy: "Joseph Mensah",
    amSeenOn: day(amSeenOn),
    submittedOn: day(submittedOn),
    submittedBy: "Priya Raman",
    channel: "CAA portal",
    receiptRef,
    amChange: "None in the period",
    frozenValues: frozenValues(periodStart, periodEnd),
    evidenceId: "EVD-055",
    note: PERIOD_NOTE,
  };
}

export const sampleSpd = recordsFor(spd, [
  submitted("SPD-001", { dueOn: "2025-07-01", amSeenOn: "2025-06-24", submittedOn: "2025-06-27", receiptRef: "EX-2025-0611" }),
  submitted("SPD-002", { dueOn: "2025-10-01", amSeenOn: "2025-09-16", submittedOn: "2025-09-29", receiptRef: "EX-2025-0934" }),
  submitted("SPD-003", { dueOn: "2026-01-01", amSeenOn: "2025-12-09", submittedOn: "2025-12-29", receiptRef: "EX-2025-1288" }),
  submitted("SPD-004", { dueOn: "2026-04-01", amSeenOn: "2026-03-17", submittedOn: "2026-03-30", receiptRef: "EX-2026-0317" }),
  submitted("SPD-005", { dueOn: "2026-07-01", amSeenOn: "2026-06-23", submittedOn: "2026-06-29", receiptRef: "EX-2026-0640" }),
  {
    ...submitted("SPD-006", { dueOn: "2026-10-01", amSeenOn: "2026-09-15", submittedOn: "2026-09-29", receiptRef: "EX-2026-0952" }),
    amChange: "11 August 2026: Tomas Halvorsen follows Margit Halvorsen; Lead Auditor told on 12 August",
  },
]);
