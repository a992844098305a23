import { actionOf } from "../../../../src/core/assessment/fixes/action-for-gap";
import { bookOfExample } from "../../../../src/core/reports/book-of-example";
import { rows } from "../../../../src/core/rules/rule";
import type { RecordFor } from "../../../../src/core/workbook/records-for";
import { gapAnalysis } from "../../../../src/core/workbook/sheets/gap-analysis";
import { essentialSems, findingAt, planOf, withCells, withSheets, withTable, writtenCells, type Cell } from "./changed-content";
import { inWords, type ReadSems } from "./mended-workbook";

jest.setTimeout(60_000);

describe("the action for a gap", () => {
  type Gap = RecordFor<typeof gapAnalysis.columns>;

  function actionFor(gap: Gap): ReturnType<typeof actionOf> {
    const book = bookOfExample({ rows: [rows(gapAnalysis, [gap])] });
    const item = book.records(gapAnalysis).find(({ itemId }) => itemId === gap.itemId);
    if (!item) throw new Error("the example has no such item");
    return actionOf(item, book);
  }

  const { asOf } = bookOfExample({ rows: [] });
  const bare = { source: "GAP", sourceId: "1.2.x", kind: "CORRECTIVE", title: "Close the gap at 1.2.x", raisedOn: asOf, status: "OPEN" };

  test("holds nothing that the gap does not say: no owner, no day, no priority, no resources", () => {
    expect(actionFor({ itemId: "1.2.x" })).toStrictEqual(bare);
  });

  test("takes over owner, due day, resources and the words of the gap; the day is the first one that was promised", () => {
    expect(
      actionFor({ itemId: "1.2.x", gap: "No log.", owner: "Sam Okoye", dueOn: 46_400, resourceNeed: "Two days", priority: "LOW" }),
    ).toStrictEqual({
      ...bare,
      title: "Close the gap: No log.",
      owner: "Sam Okoye",
      dueOn: 46_400,
      originalDueOn: 46_400,
      priority: "LOW",
      resources: "Two days",
    });
  });

  test.each<readonly [string, Gap, string]>([
    ["core and not in place", { core: "YES", response: "NOT_IN_PLACE" }, "HIGH"],
    ["core and partly in place", { core: "YES", response: "PARTIAL" }, "MEDIUM"],
    ["not core", { core: "NO", response: "NOT_IN_PLACE" }, "LOW"],
  ])("has the priority that is suggested for an item that is %s", (_, gap, priority) => {
    expect(actionFor({ itemId: "1.2.x", ...gap })).toStrictEqual({ ...bare, priority });
  });

  test.each(["HIGH", "MEDIUM", "LOW"] as const)("has the priority that somebody gave the gap, whatever is suggested: %s", (priority) => {
    expect(actionFor({ itemId: "1.2.x", core: "YES", response: "NOT_IN_PLACE", priority })).toStrictEqual({ ...bare, priority });
    expect(actionFor({ itemId: "1.2.x", core: "NO", response: "PARTIAL", priority })).toStrictEqual({ ...bare, priority });
  });

  test("has no priority where none is suggested, because the item is in place", () => {
    expect(actionFor({ itemId: "1.2.x", core: "YES", response: "IN_PLACE" })).toStrictEqual(bare);
  });
});

