import { assess } from "../../../src/core/assessment/assess";
import { amChangeNotInSpd } from "../../../src/core/rules/am-change-not-in-spd";
import { amNotBriefed } from "../../../src/core/rules/am-not-briefed";
import { leadAuditorNotTold } from "../../../src/core/rules/lead-auditor-not-told";
import { newAmWithoutCaaMeeting } from "../../../src/core/rules/new-am-without-caa-meeting";
import { noDeputy } from "../../../src/core/rules/no-deputy";
import { notOneAccountableManager } from "../../../src/core/rules/not-one-accountable-manager";
import { on, rows, type ExampleRows, type Rule } from "../../../src/core/rules/rule";
import type { RecordFor } from "../../../src/core/workbook/records-for";
import { assessments } from "../../../src/core/workbook/sheets/assessments";
import { people } from "../../../src/core/workbook/sheets/people";
import { spd } from "../../../src/core/workbook/sheets/spd";
import { bookOfExample } from "../../../src/core/reports/book-of-example";
import { sampleWith } from "./sample-with";

type Person = RecordFor<typeof people.columns>;
type Settings = Readonly<Record<string, number | null>>;

const ADA: Person = { personId: "PER-001", name: "Ada Lund", kind: "STAFF", role: "ACCOUNTABLE_MANAGER", appointedOn: on("2020-01-06") };
const BEN: Person = { personId: "PER-002", name: "Ben Roe", kind: "STAFF", role: "ACCOUNTABLE_MANAGER", appointedOn: on("2026-07-15") };

/** Today is 2026-10-15. */
function check(rule: Rule, persons: readonly Person[], settings: Settings = {}, others: readonly ExampleRows[] = []) {
  return assess(bookOfExample({ settings, rows: [rows(people, persons), ...others] }), "2B", [rule]);
}

function found(...given: Parameters<typeof check>): readonly string[] {
  return check(...given).findings.map(({ id }) => id);
}

describe("exactly one Accountable Manager", () => {
  test("the successor may begin on the day after the last day of the predecessor, not on that day", () => {
    const today = on("2026-10-15");
    expect(
      found(notOneAccountableManager, [
        { ...ADA, endedOn: today },
        { ...BEN, appointedOn: today + 1 },
      ]),
    ).toEqual([]);
    expect(
      found(notOneAccountableManager, [
        { ...ADA, endedOn: today },
        { ...BEN, appointedOn: today },
      ]),
    ).toEqual(["R-01/PER-002/role"]);
  });

  test("of three, the two appointed later are pointed at, in whatever order they stand", () => {
    const third = { ...BEN, personId: "PER-003", appointedOn: on("2025-01-06") };
    expect(found(notOneAccountableManager, [BEN, third, ADA])).toEqual(["R-01/PER-002/role", "R-01/PER-003/role"]);
  });

  test("an empty register has nobody", () => {
    expect(found(notOneAccountableManager, [])).toEqual(["R-01/people/role"]);
  });

  test("of a last day that cannot be read nobody says that it has not come", () => {
    const broken = sampleWith({ raw: { people: { "PER-001": { endedOn: { error: "#N/A" } } } } });
    expect(assess(broken, "2B", [notOneAccountableManager]).findings).toEqual([]);
  });
});

describe("the Lead Auditor", () => {
  const started = { started: on("2025-03-03") };
  const told = (appointedOn: number, severity: string) => {
    const { findings } = check(leadAuditorNotTold, [{ ...BEN, appointedOn }], started);
    expect(findings.map((finding) => finding.severity)).toEqual([severity]);
  };

  test("can be told in the two days after the appointment; then it blocks", () => {
    told(on("2026-10-15"), "explain");
    told(on("2026-10-13"), "explain");
    told(on("2026-10-12"), "blocks");
  });

  test("need not be told of somebody who held the post when the SeMS began", () => {
    expect(check(leadAuditorNotTold, [{ ...BEN, appointedOn: on("2025-03-03") }], started).rules.skipped).toEqual([
      { rule: "R-04", reason: "no data" },
    ]);
    expect(found(leadAuditorNotTold, [{ ...BEN, appointedOn: on("2025-03-04") }], started)).toEqual(["R-04/PER-002/leadAuditorNotifiedOn"]);
  });

  test("has not been told on a day that is still to come", () => {
    expect(found(leadAuditorNotTold, [{ ...BEN, leadAuditorNotifiedOn: on("2026-10-16") }], started)).toHaveLength(1);
    expect(found(leadAuditorNotTold, [{ ...BEN, leadAuditorNotifiedOn: on("2026-10-15") }], started)).toEqual([]);
  });

  test("is not asked about while nobody has said when the SeMS began", () => {
    expect(check(leadAuditorNotTold, [BEN]).rules.skipped).toEqual([{ rule: "R-04", reason: "no data" }]);
  });
});

test.each([
  ["2024-10-15", 0],
  ["2024-10-14", 1],
  ["2026-10-15", 0],
  ["2026-10-16", 1],
] as const)("a briefing on %s leads to %i findings", (day, count) => {
  expect(found(amNotBriefed, [{ ...ADA, amBriefedOn: on(day) }])).toHaveLength(count);
});

