import { definitionMark } from "../../metrics/definition-mark";
import type { RecordInput } from "../../workbook/layout/composition";
import { readings } from "../../workbook/sheets/readings";
import { isoOfSerial } from "../../workbook/serial-day";
import { numbered } from "../initial-records";
import { day } from "./day";
import { monthlyFigures, quarterlyFigures } from "./metric-figures";
import { sampleMetrics } from "./metrics";
import { sampleMonths, sampleQuarters, type Period } from "./periods";
import type { Figure } from "./register-figures";
import { recordsFor, type RecordFor } from "../../workbook/records-for";

type Reading = RecordFor<typeof readings.columns>;

const LAST_DAY = day("2026-10-31");
const DAYS_TO_ENTER = 3;
const DAYS_TO_CHECK = 6;

/** What explains a figure, by metric and last day of the period. */
const comments: ReadonlyMap<string, string> = new Map([
  ["COM-07 2026-01-31", "One action nine days late, done on 8 February."],
  ["COM-07 2026-06-30", "One small action five days late during leave."],
  ["COM-08 2026-01-31", "The one action that was closed on 8 February."],
  ["COM-17 2026-03-31", "One routine test was not possible while machine 1 was out of service (INC-008)."],
  ["COM-32 2026-04-30", "Vacancy since 17 April: two evening departures moved, longest time at the screen kept (CHG-004)."],
  ["COM-32 2026-05-31", "Vacancy until 18 May, then the new screener under supervision."],
  ["COM-32 2026-06-30", "New screener not yet counted as filling a post alone in the first week."],
  ["CGO-01 2026-03-31", "A signal, not chance: nearly all from one client with a new template. Investigated the same week (FND-005)."],
  ["CGO-01 2026-04-30", "Back where it was after the work with the client; contents check at booking from May."],
  ["COM-11 2026-03-31", "One release without calling back (FND-004). Ten tests: read it with its interval."],
  ["COM-34 2026-03-31", "Two of thirty rows counted from the wrong day (FND-003); corrected."],
  ["OWN-01 2026-06-30", "Three records made the next morning (FND-007)."],
]);

/** Readings that a data check found wrong and that were put right. */
const corrected: ReadonlyMap<string, string> = new Map([
  ["COM-32 2025-12-31", "Corrected on 3 February 2026: counted from the wrong day (FND-003). No return had used it yet."],
  ["OWN-01 2025-12-31", "Corrected on 3 February 2026: counted from the wrong day (FND-003). No return had used it yet."],
]);
const CORRECTED_ON = day("2026-02-03");

function readingOf(metric: RecordInput, period: Period, [numerator, denominator]: Figure): Reading {
  const metricId = String(metric["metricId"]);
  const key = `${metricId} ${isoOfSerial(period.end)}`;
  const owner = String(metric["owner"]);
  const comment = corrected.get(key) ?? comments.get(key);
  return {
    metricId,
    site: "Kingsbridge",
    periodStart: period.start,
    periodEnd: period.end,
    numerator,
    ...(denominator === undefined ? {} : { denominator }),
    ...(metric["source"] === "REGISTER" ? { asOf: period.end } : {}),
    definitionVersion: 1,
    definitionMark: definitionMark(metric),
    enteredBy: owner,
    ...stateOf(period.end, owner, corrected.has(key)),
    ...(comment === undefined ? {} : { comment }),
  };
}

/** The month that ends today is entered but not yet checked. */
function stateOf(end: number, owner: string, isCorrected: boolean): Reading {
  if (end >= LAST_DAY) return { status: "DRAFT", enteredOn: LAST_DAY };
  const checkedBy = owner === "Joseph Mensah" ? "Priya Raman" : "Joseph Mensah";
  return {
    status: isCorrected ? "CORRECTED" : "FINAL",
    enteredOn: end + DAYS_TO_ENTER,
    checkedBy,
    checkedOn: isCorrected ? CORRECTED_ON : end + DAYS_TO_CHECK,
  };
}

function readingsOf(metric: RecordInput): readonly Reading[] {
  const id = String(metric["metricId"]);
  const pairs = (periods: readonly Period[], figures: readonly Figure[] = []) =>
    periods.flatMap((period, index) => {
      const figure = figures[index];
      return figure ? [readingOf(metric, period, figure)] : [];
    });
  return [...pairs(sampleMonths, monthlyFigures.get(id)), ...pairs(sampleQuarters, quarterlyFigures.get(id))];
}

/** One row a metric and period, in the order of the periods. */
export const sampleReadings = recordsFor(
  readings,
  sampleMetrics
    .flatMap((metric) => readingsOf(metric))
    .sort((one, other) => (one.periodEnd ?? 0) - (other.periodEnd ?? 0))
    .map((reading, index) => ({ readingId: numbered("RDG", index), ...reading })),
);
