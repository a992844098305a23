import { courses } from "../../workbook/sheets/courses";
import { training } from "../../workbook/sheets/training";
import { isoOfSerial } from "../../workbook/serial-day";
import { numbered } from "../initial-records";
import { courseRules } from "./courses";
import { day } from "./day";
import { samplePeople } from "./people";
import { recordsFor, type RecordFor } from "../../workbook/records-for";
import { startingRecordsWith } from "./starting-records";

type Training = RecordFor<typeof training.columns>;

interface Attendance {
  readonly person: string;
  /** Number of the course: 1 is `CRS-001`. */
  readonly course: number;
  readonly on: string;
  readonly bookedFor?: string;
  readonly note?: string;
}

const starts = startingRecordsWith(courses, () => ({}));
const roleOf = new Map(samplePeople.map((person) => [person.name, person.role]));

/** One line a course and date: who completed it then. */
function attended(
  course: number,
  on: string,
  people: readonly string[],
  more: { readonly bookedFor?: string; readonly note?: string } = {},
): readonly Attendance[] {
  return people.map((person) => ({ person, course, on, ...more }));
}

const INDUCTION = 2;
/** The present Accountable Manager was with the company long before. */
const JOINED_BEFORE_THE_POST = "2019-01-07";

/** Induction is done on the first day in post, and does not expire. */
const inductions: readonly Attendance[] = samplePeople
  .filter((person) => person.kind === "STAFF")
  .map((person) => ({
    person: person.name ?? "",
    course: INDUCTION,
    on: person.personId === "PER-002" ? JOINED_BEFORE_THE_POST : isoOfSerial(person.appointedOn ?? 0),
  }));

/** Those in post through the whole time. */
const SCREENERS = ["Daniel Price", "Ana Beltran", "Yusuf Karim", "Mei Lin Chua", "Sean Gallagher"] as const;
const OFFICE_AND_ROAD = ["Hannah Brooks", "Oliver Finch", "Rashid Anwar", "Piotr Wolski"] as const;
const LEADERS = ["Tomas Halvorsen", "Priya Raman", "Callum Reid", "Ewa Nowicka", "Joseph Mensah", "Leila Haddad", "Grace Oduya"] as const;