describe("a gap of a workbook", () => {
  let sems: ReadSems;
  beforeAll(async () => {
    sems = withCells(await essentialSems(["Actions"]), [
      ["gapAnalysis", "1.1.a", "response", "Not in place"],
      ["gapAnalysis", "1.1.b", "response", "Partially in place"],
    ]);
  });

  type Fields = "gap" | "actions" | "owner" | "dueOn";

  function planned(rule: string, key: Fields, cells: readonly Cell[] = []): ReturnType<typeof planOf> {
    const now = withCells(sems, cells);
    return planOf(now, [findingAt(now, rule, "gapAnalysis", "row 1", key)]);
  }

  const link = (input: Cell[3]): readonly Cell[] => [["gapAnalysis", "1.1.a", "actions", input]];
  const HAS_ACTION = "It has an action: what is missing is an owner, or a due day that holds.";

  test.each<Fields>(["dueOn", "owner", "actions", "gap"])("gets its action wherever in its row R-16 points: %s", (key) => {
    const plan = planned("R-16", key);
    expect(inWords(plan)[1]).toBe("Gap analysis: (empty) → “ACT-004”");
    expect(plan.edits.filter(({ kind }) => kind === "appendRows")).toHaveLength(1);
  });

  test.each<readonly [Fields, string]>([
    ["gap", "Gap"],
    ["owner", "Owner"],
    ["dueOn", "Due on"],
  ])("keeps to the user what R-17 misses at %s", (key, heading) => {
    const plan = planned("R-17", key);
    expect([inWords(plan), plan.edits]).toEqual([[`Only you can say what belongs into ${heading}.`], []]);
  });

  test.each<Cell[3]>(["ACT-001", "ACT-999", " ACT-001 ", { error: "#N/A" }, 4, { formula: "A6", value: "ACT-001" }])(
    "whose cell of actions holds %p gets no second one",
    (input) => {
      for (const [rule, key] of [
        ["R-16", "dueOn"],
        ["R-17", "actions"],
      ] as const) {
        const plan = planned(rule, key, link(input));
        expect([inWords(plan), plan.edits]).toEqual([[HAS_ACTION], []]);
      }
    },
  );

  test.each<readonly [Cell[3], string]>([
    ["", "(empty)"],
    ["  ", "“  ”"],
  ])("whose cell of actions holds only %p is linked in it", (input, before) => {
    const plan = planned("R-17", "actions", link(input));
    expect(inWords(plan)[1]).toBe(`Gap analysis: ${before} → “ACT-004”`);
    expect(plan.edits.at(-1)).toMatchObject({ rows: [["ACT-004"]], expected: [[input]] });
  });

  test("whose cell of actions is calculated is left alone", () => {
    const plan = planned("R-17", "actions", link({ formula: 'IF(1=1,"","")', value: "" }));
    expect([inWords(plan), plan.edits]).toEqual([["The cell is calculated by a formula of your own: mend the formula."], []]);
  });

  test("without an id gets none: the action could not name it", () => {
    const plan = planned("R-17", "actions", [["gapAnalysis", "1.1.a", "itemId", null]]);
    expect([inWords(plan), plan.edits]).toEqual([["The item has no id that an action could name: give it one first."], []]);
  });

  test("gets none in a workbook without Actions, and says so for every gap", () => {
    const without = withTable(sems, "tblActions", () => undefined);
    const findings = ["1.1.a", "1.1.b"].map((id) => findingAt(without, "R-17", "gapAnalysis", id, "actions"));
    const refusal = "The register Actions is not in this workbook: add it first.";
    expect(planOf(without, findings)).toEqual({ outcomes: findings.map((finding) => ({ finding, refusal })), edits: [] });
  });

  test("among others that are left to the user gets the next id, in the order of the findings", () => {
    const now = withCells(sems, [["gapAnalysis", "1.1.b", "owner", "Person 2"]]);
    const findings = [
      findingAt(now, "R-17", "gapAnalysis", "1.1.a", "owner"),
      findingAt(now, "R-17", "gapAnalysis", "1.1.b", "actions"),
      findingAt(now, "R-17", "gapAnalysis", "1.1.a", "actions"),
    ];
    const plan = planOf(now, findings);
    expect(plan.outcomes.map(({ finding }) => finding)).toEqual(findings);
    expect(inWords(plan)).toEqual([
      "Only you can say what belongs into Owner.",
      "Actions: (no row) → the row ACT-004: “Close the gap at 1.1.b”, owner Person 2, no due day yet",
      "Gap analysis: (empty) → “ACT-004”",
      "Actions: (no row) → the row ACT-005: “Close the gap at 1.1.a”, no owner yet, no due day yet",
      "Gap analysis: (empty) → “ACT-005”",
    ]);
    // The items begin in row 6.
    const links = writtenCells(plan).filter(([cell]) => cell.startsWith("Gap analysis!"));
    expect(links.map(([cell, id]) => [cell.replace(/[A-Z]+(?=\d)/, ""), id])).toEqual([
      ["Gap analysis!7", "ACT-004"],
      ["Gap analysis!6", "ACT-005"],
    ]);
  });

  test("names the sheet of the new row as the workbook calls it, and no cell of it", () => {
    const renamed = withSheets(sems, (sheet) => (sheet.name === "Actions" ? { ...sheet, name: "To do" } : sheet));
    const plan = planOf(renamed, [findingAt(renamed, "R-17", "gapAnalysis", "1.1.a", "actions")]);
    expect(plan.outcomes[0]).toMatchObject({ changes: [{ sheet: "To do", cell: "", before: "(no row)" }, { sheet: "Gap analysis" }] });
  });
});
