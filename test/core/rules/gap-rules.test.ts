import { assess } from "../../../src/core/assessment/assess";
import type { PhaseCode } from "../../../src/core/framework/assessment-phase";
import { gapItemNotAssessed } from "../../../src/core/rules/gap-item-not-assessed";
import { coreItemNotOperating } from "../../../src/core/rules/core-item-not-operating";
import { coreItemWithoutEvidence } from "../../../src/core/rules/core-item-without-evidence";
import { coreItemWithoutPlan } from "../../../src/core/rules/core-item-without-plan";
import { gapWithoutPlan } from "../../../src/core/rules/gap-without-plan";
import { itemNotApplicable } from "../../../src/core/rules/item-not-applicable";
import { on, rows } from "../../../src/core/rules/rule";
import type { RecordFor } from "../../../src/core/workbook/records-for";
import { gapAnalysis } from "../../../src/core/workbook/sheets/gap-analysis";
import { bookOfExample } from "../../../src/core/reports/book-of-example";
import { sampleWith } from "./sample-with";

type Item = RecordFor<typeof gapAnalysis.columns>;

const RULES = [gapItemNotAssessed, coreItemWithoutPlan, gapWithoutPlan, itemNotApplicable, coreItemWithoutEvidence, coreItemNotOperating];
const CORE: Item = { itemId: "10.2.a", core: "YES", applicable: "YES", response: "IN_PLACE", implementationLevel: "OPERATING" };
const SHOWN: Item = { ...CORE, evidencePhase1: ["EVD-001"], evidencePhase2: ["EVD-002"] };
const MISSING: Item = { ...CORE, response: "NOT_IN_PLACE", implementationLevel: "PLANNED", gap: "No list." };
const PLANNED: Item = { ...MISSING, actions: ["ACT-001"], owner: "Sam Okoye", dueOn: on("2026-12-01") };

/** Today is 2026-10-15. */
function check(item: Item, phase: PhaseCode, settings: Readonly<Record<string, number>> = {}) {
  return assess(bookOfExample({ settings, rows: [rows(gapAnalysis, [item])] }), phase, RULES);
}

function found(...given: Parameters<typeof check>): readonly string[] {
  return check(...given).findings.map(({ id }) => id);
}

test("a core item in use with evidence for both phases is all that is asked", () => {
  expect(found(SHOWN, "2B")).toEqual([]);
});

test("an item that is not core may be planned and without evidence", () => {
  expect(
    found(
      {
        ...CORE,
        core: "NO",
        response: "PARTIAL",
        actions: ["ACT-001"],
        owner: "Sam",
        dueOn: on("2027-01-01"),
        gap: "Some.",
        implementationLevel: "PLANNED",
      },
      "2B",
    ),
  ).toEqual([]);
});

test("an item that is not core and that nobody has answered has to be explained; it does not block", () => {
  expect(check({ ...CORE, core: "NO", response: "NOT_ASSESSED" }, "2B").findings.map(({ id, severity }) => [id, severity])).toEqual([
    ["R-15/10.2.a/response", "explain"],
  ]);
});

test("a finding belongs to the chapter of its item", () => {
  expect(check({ ...CORE, response: "NOT_ASSESSED" }, "1").findings.map(({ chapter }) => chapter)).toEqual([10]);
  expect(check({ ...CORE, itemId: "OWN-1", response: "NOT_ASSESSED" }, "1").findings.map(({ chapter }) => chapter)).toEqual([null]);
});

test("an item that nobody has answered is one finding in each phase, and none while the gap analysis is being made", () => {
  for (const response of ["NOT_ASSESSED", undefined] as const) {
    const open: Item = { itemId: "10.2.a", core: "YES", applicable: "YES", ...(response ? { response } : {}) };
    expect(found(open, "GAP")).toEqual([]);
    expect(found(open, "1")).toEqual(["R-15/10.2.a/response"]);
    expect(found(open, "2")).toEqual(["R-15/10.2.a/response"]);
  }
});

