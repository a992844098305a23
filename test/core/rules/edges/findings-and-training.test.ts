import { majorFindingWithoutActions } from "../../../../src/core/rules/major-finding-without-actions";
import { mandatoryTrainingExpired } from "../../../../src/core/rules/mandatory-training-expired";
import { on, rows, type ExampleRows, type ExampleWorkbook } from "../../../../src/core/rules/rule";
import type { RecordFor } from "../../../../src/core/workbook/records-for";
import { courses } from "../../../../src/core/workbook/sheets/courses";
import { findings } from "../../../../src/core/workbook/sheets/findings";
import { people } from "../../../../src/core/workbook/sheets/people";
import { training } from "../../../../src/core/workbook/sheets/training";
import { judged } from "./judged";

const error = { error: "#N/A" } as const;

test.each<readonly [string, ExampleWorkbook, readonly string[] | string]>([
  [
    "a critical one without an id",
    { rows: [rows(findings, [{ severity: "CRITICAL" }])] },
    ["explain Findings!Y2 A finding (Critical) has no corrective action.", "explain Findings!Z2 A finding (Critical) has no preventive action."],
  ],
  [
    "one whose actions cannot be read",
    {
      rows: [rows(findings, [{ findingId: "FND-011", severity: "MAJOR" }])],
      raw: { findings: { "FND-011": { correctiveActions: error, preventiveActions: error } } },
    },
    [],
  ],
  ["one of unknown gravity", { rows: [rows(findings, [{ findingId: "FND-011" }])] }, "skipped: no data"],
])("findings that need actions of both kinds: %s", (_what, example, expected) => {
  expect(judged(majorFindingWithoutActions, example)).toEqual(expected);
});

type Row = RecordFor<typeof training.columns>;

const GUARD = { personId: "PER-009", name: "Daniel Price", kind: "STAFF", role: "SECURITY_STAFF" } as const;
const COURSE = { courseId: "CRS-004", rolesRequired: ["SECURITY_STAFF"], mandatory: "YES" } as const;
const PASSED = { person: "Daniel Price", courseId: "CRS-004", result: "PASSED", validMonths: 24 } as const;
const NEVER = "blocks People!D2 Daniel Price has not completed CRS-004, which the role needs.";

function trained(own: readonly Row[], more: readonly ExampleRows[] = [rows(people, [GUARD]), rows(courses, [COURSE])]): ExampleWorkbook {
  return { rows: [...more, rows(training, own)] };
}

describe("the mandatory training of somebody", () => {
  test.each<readonly [string, ExampleWorkbook, readonly string[] | string]>([
    ["who never trained", trained([]), [NEVER]],
    [
      "who never trained in several courses is one finding",
      trained(
        [],
        [
          rows(people, [GUARD]),
          rows(
            courses,
            ["CRS-004", "CRS-005", "CRS-006"].map((courseId) => ({ ...COURSE, courseId })),
          ),
        ],
      ),
      ["blocks People!D2 Daniel Price has not completed CRS-004, CRS-005 and 1 more, which the role needs."],
    ],
    [
      "with two open courses names both",
      trained(
        [],
        [
          rows(people, [GUARD]),
          rows(
            courses,
            ["CRS-004", "CRS-005"].map((courseId) => ({ ...COURSE, courseId })),
          ),
        ],
      ),
      ["blocks People!D2 Daniel Price has not completed CRS-004, CRS-005, which the role needs."],
    ],
    ["who failed has not completed it", trained([{ ...PASSED, result: "FAILED", completedOn: on("2026-10-01") }]), [NEVER]],
    ["who is only booked has not completed it", trained([{ ...PASSED, result: "BOOKED", bookedFor: on("2026-11-01") }]), [NEVER]],
    ["who passed on no day", trained([PASSED]), [NEVER]],
    ["with a row that says neither day nor result", trained([{ person: "Daniel Price", courseId: "CRS-004" }]), [NEVER]],
    [
      "whose day cannot be read may have trained",
      { ...trained([{ ...PASSED, recordId: "TRN-001" }]), raw: { training: { "TRN-001": { completedOn: error } } } },
      [],
    ],
    [
      "whose result cannot be read may have passed",
      { ...trained([{ ...PASSED, recordId: "TRN-001", completedOn: on("2026-10-01") }]), raw: { training: { "TRN-001": { result: "perhaps" } } } },
      [],
    ],
    [
      "one of whose rows cannot be read may have passed, whatever the others say",
      {
        ...trained([
          { ...PASSED, recordId: "TRN-001", result: "FAILED", completedOn: on("2026-09-01") },
          { ...PASSED, recordId: "TRN-002" },
        ]),
        raw: { training: { "TRN-002": { completedOn: error } } },
      },
      [],
    ],
    [
      "who passed twice counts from the later day, in whatever order",
      trained([
        { ...PASSED, completedOn: on("2024-10-14") },
        { ...PASSED, completedOn: on("2022-10-14") },
      ]),
      ["blocks Training!I2 Training CRS-004 of Daniel Price expired on 2026-10-14."],
    ],
    [
      "who passed twice on one day counts by the lower row",
      trained([
        { ...PASSED, completedOn: on("2024-10-14") },
        { ...PASSED, completedOn: on("2024-10-14"), validMonths: 12 },
      ]),
      ["blocks Training!I3 Training CRS-004 of Daniel Price expired on 2025-10-14."],
    ],
    ["who passed today has passed", trained([{ ...PASSED, completedOn: on("2026-10-15") }]), []],
    ["who attended has completed it", trained([{ ...PASSED, result: "ATTENDED", completedOn: on("2026-10-01") }]), []],
    [
      "without a name cannot be looked up",
      trained([], [rows(people, [{ kind: "STAFF", role: "SECURITY_STAFF" }]), rows(courses, [COURSE])]),
      "skipped: no data",
    ],
    [
      "without a role needs none",
      trained([], [rows(people, [{ name: "Daniel Price", kind: "STAFF" }]), rows(courses, [COURSE])]),
      "skipped: no data",
    ],
    [
      "in a course without an id cannot be looked up",
      trained([], [rows(people, [GUARD]), rows(courses, [{ rolesRequired: ["SECURITY_STAFF"], mandatory: "YES" }])]),
      "skipped: no data",
    ],
    [
      "in a course that no role needs is not asked for",
      trained([], [rows(people, [GUARD]), rows(courses, [{ courseId: "CRS-004", mandatory: "YES" }])]),
      "skipped: no data",
    ],
  ])("%s", (_what, example, expected) => {
    expect(judged(mandatoryTrainingExpired, example)).toEqual(expected);
  });

  test("is looked up for each of two people and each of two courses", () => {
    const staff = rows(people, [GUARD, { ...GUARD, personId: "PER-010", name: "Ana Beltran" }]);
    const both = rows(courses, [COURSE, { ...COURSE, courseId: "CRS-005" }]);
    expect(judged(mandatoryTrainingExpired, trained([{ ...PASSED, completedOn: on("2026-10-01") }], [staff, both]))).toEqual([
      "blocks People!D2 Daniel Price has not completed CRS-005, which the role needs.",
      "blocks People!D3 Ana Beltran has not completed CRS-004, CRS-005, which the role needs.",
    ]);
  });

  test("is asked for once where the same name and course stand twice in other letters", () => {
    const staff = rows(people, [GUARD, { ...GUARD, personId: "PER-010", name: "DANIEL PRICE" }]);
    expect(judged(mandatoryTrainingExpired, trained([], [staff, rows(courses, [COURSE, { ...COURSE, courseId: "crs-004" }])]))).toEqual([NEVER]);
  });
});
