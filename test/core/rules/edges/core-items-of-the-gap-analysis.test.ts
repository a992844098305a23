import { coreItemNotOperating } from "../../../../src/core/rules/core-item-not-operating";
import { coreItemWithoutEvidence } from "../../../../src/core/rules/core-item-without-evidence";
import { coreItemWithoutPlan } from "../../../../src/core/rules/core-item-without-plan";
import { on, rows, type ExampleWorkbook } from "../../../../src/core/rules/rule";
import type { RecordFor } from "../../../../src/core/workbook/records-for";
import { gapAnalysis } from "../../../../src/core/workbook/sheets/gap-analysis";
import { advised, judged } from "./judged";
import { without } from "./without";

type Item = RecordFor<typeof gapAnalysis.columns>;

const CORE: Item = { itemId: "1.2.a", core: "YES", applicable: "YES" };
const one = (item: Item, settings: ExampleWorkbook["settings"] = {}): ExampleWorkbook => ({ settings, rows: [rows(gapAnalysis, [item])] });

describe("a core item in place", () => {
  const IN_PLACE: Item = { ...CORE, response: "IN_PLACE" };

  test.each([
    ["has evidence", { ...IN_PLACE, evidencePhase1: ["EVD-001"] }, []],
    ["has none", IN_PLACE, ["blocks Gap analysis!V2 Core item 1.2.a is in place, and Evidence for Phase 1 is empty."]],
    ["has none, and no number", without(IN_PLACE, "itemId"), ["blocks Gap analysis!V2 A core item is in place, and Evidence for Phase 1 is empty."]],
  ] as const)("%s", (_what, item, expected) => {
    expect(judged(coreItemWithoutEvidence, one(item))).toEqual(expected);
  });

  test.each([
    ["is in use, with evidence", { ...IN_PLACE, implementationLevel: "OPERATING", evidencePhase2: ["EVD-040"] }, []],
    [
      "says nothing of how far it has come",
      { ...IN_PLACE, evidencePhase2: ["EVD-040"] },
      ["blocks Gap analysis!M2 Core item 1.2.a has no Implementation level."],
    ],
    [
      "is planned only",
      { ...IN_PLACE, implementationLevel: "PLANNED" },
      ["blocks Gap analysis!M2 Core item 1.2.a is at “Planned”; Phase 2 looks for it in use."],
    ],
    [
      "is in use without evidence",
      { ...IN_PLACE, implementationLevel: "OPERATING" },
      ["blocks Gap analysis!W2 Core item 1.2.a has no Evidence for Phase 2."],
    ],
    ["has no number", without(IN_PLACE, "itemId"), ["blocks Gap analysis!M2 A core item has no Implementation level."]],
  ] as const)("that Phase 2 looks at %s", (_what, item, expected) => {
    expect(judged(coreItemNotOperating, one(item))).toEqual(expected);
  });

  test("is asked for a level or for evidence, in its chapter", () => {
    expect(advised(coreItemNotOperating, one(IN_PLACE))).toEqual(["1 Use it and keep records, then set Implementation level."]);
    expect(advised(coreItemNotOperating, one({ ...IN_PLACE, implementationLevel: "OPERATING" }))).toEqual([
      "1 Enter the ids on Evidence of the records that show it in use.",
    ]);
  });
});

describe("a core item that is not in place", () => {
  const MISSING: Item = { ...CORE, response: "NOT_IN_PLACE" };
  const PLANNED: Item = { ...MISSING, actions: ["ACT-001"], owner: "Sam Okoye", dueOn: on("2026-12-02") };
  const PHASE_1 = { phase1Planned: on("2026-12-01") };
  const LATE: Item = { ...PLANNED, dueOn: on("2026-10-14") };

  test.each([
    ["has no plan", one(MISSING), ["blocks Gap analysis!R2 Core item 1.2.a is not in place, and has no action, no owner, no due day."]],
    [
      "has a plan that comes after Phase 1",
      one(PLANNED, PHASE_1),
      ["blocks Gap analysis!R2 Core item 1.2.a will be ready on 2026-12-02, after Phase 1 on 2026-12-01."],
    ],
    ["has a plan while no day is set for Phase 1", one(PLANNED), []],
    ["was to be in place yesterday", one(LATE), ["blocks Gap analysis!R2 Core item 1.2.a was to be in place by 2026-10-14, and is not."]],
    ["is to be in place today", one({ ...PLANNED, dueOn: on("2026-10-15") }), []],
  ] as const)("%s", (_what, example, expected) => {
    expect(judged(coreItemWithoutPlan, example)).toEqual(expected);
  });

  test("is asked for a plan, for an earlier day, or for a day that holds", () => {
    expect([one(MISSING), one(PLANNED, PHASE_1), one(LATE)].flatMap((example) => advised(coreItemWithoutPlan, example))).toEqual([
      "1 Plan it: an action, an owner and a Due on no later than Phase 1.",
      "1 Enter an earlier Due on, or plan Phase 1 for a later day on Config.",
      "1 Put it in place, or enter a Due on that you will keep.",
    ]);
  });
});