describe("the plan for a core item that is not in place", () => {
  const phase1Planned = on("2026-12-01");

  test("holds when it ends on the day planned for Phase 1, not when it ends the day after", () => {
    expect(found(PLANNED, "1", { phase1Planned })).toEqual([]);
    expect(found({ ...PLANNED, dueOn: phase1Planned + 1 }, "1", { phase1Planned })).toEqual(["R-16/10.2.a/dueOn"]);
  });

  test("holds without a day for Phase 1 as long as its own day has not passed", () => {
    expect(found({ ...PLANNED, dueOn: on("2026-10-15") }, "1")).toEqual([]);
    expect(found({ ...PLANNED, dueOn: on("2026-10-14") }, "1")).toEqual(["R-16/10.2.a/dueOn"]);
  });

  test.each(["actions", "owner", "dueOn"] as const)("does not hold without %s", (key) => {
    const { [key]: _left, ...rest } = PLANNED;
    expect(found(rest, "1", { phase1Planned })).toEqual(["R-16/10.2.a/dueOn"]);
    expect(found(rest, "GAP", { phase1Planned })).toEqual([`R-17/10.2.a/${key}`]);
  });

  test("names all that it lacks in one sentence", () => {
    expect(check(MISSING, "1").findings.map(({ message }) => message)).toEqual([
      "Core item 10.2.a is not in place, and has no action, no owner, no due day.",
    ]);
  });

  test("is one finding in Phase 2 as well; a plan that holds is no longer enough there", () => {
    expect(found(MISSING, "2")).toEqual(["R-16/10.2.a/dueOn"]);
    expect(found(PLANNED, "2", { phase1Planned })).toEqual(["R-20/10.2.a/implementationLevel"]);
  });

  test("is not asked for where the item is partially in place: there each blank cell is pointed at", () => {
    expect(found({ ...MISSING, response: "PARTIAL" }, "1")).toEqual(["R-17/10.2.a/actions", "R-17/10.2.a/owner", "R-17/10.2.a/dueOn"]);
  });
});

test("a gap is put into words by each item, core or not", () => {
  const { gap: _left, ...wordless } = PLANNED;
  expect(found(wordless, "1")).toEqual(["R-17/10.2.a/gap"]);
  expect(found({ ...wordless, core: "NO" }, "1")).toEqual(["R-17/10.2.a/gap"]);
});

describe("an item set not to apply", () => {
  const LEFT_OUT: Item = { itemId: "1.2.d", core: "NO", applicable: "NO", response: "NOT_IN_PLACE", naReason: "We are too few." };

  test("needs nothing but a reason, whatever its response", () => {
    expect(found(LEFT_OUT, "2B")).toEqual([]);
    expect(found({ ...LEFT_OUT, applicable: "YES", response: "NOT_APPLICABLE", naReason: "" }, "2B")).toEqual(["R-18/1.2.d/naReason"]);
  });

  test("is one finding when it is a core item, at the cell that says so", () => {
    expect(found({ ...LEFT_OUT, core: "YES", response: "NOT_APPLICABLE" }, "2B")).toEqual(["R-18/1.2.d/applicable"]);
    expect(found({ ...LEFT_OUT, core: "YES", applicable: "YES", response: "NOT_APPLICABLE" }, "2B")).toEqual(["R-18/1.2.d/response"]);
  });

  test("may be a core item that is written for users of third parties only", () => {
    expect(found({ ...LEFT_OUT, itemId: "4.1.a", core: "YES" }, "2B")).toEqual([]);
  });
});

describe("the level of a core item in Phase 2", () => {
  test.each([
    ["PLANNED", ["R-20/10.2.a/implementationLevel"]],
    ["DOCUMENTED", ["R-20/10.2.a/implementationLevel"]],
    ["OPERATING", []],
    ["EFFECTIVE", []],
  ] as const)("%s", (implementationLevel, ids) => {
    expect(found({ ...SHOWN, implementationLevel }, "2")).toEqual(ids);
    expect(found({ ...SHOWN, implementationLevel }, "1")).toEqual([]);
  });

  test("is one finding: evidence is asked for once the item is in use", () => {
    const unshown: Item = { ...SHOWN, evidencePhase2: [] };
    expect(found({ ...unshown, implementationLevel: "DOCUMENTED" }, "2")).toEqual(["R-20/10.2.a/implementationLevel"]);
    expect(found(unshown, "2")).toEqual(["R-20/10.2.a/evidencePhase2"]);
  });
});

test.each([
  [gapItemNotAssessed, "response", null],
  [coreItemWithoutEvidence, "evidencePhase1", null],
  [coreItemNotOperating, "evidencePhase2", null],
  [coreItemWithoutEvidence, "evidencePhase1", " ; "],
] as const)("%# a cell that cannot be read is not called empty; separators alone are nothing", (rule, column, nothing) => {
  const at = (value: string | null | { readonly error: string }) => ({ gapAnalysis: { "1.2.a": { [column]: value } } });
  expect(assess(sampleWith({ raw: at(nothing) }), "2B", [rule]).findings.map(({ row }) => row)).toEqual(["1.2.a"]);
  expect(assess(sampleWith({ raw: at({ error: "#N/A" }) }), "2B", [rule]).findings).toEqual([]);
});