describe("a change of Accountable Manager in the SPD", () => {
  const summer = {
    spdId: "SPD-004",
    dueOn: on("2026-10-01"),
    periodStart: on("2026-06-01"),
    periodEnd: on("2026-08-31"),
    submittedOn: on("2026-09-29"),
  };
  const autumn = { spdId: "SPD-005", dueOn: on("2027-01-01"), periodStart: on("2026-09-01"), periodEnd: on("2026-11-30") };

  test("is asked for once the return of the period has gone out", () => {
    const inAutumn = { ...BEN, appointedOn: on("2026-09-10") };
    expect(check(amChangeNotInSpd, [inAutumn], {}, [rows(spd, [summer, autumn])]).rules.skipped).toEqual([{ rule: "R-05", reason: "no data" }]);
    expect(found(amChangeNotInSpd, [inAutumn], {}, [rows(spd, [summer, { ...autumn, submittedOn: on("2026-10-14") }])])).toHaveLength(1);
  });

  test("may stand in the return before, where that was due after the change", () => {
    const sent = rows(spd, [summer, { ...autumn, submittedOn: on("2026-10-14") }]);
    expect(found(amChangeNotInSpd, [{ ...BEN, appointedOn: on("2026-09-10"), capturedInSpd: "spd-004" }], {}, [sent])).toEqual([]);
    expect(found(amChangeNotInSpd, [{ ...BEN, appointedOn: on("2026-10-02"), capturedInSpd: "SPD-004" }], {}, [sent])).toHaveLength(1);
  });

  test.each(["2026-06-01", "2026-08-31"])("counts from the first to the last day of the period: %s", (day) => {
    expect(found(amChangeNotInSpd, [{ ...BEN, appointedOn: on(day) }], {}, [rows(spd, [summer])])).toEqual(["R-05/PER-002/capturedInSpd"]);
  });

  test.each(["2026-05-31", "2026-09-01"])("is none of the period on %s", (day) => {
    expect(found(amChangeNotInSpd, [{ ...BEN, appointedOn: on(day) }], {}, [rows(spd, [summer])])).toEqual([]);
  });

  test("is still asked for when that Accountable Manager has left again", () => {
    expect(found(amChangeNotInSpd, [{ ...BEN, endedOn: on("2026-09-30") }], {}, [rows(spd, [summer])])).toEqual(["R-05/PER-002/capturedInSpd"]);
  });

  test("is left to the rule on references where the return is not on SPD", () => {
    expect(found(amChangeNotInSpd, [{ ...BEN, capturedInSpd: "SPD-099" }], {}, [rows(spd, [summer])])).toEqual([]);
  });
});

describe("the meeting of a new Accountable Manager with the CAA", () => {
  const since = { phase2Done: on("2025-03-25") };
  const meeting = (date: string) => rows(assessments, [{ assessmentId: "ASM-001", kind: "AM_MEETING", date: on(date) }]);

  test("may be on People or on Assessments, and may be planned", () => {
    expect(found(newAmWithoutCaaMeeting, [{ ...BEN, amMeetingOn: on("2027-01-12") }], since)).toEqual([]);
    expect(found(newAmWithoutCaaMeeting, [BEN], since, [meeting("2026-07-15")])).toEqual([]);
  });

  test("is none when it was with the predecessor, or another assessment", () => {
    expect(found(newAmWithoutCaaMeeting, [BEN], since, [meeting("2026-07-14")])).toEqual(["R-06/PER-002/amMeetingOn"]);
    expect(found(newAmWithoutCaaMeeting, [{ ...BEN, amMeetingOn: on("2026-07-14") }], since)).toEqual(["R-06/PER-002/amMeetingOn"]);
    const visit = rows(assessments, [{ assessmentId: "ASM-001", kind: "ASSURANCE", date: on("2026-09-01") }]);
    expect(found(newAmWithoutCaaMeeting, [BEN], since, [visit])).toEqual(["R-06/PER-002/amMeetingOn"]);
  });

  test("is not asked of one who was in post when Phase 2 was passed, or was interviewed for it", () => {
    expect(found(newAmWithoutCaaMeeting, [{ ...BEN, appointedOn: on("2025-03-25") }], since)).toEqual([]);
    const interviewed = { ...since, phase2AmInterview: on("2025-04-08") };
    expect(found(newAmWithoutCaaMeeting, [{ ...BEN, appointedOn: on("2025-04-01") }], interviewed)).toEqual([]);
  });
});

test("somebody who stands in for another is a deputy; one who has left, or stands in for themselves, is none", () => {
  const manager: Person = { personId: "PER-003", name: "Sam Okoye", kind: "STAFF", role: "SECURITY_MANAGER" };
  const colleague: Person = { personId: "PER-004", name: "Jo Ward", kind: "STAFF", role: "MANAGER", deputyFor: "Sam Okoye" };
  expect(found(noDeputy, [manager, colleague])).toEqual([]);
  expect(found(noDeputy, [manager, { ...colleague, endedOn: on("2026-10-14") }])).toEqual(["R-08/people/role"]);
  expect(found(noDeputy, [{ ...manager, deputyFor: "Sam Okoye" }])).toEqual(["R-08/people/role"]);
  expect(found(noDeputy, [manager, { ...colleague, role: "DEPUTY", deputyFor: "" }])).toEqual([]);
});
