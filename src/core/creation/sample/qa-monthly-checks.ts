import type { qaPlan } from "../../workbook/sheets/qa-plan";
import { day } from "./day";
import type { RecordFor } from "../../workbook/records-for";

type Check = RecordFor<typeof qaPlan.columns>;

const BASE = { site: "Kingsbridge", regulatedRequirement: "YES", chapter: "5" } as const;
const SHIFTS = ["Early", "Day", "Late"] as const;
const ALL_MONTHS = 26;
const FIRST_YEAR = 2025;
const FIRST_MONTH = 8;

/** Areas that take turns in the second observation of each month. */
const AREAS = [
  "Screening",
  "Closing rounds",
  "Access to the secure area",
  "Store and seals",
  "Release of cargo",
  "Alarm resolution",
  "Loading and hand-over",
] as const;

/** Conforming out of 20 acceptances, month by month from September 2025. */
const acceptances = [20, 19, 20, 19, 20, 20, 18, 19, 19, 20, 20, 20, 20, 20] as const;
/** Conforming out of 12 in the second observation. */
const others = [12, 12, 11, 12, 12, 11, 12, 11, 12, 10, 12, 12, 12, 12] as const;
/** Right out of 20 screening tests. */
const screenings = [19, 20, 19, 19, 20, 19, 19, 18, 18, 19, 20, 19, 20, 20] as const;

function dayInMonth(month: number, dayOfMonth: number): number {
  const index = FIRST_MONTH + month;
  const year = FIRST_YEAR + Math.floor(index / 12);
  return day(`${String(year)}-${String((index % 12) + 1).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`);
}

/** A check that is planned a week before its last day; done on the planned day while it lies in the past. */
function monthly(month: number, plannedDay: number, check: Check, sampleSize: number, conforming: number | undefined): Check {
  const plannedOn = dayInMonth(month, plannedDay);
  const shift = SHIFTS[month % SHIFTS.length] ?? "Day";
  const planned = { ...BASE, ...check, shift, plannedOn, dueOn: plannedOn + 7 };
  if (conforming === undefined) return planned;
  return {
    ...planned,
    doneOn: plannedOn,
    sampleSize,
    conforming,
    outcome: conforming >= sampleSize * 0.95 ? "MET" : "PARTLY_MET",
    reportEvidence: "EVD-036",
  };
}

function checksOf(month: number): readonly Check[] {
  const area = AREAS[month % AREAS.length] ?? "Screening";
  const acceptance: Check = {
    kind: "OBSERVATION",
    area: "Acceptance of cargo",
    category: ["SUPPLY_CHAIN", "CARGO_MAIL"],
    auditor: "Joseph Mensah",
    independent: "YES",
    auditee: "Acceptance team",
    metricId: "CGO-02",
  };
  const other: Check = {
    kind: "OBSERVATION",
    area,
    category: ["ACCESS", "PEOPLE"],
    auditor: "Joseph Mensah",
    independent: "YES",
    auditee: "Team on duty",
    metricId: "COM-05",
    ...findingOf(month),
  };
  const screening: Check = {
    kind: "OVERT_TEST",
    area: "Screening",
    category: ["CARGO_MAIL", "EQUIPMENT"],
    auditor: "Leila Haddad",
    independent: "NO",
    auditee: "Screening team",
    metricId: "CGO-03",
    testPiece: "Code S",
  };
  return [
    monthly(month, 9, acceptance, 20, acceptances[month]),
    monthly(month, month === 9 ? 11 : 13, other, 12, others[month]),
    monthly(month, 21, screening, 20, screenings[month]),
  ];
}

/** The two months whose second observation led to a finding. */
function findingOf(month: number): Check {
  if (month === 2) return { findings: ["FND-002"], lessons: "Try a form with those who fill it in." };
  return month === 9 ? { area: "Closing rounds", findings: ["FND-007"], lessons: "A record belongs where the round ends." } : {};
}

/** Two observations and a series of screening tests each month, done for fourteen and planned for twelve more. */
export const monthlyChecks: readonly Check[] = Array.from({ length: ALL_MONTHS }, (_, month) => checksOf(month)).flat();
