import { gapItemNotAssessed } from "../../../../src/core/rules/gap-item-not-assessed";
import { gapWithoutPlan } from "../../../../src/core/rules/gap-without-plan";
import { itemNotApplicable } from "../../../../src/core/rules/item-not-applicable";
import { on, rows, type ExampleWorkbook } from "../../../../src/core/rules/rule";
import type { RecordFor } from "../../../../src/core/workbook/records-for";
import { gapAnalysis } from "../../../../src/core/workbook/sheets/gap-analysis";
import { advised, judged } from "./judged";
import { without } from "./without";

type Item = RecordFor<typeof gapAnalysis.columns>;

const one = (item: Item): ExampleWorkbook => ({ rows: [rows(gapAnalysis, [item])] });

describe("an item that nobody has assessed", () => {
  const OPEN: Item = { itemId: "1.1.c", core: "NO", applicable: "YES", response: "NOT_ASSESSED" };

  test.each([
    ["is to be explained", OPEN, ["explain Gap analysis!L2 1.1.c has not been answered yet."]],
    ["has no response at all", without(OPEN, "response"), ["explain Gap analysis!L2 1.1.c has not been answered yet."]],
    ["is a core item, and blocks", { ...OPEN, core: "YES" }, ["blocks Gap analysis!L2 1.1.c is a core item, and nobody has answered it yet."]],
    ["has no number", without(OPEN, "itemId"), ["explain Gap analysis!L2 An item has not been answered yet."]],
    ["does not apply", { ...OPEN, applicable: "NO" }, "skipped: no data"],
    ["has an answer", { ...OPEN, response: "PARTIAL" }, []],
  ] as const)("%s", (_what, item, expected) => {
    expect(judged(gapItemNotAssessed, one(item))).toEqual(expected);
  });

  test("counts in the chapter of its number, or in none", () => {
    expect([OPEN, { ...OPEN, itemId: "10.2.a" }, { ...OPEN, itemId: "own" }].flatMap((item) => advised(gapItemNotAssessed, one(item)))).toEqual([
      `1 ${gapItemNotAssessed.action}`,
      `10 ${gapItemNotAssessed.action}`,
      `none ${gapItemNotAssessed.action}`,
    ]);
  });
});

describe("an item that is set not to apply", () => {
  const LEFT: Item = { itemId: "1.1.c", core: "NO", applicable: "NO", naReason: "We have no staff of our own." };
  const CORE_1_2_A = "1.2.a is set not to apply, and core items apply to everybody.";

  test.each([
    ["with a reason", LEFT, []],
    ["without a reason", without(LEFT, "naReason"), ["explain Gap analysis!K2 1.1.c is set not to apply, without a reason."]],
    [
      "by its response, without a reason",
      { ...without(LEFT, "naReason"), applicable: "YES", response: "NOT_APPLICABLE" },
      ["explain Gap analysis!K2 1.1.c is set not to apply, without a reason."],
    ],
    [
      "without a reason and a number",
      without(LEFT, "naReason", "itemId"),
      ["explain Gap analysis!K2 An item is set not to apply, without a reason."],
    ],
    ["though core, said at Applicable", { ...LEFT, itemId: "1.2.a", core: "YES" }, [`explain Gap analysis!J2 ${CORE_1_2_A}`]],
    [
      "though core, said at Response",
      { ...LEFT, itemId: "1.2.a", core: "YES", applicable: "YES", response: "NOT_APPLICABLE" },
      [`explain Gap analysis!L2 ${CORE_1_2_A}`],
    ],
    [
      "though core, without a number",
      { ...without(LEFT, "itemId"), core: "YES" },
      ["explain Gap analysis!J2 An item is set not to apply, and core items apply to everybody."],
    ],
  ] as const)("%s", (_what, item, expected) => {
    expect(judged(itemNotApplicable, one(item))).toEqual(expected);
  });

  test("is to be answered where it is core", () => {
    expect(advised(itemNotApplicable, one({ ...LEFT, itemId: "1.2.a", core: "YES" }))).toEqual([
      "1 Answer it, or say on Explanations why you are an exception.",
    ]);
  });
});

describe("a gap", () => {
  const GAP: Item = {
    itemId: "1.1.c",
    core: "NO",
    applicable: "YES",
    response: "PARTIAL",
    gap: "No log.",
    actions: ["ACT-001"],
    owner: "Sam Okoye",
    dueOn: on("2026-12-01"),
  };
  const CORE: Item = { ...without(GAP, "gap", "actions", "owner", "dueOn"), core: "YES", response: "NOT_IN_PLACE" };
  const said = (cell: string, heading: string) => `explain Gap analysis!${cell} 1.1.c is not fully in place, and ${heading} is empty.`;

  test.each([
    ["with a whole plan", GAP, "2B", []],
    ["without words", without(GAP, "gap"), "2B", [said("O2", "Gap")]],
    ["without an owner", without(GAP, "owner"), "2B", [said("Q2", "Owner")]],
    ["without a due day", without(GAP, "dueOn"), "2B", [said("R2", "Due on")]],
    [
      "without an action and a number",
      without(GAP, "actions", "itemId"),
      "2B",
      ["explain Gap analysis!P2 An item is not fully in place, and Actions is empty."],
    ],
    ["of a core item not in place, whose plan is another rule's from Phase 1 on", CORE, "1", [said("O2", "Gap")]],
    [
      "of a core item not in place, in the gap analysis",
      CORE,
      "GAP",
      [said("O2", "Gap"), said("P2", "Actions"), said("Q2", "Owner"), said("R2", "Due on")],
    ],
    [
      "of another item not in place, in Phase 1",
      { ...CORE, core: "NO" },
      "1",
      [said("O2", "Gap"), said("P2", "Actions"), said("Q2", "Owner"), said("R2", "Due on")],
    ],
    [
      "of a core item partly in place",
      { ...CORE, response: "PARTIAL" },
      "1",
      [said("O2", "Gap"), said("P2", "Actions"), said("Q2", "Owner"), said("R2", "Due on")],
    ],
    ["of an item that does not apply", { ...GAP, applicable: "NO" }, "2B", "skipped: no data"],
    ["of an item in place, which is none", { ...GAP, response: "IN_PLACE" }, "2B", "skipped: no data"],
  ] as const)("%s", (_what, item, phase, expected) => {
    expect(judged(gapWithoutPlan, one(item), phase)).toEqual(expected);
  });

  test("is to be described, closed, owned and dated", () => {
    expect(advised(gapWithoutPlan, one({ ...CORE, response: "PARTIAL" }))).toEqual([
      "1 Say in one sentence what is missing.",
      "1 Enter the id of the action that closes the gap.",
      "1 Enter who closes the gap.",
      "1 Enter the day by which the gap will be closed.",
    ]);
  });
});
