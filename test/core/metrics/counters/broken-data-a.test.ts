import { registerCounters } from "../../../../src/core/metrics/cards";
import { allLists } from "../../../../src/core/workbook/lists";
import { registers } from "../../../../src/core/workbook/sheets";
import { actions } from "../../../../src/core/workbook/sheets/actions";
import { communications } from "../../../../src/core/workbook/sheets/communications";
import { courses } from "../../../../src/core/workbook/sheets/courses";
import { culture } from "../../../../src/core/workbook/sheets/culture";
import { incidents } from "../../../../src/core/workbook/sheets/incidents";
import { metrics } from "../../../../src/core/workbook/sheets/metrics";
import { people } from "../../../../src/core/workbook/sheets/people";
import { spd } from "../../../../src/core/workbook/sheets/spd";
import { suppliers } from "../../../../src/core/workbook/sheets/suppliers";
import { surveys } from "../../../../src/core/workbook/sheets/surveys";
import { training } from "../../../../src/core/workbook/sheets/training";
import { SnapshotBook } from "../../../../src/core/workbook/snapshot-book";
import { takeSnapshot } from "../../../../src/core/workbook/take-snapshot";
import { differencesFromLibreOffice } from "../../../judges/compare-recalculated";
import { describeWith } from "../../../judges/describe-with";
import { libreOffice } from "../../../judges/libreoffice";
import { brokenWorkbook, type BrokenRegister } from "./broken-workbook";
import { AS_OF, on, QUARTER } from "./counted";

const NAMES = ["Ada", "ada", "Ben", "Cleo"];
const staff = (name: string) => ({
  name,
  kind: "STAFF",
  role: "SECURITY_STAFF",
  appointedOn: on("2020-01-01"),
  endedOn: on("2027-01-01"),
  vettingStatus: "VALID",
  vettingValidTo: on("2027-01-01"),
});
const passed = (person: string, completedOn: string) => ({
  person,
  courseId: "CRS-001",
  completedOn: on(completedOn),
  validMonths: 24,
  result: "PASSED",
});
const approved = (approvalKind: string) => ({ status: "IN_USE", direction: "RECEIVED", approvalKind, approvalValidTo: on("2027-01-01") });

const BROKEN: readonly BrokenRegister[] = [
  { sheet: people, good: NAMES.map(staff), columns: ["name", "kind", "role", "appointedOn", "endedOn", "vettingStatus", "vettingValidTo"] },
  {
    sheet: courses,
    good: [
      { course: "Screening", rolesRequired: ["SECURITY_STAFF", "TRAINER"], mandatory: "YES" },
      { course: "Briefing", rolesRequired: ["MANAGER"], mandatory: "YES" },
    ],
    columns: ["rolesRequired", "mandatory"],
  },
  {
    sheet: training,
    good: NAMES.flatMap((name) => [passed(name, "2024-08-15"), passed(name, "2026-08-10")]),
    columns: ["person", "courseId", "completedOn", "validMonths", "result"],
  },
  { sheet: actions, good: [{ status: "OPEN", dueOn: on("2026-08-15"), raisedOn: on("2026-08-01") }], columns: ["status", "dueOn", "closedOn"] },
  {
    sheet: incidents,
    good: [
      {
        receivedOn: on("2026-08-15"),
        occurredOn: on("2026-08-14"),
        kind: "INCIDENT",
        severity: 4,
        notifiable: "YES",
        notifyLimitHours: 24,
        hoursToNotify: 5,
        feedbackDueOn: on("2026-08-20"),
        feedbackOn: on("2026-08-19"),
      },
    ],
    columns: ["receivedOn", "occurredOn", "kind", "severity", "notifiable", "notifyLimitHours", "hoursToNotify", "feedbackDueOn", "feedbackOn"],
  },
  { sheet: surveys, good: [{ date: on("2025-06-20"), invited: 20, answers: 15 }], columns: ["date", "invited", "answers"] },
  {
    sheet: culture,
    good: [{ surveyId: "SRV-001", statement: "I report", count1: 1, count2: 1, count3: 1, count4: 5, count5: 7 }],
    columns: ["surveyId", "count1", "count3", "count4", "count5"],
  },
  {
    sheet: communications,
    good: [{ date: on("2026-09-15"), urgency: "URGENT", ackRequired: "YES", audienceCount: 18, ackCount: 17 }],
    columns: ["date", "urgency", "ackRequired", "audienceCount", "ackCount"],
  },
  {
    sheet: spd,
    good: [{ dueOn: on("2026-07-01"), submittedOn: on("2026-06-29"), status: "SUBMITTED" }],
    columns: ["dueOn", "submittedOn", "correctionOf"],
  },
  {
    sheet: suppliers,
    good: ["HAULIER", "KNOWN_SUPPLIER", "REGULATED_SUPPLIER"].map(approved),
    columns: ["status", "direction", "approvalKind", "approvalValidTo"],
  },
];

const COUNTED = ["01", "02", "03", "08", "12", "13", "16", "33", "35"].map((number) => `COM-${number}`);
const workbooks = { CGO: brokenWorkbook(BROKEN, "CGO"), IFS: brokenWorkbook(BROKEN, "IFS") };

test.each([...COUNTED, "CGO-06", "IFS-04"])("%s is counted in spite of broken rows", async (metricId) => {
  const host = await workbooks[metricId === "IFS-04" ? "IFS" : "CGO"];
  const book = new SnapshotBook(takeSnapshot(await host.read({ tables: "all" }), { sheets: registers, lists: allLists }, AS_OF), registerCounters);
  expect(book.count(metricId, QUARTER)?.cases.length).toBeGreaterThan(1);
});

describeWith(libreOffice, "workbooks with texts, errors, blanks, wrong words and rows that stand there twice", () => {
  test.each(["CGO", "IFS"] as const)(
    "have the same figures in our calculation and in LibreOffice's (%s)",
    async (sector) => {
      const { compared, differences } = await differencesFromLibreOffice([{ name: "broken.xlsx", bytes: (await workbooks[sector]).bytes() }]);
      // Pages are calculated by Excel alone once a workbook stands; the registers are what is counted.
      const tabs = [...BROKEN.map(({ sheet }) => sheet), metrics].map((sheet) => `${sheet.name}!`);
      expect(compared).toBeGreaterThan(10_000);
      expect(differences.filter(({ cell }) => tabs.some((tab) => cell.startsWith(tab)))).toEqual([]);
    },
    200_000,
  );
});
