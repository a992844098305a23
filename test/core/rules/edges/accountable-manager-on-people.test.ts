import { amAppointmentWithoutEvidence } from "../../../../src/core/rules/am-appointment-without-evidence";
import { amChangeNotInSpd } from "../../../../src/core/rules/am-change-not-in-spd";
import { amNotBriefed } from "../../../../src/core/rules/am-not-briefed";
import { contactCheckOverdue } from "../../../../src/core/rules/contact-check-overdue";
import { on, rows } from "../../../../src/core/rules/rule";
import type { RecordFor } from "../../../../src/core/workbook/records-for";
import { people } from "../../../../src/core/workbook/sheets/people";
import { spd } from "../../../../src/core/workbook/sheets/spd";
import { judged } from "./judged";
import { without } from "./without";

type Person = RecordFor<typeof people.columns>;
type Return = RecordFor<typeof spd.columns>;

const ADA: Person = { personId: "PER-001", name: "Ada Lund", kind: "STAFF", role: "ACCOUNTABLE_MANAGER" };
const NAMELESS: Person = { kind: "STAFF", role: "ACCOUNTABLE_MANAGER" };

test("an appointment without evidence is said of the id, else of the name, else of somebody", () => {
  const said = (person: Person) => judged(amAppointmentWithoutEvidence, { rows: [rows(people, [person])] });
  expect(said(ADA)).toEqual(["blocks People!J2 PER-001 is Accountable Manager, and Appointment evidence is empty."]);
  expect(said({ ...NAMELESS, name: "Ada Lund" })).toEqual(["blocks People!J2 Ada Lund is Accountable Manager, and Appointment evidence is empty."]);
  expect(said(NAMELESS)).toEqual(["blocks People!J2 Somebody is Accountable Manager, and Appointment evidence is empty."]);
});

describe("the briefing of the Accountable Manager", () => {
  test.each([
    ["that is not entered", {}, ["explain People!N2 PER-001 is Accountable Manager, and AM briefed on is empty."]],
    ["that lies ahead", { amBriefedOn: on("2026-10-16") }, ["explain People!N2 AM briefed on of PER-001 is 2026-10-16, a day still to come."]],
    [
      "of two years and a day ago",
      { amBriefedOn: on("2024-10-14") },
      ["explain People!N2 The last briefing of PER-001 was on 2024-10-14, over 24 months ago."],
    ],
  ] as const)("%s", (_what, more, expected) => {
    expect(judged(amNotBriefed, { rows: [rows(people, [{ ...ADA, ...more }])] })).toEqual(expected);
  });

  test("is not judged where its cell cannot be read", () => {
    const raw = { people: { "PER-001": { amBriefedOn: "last spring" } } };
    expect(judged(amNotBriefed, { rows: [rows(people, [ADA])], raw })).toEqual([]);
  });
});

describe("the return that reports a new Accountable Manager", () => {
  const BEN: Person = { ...ADA, personId: "PER-002", name: "Ben Roe", appointedOn: on("2026-07-15") };
  const SUMMER: Return = {
    spdId: "SPD-004",
    dueOn: on("2026-10-01"),
    periodStart: on("2026-06-01"),
    periodEnd: on("2026-08-31"),
    submittedOn: on("2026-09-29"),
  };
  const AUTUMN: Return = {
    spdId: "SPD-005",
    dueOn: on("2027-01-01"),
    periodStart: on("2026-09-01"),
    periodEnd: on("2026-11-30"),
    submittedOn: on("2026-10-14"),
  };
  const said = (person: Person, ...returns: readonly Return[]) => judged(amChangeNotInSpd, { rows: [rows(people, [person]), rows(spd, returns)] });

  test.each([
    ["is not named", {}, ["blocks People!Q2 SPD-004 covers the appointment of PER-002; Captured in SPD is empty."]],
    [
      "begins after the appointment",
      { capturedInSpd: "SPD-005" },
      ["blocks People!Q2 PER-002 was appointed on 2026-07-15, which SPD-005 does not cover."],
    ],
    ["begins with the appointment", { appointedOn: on("2026-09-01"), capturedInSpd: "SPD-005" }, []],
    ["was due on the day of the appointment", { appointedOn: on("2026-10-01"), capturedInSpd: "SPD-004" }, []],
    [
      "was due the day before the appointment",
      { appointedOn: on("2026-10-02"), capturedInSpd: "SPD-004" },
      ["blocks People!Q2 PER-002 was appointed on 2026-10-02, which SPD-004 does not cover."],
    ],
  ] as const)("%s", (_what, more, expected) => {
    expect(said({ ...BEN, ...more }, SUMMER, AUTUMN)).toEqual(expected);
  });

  test("has no id of its own yet", () => {
    expect(said(BEN, without(SUMMER, "spdId"))).toEqual(["blocks People!Q2 A return covers the appointment of PER-002; Captured in SPD is empty."]);
  });

  test.each(["periodStart", "periodEnd", "submittedOn"] as const)("is not asked for while %s of the only return is empty", (key) => {
    expect(said(BEN, without(SUMMER, key))).toBe("skipped: no data");
  });

  test("is not asked for without a day of the appointment", () => {
    expect(said(without(BEN, "appointedOn"), SUMMER, AUTUMN)).toBe("skipped: no data");
  });

  test("is not asked for again where its cell cannot be read", () => {
    const raw = { people: { "PER-002": { capturedInSpd: { error: "#REF!" } } } };
    expect(judged(amChangeNotInSpd, { rows: [rows(people, [BEN]), rows(spd, [SUMMER])], raw })).toEqual([]);
  });
});

describe("the call list", () => {
  const GUARD: Person = { personId: "PER-030", name: "Gareth Pugh", kind: "EXTERNAL_CONTACT", role: "POLICE_CONTACT", contact: "01632 960201" };

  test.each([
    ["names somebody whom nobody ever called", GUARD, ["advice People!S2 The contact details of Gareth Pugh have never been checked."]],
    [
      "names somebody who was called half a year and a day ago",
      { ...GUARD, contactCheckedOn: on("2026-04-14") },
      ["advice People!S2 The contact details of Gareth Pugh were last checked on 2026-04-14."],
    ],
    ["has an id without a name", without(GUARD, "name"), ["advice People!S2 The contact details of PER-030 have never been checked."]],
    ["leaves out a row without an id, which shows no In post", without(GUARD, "personId"), "skipped: no data"],
  ] as const)("%s", (_what, person, expected) => {
    expect(judged(contactCheckOverdue, { rows: [rows(people, [person])] })).toEqual(expected);
  });

  test("is not judged by a day that cannot be read", () => {
    const raw = { people: { "PER-030": { contactCheckedOn: "in May" } } };
    expect(judged(contactCheckOverdue, { rows: [rows(people, [GUARD])], raw })).toEqual([]);
  });
});