const attendances: readonly Attendance[] = [
  ...attended(1, "2023-10-12", ["Priya Raman", "Callum Reid"]),
  ...attended(1, "2023-09-14", ["Hannah Brooks", "Oliver Finch"]),
  ...attended(1, "2024-01-25", ["Rashid Anwar", "Piotr Wolski"]),
  ...attended(1, "2024-06-13", ["Daniel Price", "Ana Beltran"]),
  ...attended(1, "2024-08-22", ["Yusuf Karim", "Mei Lin Chua"]),
  ...attended(1, "2025-09-04", ["Hannah Brooks", "Oliver Finch"]),
  ...attended(1, "2025-10-02", ["Priya Raman", "Callum Reid"]),
  ...attended(1, "2026-01-15", ["Rashid Anwar", "Piotr Wolski"]),
  ...attended(1, "2026-05-28", ["Daniel Price", "Ana Beltran"]),
  ...attended(1, "2026-08-06", ["Yusuf Karim", "Mei Lin Chua"]),
  ...attended(1, "2024-11-21", ["Sean Gallagher"], { bookedFor: "2026-11-12", note: "Place confirmed." }),
  ...attended(1, "2024-12-05", ["Leila Haddad"], { bookedFor: "2026-11-12", note: "Place confirmed." }),
  ...attended(1, "2025-03-13", ["Margit Halvorsen", "Tomas Halvorsen", "Grace Oduya", "Ewa Nowicka", "Joseph Mensah"]),
  ...attended(1, "2024-05-16", ["Ian Cobb"]),
  ...attended(1, "2024-03-14", ["Nadia Petrova"]),
  ...attended(1, "2026-02-19", ["Nadia Petrova"], { note: "Renewed before the day of expiry although she had given notice." }),
  ...attended(1, "2026-03-02", ["Kirsty Munro"]),
  ...attended(1, "2026-05-18", ["Dorota Zielinska"]),
  ...attended(3, "2017-04-07", ["Daniel Price"]),
  ...attended(3, "2018-10-19", ["Ian Cobb"]),
  ...attended(3, "2019-11-22", ["Ana Beltran"]),
  ...attended(3, "2020-03-06", ["Yusuf Karim"]),
  ...attended(3, "2021-06-18", ["Ewa Nowicka"]),
  ...attended(3, "2022-05-27", ["Mei Lin Chua"]),
  ...attended(3, "2022-09-23", ["Leila Haddad"]),
  ...attended(3, "2023-09-01", ["Sean Gallagher"]),
  ...attended(3, "2026-05-22", ["Dorota Zielinska"], { note: "Completed before the first unsupervised task." }),
  ...attended(4, "2023-11-16", ["Daniel Price"]),
  ...attended(4, "2024-02-22", ["Ana Beltran"]),
  ...attended(4, "2024-09-12", ["Ewa Nowicka", "Mei Lin Chua"]),
  ...attended(4, "2025-11-06", ["Daniel Price"]),
  ...attended(4, "2026-02-12", ["Ana Beltran"]),
  ...attended(4, "2026-09-03", ["Ewa Nowicka", "Mei Lin Chua"]),
  ...attended(4, "2024-12-12", ["Yusuf Karim"], { bookedFor: "2026-12-03", note: "Place confirmed by the provider." }),
  ...attended(4, "2025-05-15", ["Leila Haddad"]),
  ...attended(4, "2025-09-18", ["Sean Gallagher"]),
  ...attended(4, "2023-09-21", ["Sean Gallagher"]),
  ...attended(4, "2024-10-10", ["Ian Cobb"]),
  ...attended(4, "2026-05-22", ["Dorota Zielinska"], { note: "The initial course opens the first period." }),
  ...attended(5, "2025-06-10", ["Margit Halvorsen"]),
  ...attended(5, "2026-08-13", ["Tomas Halvorsen"], { note: "Two days after the appointment; with CAP 1224." }),
  ...attended(6, "2025-04-17", ["Grace Oduya", "Callum Reid"]),
  ...attended(6, "2026-09-17", ["Tomas Halvorsen"]),
  ...attended(7, "2024-03-21", ["Priya Raman", "Ewa Nowicka"]),
  ...attended(7, "2024-05-16", ["Callum Reid"]),
  ...attended(8, "2024-09-26", ["Priya Raman"]),
  ...attended(9, "2024-10-17", ["Joseph Mensah", "Priya Raman"]),
  ...attended(10, "2025-02-06", ["Joseph Mensah", "Priya Raman"]),
  ...attended(11, "2025-02-20", ["Joseph Mensah", "Priya Raman"]),
  ...attended(12, "2025-11-20", [...SCREENERS, "Leila Haddad", "Grace Oduya"]),
  ...attended(12, "2026-06-11", ["Dorota Zielinska"]),
  ...attended(14, "2025-06-19", [...SCREENERS, ...OFFICE_AND_ROAD, "Grace Oduya"]),
  ...attended(14, "2026-06-11", ["Dorota Zielinska", "Kirsty Munro"]),
  ...attended(15, "2025-10-16", [...SCREENERS, ...OFFICE_AND_ROAD, ...LEADERS]),
  ...attended(15, "2026-06-11", ["Dorota Zielinska", "Kirsty Munro"]),
  ...attended(13, "2026-04-22", ["Priya Raman", "Callum Reid", "Ewa Nowicka", "Grace Oduya"]),
];

function recordOf(attendance: Attendance): Training {
  const start = starts[attendance.course - 1];
  const isMandatory = start?.["mandatory"] === "YES";
  const validMonths = courseRules[attendance.course - 1]?.validMonths ?? null;
  const isInHouse = [INDUCTION, 1, 6, 10, 11, 12, 13, 14, 15].includes(attendance.course);
  const role = roleOf.get(attendance.person);
  return {
    person: attendance.person,
    ...(role === undefined ? {} : { role }),
    courseId: numbered("CRS", attendance.course - 1),
    mandatory: isMandatory ? "YES" : "NO",
    provider: isInHouse ? "In house" : "Ashcombe Security Training",
    instructor: isInHouse ? "Leila Haddad" : "Provider's instructor",
    ...(attendance.bookedFor === undefined ? {} : { bookedFor: day(attendance.bookedFor) }),
    completedOn: day(attendance.on),
    ...(validMonths === null ? {} : { validMonths }),
    result: isInHouse ? "ATTENDED" : "PASSED",
    thirdParty: "NO",
    evidenceId: "EVD-040",
    ...(attendance.note === undefined ? {} : { note: attendance.note }),
  };
}

/** Oldest first; the newest row of a person and course is the one that counts. */
export const sampleTraining = recordsFor(
  training,
  [...inductions, ...attendances]
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : one.person < other.person ? -1 : 1))
    .map((attendance, index) => ({ recordId: numbered("TRN", index), ...recordOf(attendance) })),
);
