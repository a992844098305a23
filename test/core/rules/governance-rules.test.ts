import { assess } from "../../../src/core/assessment/assess";
import { dutyWithoutOneAccountable } from "../../../src/core/rules/duty-without-one-accountable";
import { inputNotSeenByGovernance } from "../../../src/core/rules/input-not-seen-by-governance";
import { meetingMissedLateOrNotQuorate } from "../../../src/core/rules/meeting-missed-late-or-not-quorate";
import { noMeetingWithAm } from "../../../src/core/rules/no-meeting-with-am";
import { noTermsOfReference } from "../../../src/core/rules/no-terms-of-reference";
import { on, rows, type ExampleRows, type Rule } from "../../../src/core/rules/rule";
import type { RecordFor } from "../../../src/core/workbook/records-for";
import { evidence } from "../../../src/core/workbook/sheets/evidence";
import { meetings } from "../../../src/core/workbook/sheets/meetings";
import { people } from "../../../src/core/workbook/sheets/people";
import { roles } from "../../../src/core/workbook/sheets/roles";
import { bookOfExample } from "../../../src/core/reports/book-of-example";
import { sampleWith } from "./sample-with";

type Meeting = RecordFor<typeof meetings.columns>;

/** Today is 2026-10-15. */
function check(rule: Rule, ...given: readonly ExampleRows[]) {
  return assess(bookOfExample({ rows: given }), "2B", [rule]);
}

function found(rule: Rule, ...given: readonly ExampleRows[]): readonly string[] {
  return check(rule, ...given).findings.map(({ id }) => id);
}

describe("who answers for a duty", () => {
  const staff = rows(people, [
    { personId: "PER-001", name: "Lund, Ada" },
    { personId: "PER-002", name: "Ben Roe" },
    { personId: "PER-003", name: "Sam Okoye" },
    { personId: "PER-004", name: "Roe and Sons" },
  ]);

  test.each(["Ben Roe; Sam Okoye", "Ben Roe, Sam Okoye", "ben roe / sam okoye", "Ben Roe and Sam Okoye", "Ben Roe; a colleague"])(
    "is not “%s”",
    (accountable) => {
      expect(found(dutyWithoutOneAccountable, staff, rows(roles, [{ activityId: "ROL-001", accountable }]))).toEqual(["R-35/ROL-001/accountable"]);
    },
  );

  test.each(["Ben Roe", "Lund, Ada", "Roe and Sons", "Managing Director", "Ben Roe;"])("may be “%s”", (accountable) => {
    expect(found(dutyWithoutOneAccountable, staff, rows(roles, [{ activityId: "ROL-001", accountable }]))).toEqual([]);
  });

  test("is the same person where a duty stands twice", () => {
    const duty = { activityId: "ROL-001", activity: "Keep records", accountable: "Ben Roe" };
    expect(found(dutyWithoutOneAccountable, staff, rows(roles, [duty, { ...duty, activityId: "ROL-002", accountable: "ben roe" }]))).toEqual([]);
    expect(found(dutyWithoutOneAccountable, staff, rows(roles, [duty, { ...duty, activityId: "ROL-002", accountable: "Sam Okoye" }]))).toEqual([
      "R-35/ROL-002/accountable",
    ]);
  });
});

test("terms of reference that are dated after today are not there yet", () => {
  const terms = { evidenceId: "EVD-001", kind: "TERMS_OF_REFERENCE" } as const;
  expect(found(noTermsOfReference, rows(evidence, [{ ...terms, date: on("2026-10-15") }]))).toEqual([]);
  expect(found(noTermsOfReference, rows(evidence, [{ ...terms, date: on("2026-10-16") }]))).toEqual(["R-36/evidence/kind"]);
  expect(found(noTermsOfReference)).toEqual(["R-36/evidence/kind"]);
});

describe("a planned meeting", () => {
  const PLANNED: Meeting = { meetingId: "MTG-001", kind: "GOVERNANCE", plannedOn: on("2026-09-01"), quorum: 3 };
  const HELD: Meeting = { ...PLANNED, heldOn: on("2026-09-01"), presentCount: 3 };
  const at = (meeting: Meeting) => found(meetingMissedLateOrNotQuorate, rows(meetings, [meeting]));

  test("is missed when it has not been held fourteen days later", () => {
    expect(at({ ...PLANNED, plannedOn: on("2026-10-01") })).toEqual([]);
    expect(at({ ...PLANNED, plannedOn: on("2026-09-30") })).toEqual(["R-37/MTG-001/heldOn"]);
    expect(at({ ...PLANNED, plannedOn: on("2026-12-08") })).toEqual([]);
  });

  test("is late when it was held more than fourteen days after the day planned", () => {
    expect(at({ ...HELD, heldOn: on("2026-09-15") })).toEqual([]);
    expect(at({ ...HELD, heldOn: on("2026-09-16") })).toEqual(["R-37/MTG-001/heldOn"]);
    expect(at({ ...HELD, heldOn: on("2026-08-18") })).toEqual([]);
  });

  test("can decide with as many as the quorum, and needs none where there is none", () => {
    expect(at(HELD)).toEqual([]);
    expect(at({ ...HELD, presentCount: 2 })).toEqual(["R-37/MTG-001/presentCount"]);
    const { presentCount: _count, ...uncounted } = HELD;
    expect(at(uncounted)).toEqual(["R-37/MTG-001/presentCount"]);
    const { quorum: _quorum, ...withoutQuorum } = uncounted;
    expect(at(withoutQuorum)).toEqual([]);
  });

  test("can be late and not quorate", () => {
    expect(at({ ...HELD, heldOn: on("2026-10-01"), presentCount: 1 })).toEqual(["R-37/MTG-001/heldOn", "R-37/MTG-001/presentCount"]);
  });

  test("is looked back on for a year", () => {
    expect(at({ ...PLANNED, plannedOn: on("2025-10-15") })).toEqual(["R-37/MTG-001/heldOn"]);
    expect(at({ ...PLANNED, plannedOn: on("2025-10-14") })).toEqual([]);
  });

  test("of a group outside is its own affair", () => {
    expect(at({ ...PLANNED, kind: "EXTERNAL_GROUP" })).toEqual([]);
    expect(at({ ...PLANNED, kind: "AM_REVIEW" })).toEqual(["R-37/MTG-001/heldOn"]);
  });
});

