import { dutyWithoutOneAccountable } from "../../../../src/core/rules/duty-without-one-accountable";
import { rows, type ExampleWorkbook } from "../../../../src/core/rules/rule";
import type { RecordFor } from "../../../../src/core/workbook/records-for";
import { people } from "../../../../src/core/workbook/sheets/people";
import { roles } from "../../../../src/core/workbook/sheets/roles";
import { advised, judged } from "./judged";
import { without } from "./without";

type Duty = RecordFor<typeof roles.columns>;

const POLICY: Duty = { activityId: "ROL-001", activity: "Approve the policy", accountable: "Ada Lund" };
const AGAIN: Duty = { ...POLICY, activityId: "ROL-002", accountable: "Ben Roe" };

const STAFF = rows(people, [
  { personId: "PER-001", name: "Ada Lund" },
  { personId: "PER-002", name: "Ben Roe" },
  { personId: "PER-003", name: "Ada Lund and Ben Roe" },
]);

function duties(...records: readonly Duty[]): ExampleWorkbook {
  return { rows: [STAFF, rows(roles, records)] };
}

describe("a duty", () => {
  const SEVERAL = ["explain Roles!E2 ROL-001 names more than one person in Accountable."];

  test.each([
    ["has one who answers for it", [POLICY], []],
    ["has nobody", [without(POLICY, "accountable")], ["explain Roles!E2 Nobody answers for ROL-001: Accountable is empty."]],
    ["has nobody, and no id", [without(POLICY, "accountable", "activityId")], ["explain Roles!E2 Nobody answers for a duty: Accountable is empty."]],
    ["has two", [{ ...POLICY, accountable: "Ada Lund; Ben Roe" }], SEVERAL],
    ["has two with spaces around an ampersand", [{ ...POLICY, accountable: "Ada Lund & Ben Roe" }], SEVERAL],
    [
      "has two, and no id",
      [{ ...without(POLICY, "activityId"), accountable: "Ada Lund; Ben Roe" }],
      ["explain Roles!E2 A duty names more than one person in Accountable."],
    ],
    ["has one, with a semicolon behind", [{ ...POLICY, accountable: "Ada Lund; " }], []],
    ["has a pair who stand on People under one name", [{ ...POLICY, accountable: "Ada Lund and Ben Roe" }], []],
    ["stands there twice with the same who answers, whatever the case", [POLICY, { ...AGAIN, accountable: "ADA LUND" }], []],
    [
      "stands there twice with another who answers",
      [POLICY, AGAIN],
      ["explain Roles!E3 ROL-002 is the same duty as ROL-001, with another Accountable."],
    ],
    [
      "stands there twice, at first without an id",
      [without(POLICY, "activityId"), AGAIN],
      ["explain Roles!E3 ROL-002 is the same duty as another row, with another Accountable."],
    ],
    [
      "stands there twice, at first with nobody who answers",
      [without(POLICY, "accountable"), AGAIN],
      ["explain Roles!E2 Nobody answers for ROL-001: Accountable is empty."],
    ],
    ["was copied with its id, which is a finding of the id", [POLICY, { ...AGAIN, activityId: "ROL-001" }], []],
  ] as const)("%s", (_what, records, expected) => {
    expect(judged(dutyWithoutOneAccountable, duties(...records))).toEqual(expected);
  });

  test("is not held against another row by an Accountable that cannot be read", () => {
    const raw = { roles: { "ROL-002": { accountable: { error: "#N/A" } } } };
    expect(judged(dutyWithoutOneAccountable, { ...duties(POLICY, AGAIN), raw })).toEqual([]);
  });

  test("is to be given to one, to keep one, or to keep one row", () => {
    const both = { ...POLICY, accountable: "Ada Lund; Ben Roe" };
    expect([duties(both), duties(POLICY, AGAIN)].flatMap((example) => advised(dutyWithoutOneAccountable, example))).toEqual([
      "3 Keep the one who answers for it; put the others in Consulted.",
      "3 Keep one row, with the one who answers for it.",
    ]);
  });
});
