import { monthsLater } from "../../workbook/calculations/months-later";
import { sampleActions } from "./actions";
import { sampleCourses } from "./courses";
import { sampleIncidents } from "./incidents";
import { samplePeople } from "./people";
import { isWithin, type Period } from "./periods";
import { sampleQaPlan } from "./qa-plan";
import { sampleTraining } from "./training";

/** Numerator and, where the metric has one, denominator. */
export type Figure = readonly [number] | readonly [number, number];

type Person = (typeof samplePeople)[number];
type Check = (typeof sampleQaPlan)[number];

const STAFF_COUNT = 18;

function inPost(end: number): readonly Person[] {
  return samplePeople.filter((person) => person.kind === "STAFF" && (person.appointedOn ?? 0) <= end && (person.endedOn ?? end) >= end);
}

function expiryOf({ completedOn = 0, validMonths }: (typeof sampleTraining)[number]): number {
  return validMonths === undefined ? Number.MAX_SAFE_INTEGER : monthsLater(completedOn, validMonths);
}

/** COM-01: each person in post on the last day with each mandatory course of the role. */
export function trainingInDate({ end }: Period): Figure {
  const needed = inPost(end).flatMap((person) =>
    sampleCourses
      .filter((course) => course["mandatory"] === "YES" && neededBy(course["rolesRequired"], person.role))
      .map((course) => ({ person: person.name, course: course["courseId"] })),
  );
  const valid = needed.filter((pair) =>
    sampleTraining.some(
      (record) => record.person === pair.person && record.courseId === pair.course && (record.completedOn ?? 0) <= end && expiryOf(record) >= end,
    ),
  );
  return [valid.length, needed.length];
}

function neededBy(roles: unknown, role: string | undefined): boolean {
  return Array.isArray(roles) && role !== undefined && roles.includes(role);
}

/** COM-02: records of people in post that expired in the period, and those renewed by that day. */
export function trainingRenewed(period: Period): Figure {
  const expiring = sampleTraining.filter(
    (record) => isWithin(expiryOf(record), period) && inPost(expiryOf(record)).some((person) => person.name === record.person),
  );
  const renewed = expiring.filter((old) =>
    sampleTraining.some(
      (next) =>
        next.person === old.person &&
        next.courseId === old.courseId &&
        (next.completedOn ?? 0) > (old.completedOn ?? 0) &&
        (next.completedOn ?? 0) <= expiryOf(old),
    ),
  );
  return [renewed.length, expiring.length];
}

/** COM-03. */
export function vettingInDate({ end }: Period): Figure {
  const needed = inPost(end).filter((person) => person.vettingStatus !== "NOT_REQUIRED");
  return [needed.filter((person) => (person.vettingValidTo ?? 0) >= end).length, needed.length];
}

/** COM-04: done by the end of the period, of all that were due in it; visits of the CAA stand apart. */
export function planDone(period: Period): Figure {
  const due = sampleQaPlan.filter((check) => check.kind !== "CAA" && isWithin(check.dueOn, period));
  return [due.filter((check) => check.doneOn !== undefined && check.doneOn <= period.end).length, due.length];
}

/** Conforming out of the samples of the checks done in the period. */
export function conformingOf(selects: (check: Check) => boolean): (period: Period) => Figure {
  return (period) => {
    const done = sampleQaPlan.filter((check) => selects(check) && isWithin(check.doneOn, period));
    return [sum(done.map((check) => check.conforming ?? 0)), sum(done.map((check) => check.sampleSize ?? 0))];
  };
}

/** COM-07. */
export function actionsOnTime(period: Period): Figure {
  const due = sampleActions.filter((action) => isWithin(action.dueOn, period));
  return [due.filter((action) => action.closedOn !== undefined && action.closedOn <= (action.dueOn ?? 0)).length, due.length];
}

/** COM-08. */
export function actionsOverdue({ end }: Period): Figure {
  return [
    sampleActions.filter((action) => (action.raisedOn ?? 0) <= end && (action.dueOn ?? 0) < end && (action.closedOn ?? Number.MAX_SAFE_INTEGER) > end)
      .length,
  ];
}

/** COM-12. */
export function reportsReceived(period: Period): Figure {
  return [sampleIncidents.filter((report) => isWithin(report.receivedOn, period)).length, STAFF_COUNT];
}

/** COM-14: reports that were incidents or worse. */
export function incidentsIn(period: Period): number {
  return sampleIncidents.filter((report) => isIncident(report) && isWithin(report.occurredOn, period)).length;
}

/** CGO-08: those of them about theft or tampering. */
export function theftOrTamperingIn(period: Period): number {
  return sampleIncidents.filter(
    (report) => isIncident(report) && (report.category === "THEFT_CRIME" || report.category === "CARGO_MAIL") && isWithin(report.occurredOn, period),
  ).length;
}

function isIncident({ kind }: (typeof sampleIncidents)[number]): boolean {
  return kind === "INCIDENT" || kind === "UNLAWFUL_INTERFERENCE";
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