describe("subjects of the governance meeting", () => {
  const ALL = { metricsSeen: "YES", risksSeen: "YES", incidentsSeen: "YES", findingsSeen: "YES", changesSeen: "YES", resourcesSeen: "YES" } as const;
  const held = (meetingId: string, heldOn: string, others: Meeting = {}): Meeting => ({
    ...ALL,
    meetingId,
    kind: "GOVERNANCE",
    heldOn: on(heldOn),
    ...others,
  });
  const at = (...own: readonly Meeting[]) => found(inputNotSeenByGovernance, rows(meetings, own));

  test("are pointed at in the later of the last two meetings, in whatever order they stand", () => {
    const later = held("MTG-001", "2026-09-15", { risksSeen: "NO" });
    expect(at(later, held("MTG-002", "2026-06-09", { risksSeen: "NO" }))).toEqual(["R-38/MTG-001/risksSeen"]);
    expect(at(later, held("MTG-002", "2026-06-09"))).toEqual([]);
  });

  test("count when one of the last two looked at them; what was before them does not", () => {
    const [older, previous, latest] = [
      held("MTG-001", "2026-03-10"),
      held("MTG-002", "2026-06-09", { changesSeen: "NO" }),
      held("MTG-003", "2026-09-15"),
    ];
    expect(at(older, previous, latest)).toEqual([]);
    expect(at(older, previous, { ...latest, changesSeen: "NO" })).toEqual(["R-38/MTG-003/changesSeen"]);
  });

  test("are six: suppliers, culture and SPD may wait", () => {
    const nothing: Meeting = { kind: "GOVERNANCE" };
    const own = [
      { ...nothing, meetingId: "MTG-001", heldOn: on("2026-06-09") },
      { ...nothing, meetingId: "MTG-002", heldOn: on("2026-09-15") },
    ];
    expect(at(...own)).toEqual(["metrics", "risks", "incidents", "findings", "changes", "resources"].map((subject) => `R-38/MTG-002/${subject}Seen`));
  });

  test("cannot be told before there were two meetings; other meetings and those to come are none", () => {
    const one = held("MTG-001", "2026-09-15", { risksSeen: "NO" });
    const others = [held("MTG-002", "2026-09-01", { kind: "AM_REVIEW", risksSeen: "NO" }), held("MTG-003", "2026-10-16", { risksSeen: "NO" })];
    expect(check(inputNotSeenByGovernance, rows(meetings, [one, ...others])).rules.skipped).toEqual([{ rule: "R-38", reason: "no data" }]);
  });
});

test.each([
  ["2026-04-15", "GOVERNANCE", "YES", []],
  ["2026-04-14", "GOVERNANCE", "YES", ["R-39/meetings/amPresent"]],
  ["2026-10-16", "GOVERNANCE", "YES", ["R-39/meetings/amPresent"]],
  ["2026-10-15", "AM_REVIEW", "YES", []],
  ["2026-10-15", "GOVERNANCE", "NO", ["R-39/meetings/amPresent"]],
  ["2026-10-15", "EXTERNAL_GROUP", "YES", ["R-39/meetings/amPresent"]],
] as const)("a meeting on %s of the kind %s, Accountable Manager there: %s", (heldOn, kind, amPresent, ids) => {
  expect(found(noMeetingWithAm, rows(meetings, [{ meetingId: "MTG-001", kind, heldOn: on(heldOn), amPresent }]))).toEqual(ids);
});

test("where no meeting was ever held the Accountable Manager was in none", () => {
  expect(found(noMeetingWithAm)).toEqual(["R-39/meetings/amPresent"]);
});

test.each([
  [dutyWithoutOneAccountable, "roles", "ROL-003", "accountable"],
  [meetingMissedLateOrNotQuorate, "meetings", "MTG-009", "heldOn"],
  [meetingMissedLateOrNotQuorate, "meetings", "MTG-009", "presentCount"],
] as const)("%# a cell that cannot be read is not called empty", (rule, register, record, column) => {
  const at = (value: null | { readonly error: string }) => ({ [register]: { [record]: { [column]: value } } });
  expect(assess(sampleWith({ raw: at(null) }), "2B", [rule]).findings.map(({ row }) => row)).toEqual([record]);
  expect(assess(sampleWith({ raw: at({ error: "#N/A" }) }), "2B", [rule]).findings).toEqual([]);
});

test("a word that cannot be read may have been Yes", () => {
  const unread = { "MTG-006": { risksSeen: "perhaps" }, "MTG-009": { risksSeen: "No" } };
  expect(assess(sampleWith({ raw: { meetings: unread } }), "2B", [inputNotSeenByGovernance]).findings).toEqual([]);
});
