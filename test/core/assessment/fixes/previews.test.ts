import { editOf } from "../../../../src/core/assessment/fixes/mended-cells";
import { foundCell } from "../../../../src/core/assessment/fixes/found-cell";
import { NOT_CALCULATED, type CellValue } from "../../../../src/core/workbook/cell";
import { cellInWords } from "../../../../src/core/workbook/cell-in-words";
import { essentialSems, findingAt, planOf, withCells, type Cell } from "./changed-content";
import { inWords, type ReadSems } from "./mended-workbook";

jest.setTimeout(60_000);

let sems: ReadSems;
beforeAll(async () => {
  sems = await essentialSems();
});

describe("a value in a preview", () => {
  test.each<readonly [CellValue, string]>([
    [null, "(empty)"],
    ["", "(empty)"],
    [" ", "“ ”"],
    ["RSK-001 ", "“RSK-001 ”"],
    ["46326", "“46326”"],
    [{ error: "#N/A" }, "#N/A"],
    [NOT_CALCULATED, "(not calculated)"],
    [true, "TRUE"],
    [false, "FALSE"],
    [0, "0"],
    [-12.5, "-12.5"],
    [46_326, "46326"],
  ])("%p is shown as %s", (value, words) => {
    expect(cellInWords(value)).toBe(words);
  });

  test.each<readonly [CellValue, string]>([
    [46_326, "2026-10-31"],
    ["31/10/2026", "“31/10/2026”"],
    [true, "TRUE"],
    [null, "(empty)"],
    [{ error: "#REF!" }, "#REF!"],
  ])("%p in a column of days is shown as %s", (value, words) => {
    expect(cellInWords(value, true)).toBe(words);
  });
});

describe("what stood over a formula", () => {
  test.each<readonly [string, Cell[3], string]>([
    ["nothing", null, "(empty)"],
    ["a text", "n/a", "“n/a”"],
    ["TRUE", true, "TRUE"],
    ["an error that was typed", { error: "#N/A" }, "#N/A"],
    ["another formula", { formula: "1+1", value: 2 }, "another formula, which gives 2"],
    ["another formula that nobody has calculated", { formula: "1+1", value: NOT_CALCULATED }, "another formula, which gives (not calculated)"],
  ])("is shown where it was %s", (_, input, before) => {
    const overwritten = withCells(sems, [["risks", "RSK-004", "residualScore", input]]);
    const plan = planOf(overwritten, [findingAt(overwritten, "S-07", "risks", "RSK-004", "residualScore")]);
    // Residual T × C × V of the fourth: 4 × 2 × 2.
    expect(inWords(plan)).toEqual([`Risks: ${before} → the formula of the column, which gives 16`]);
  });

  test("is shown as a day where the column calculates days", () => {
    const overwritten = withCells(sems, [["metrics", "COM-03", "lastPeriod", 46_326]]);
    const plan = planOf(overwritten, [findingAt(overwritten, "S-07", "metrics", "COM-03", "lastPeriod")]);
    // A figure that is true at a date has today for its period: day 46,347.
    expect(inWords(plan)).toEqual(["Metrics: 2026-10-31 → the formula of the column, which gives 2026-11-21"]);
  });
});

test("each change says sheet and cell, and the edit expects what stood there", () => {
  const faulty = withCells(sems, [
    ["risks", "RSK-001", "threat", "1"],
    ["risks", "RSK-003", "threat", "3"],
  ]);
  const findings = ["RSK-001", "RSK-003"].map((id) => findingAt(faulty, "C-04", "risks", id, "threat"));
  const plan = planOf(faulty, findings);
  // The headings stand in row 5, and Threat is the eleventh column.
  expect(plan.outcomes).toEqual([
    { finding: findings[0], changes: [{ sheet: "Risks", cell: "K6", before: "“1”", after: "1" }] },
    { finding: findings[1], changes: [{ sheet: "Risks", cell: "K8", before: "“3”", after: "3" }] },
  ]);
  const edit = { kind: "setCells", sheet: "Risks", left: 10, numberFormat: "0" };
  expect(plan.edits).toEqual([
    { ...edit, top: 5, rows: [[1]], expected: [["1"]] },
    { ...edit, top: 7, rows: [[3]], expected: [["3"]] },
  ]);
});

test("an edit without a number format leaves the one that the cell has", () => {
  const cell = foundCell(findingAt(sems, "C-13", "risks", "RSK-002", "riskId"), sems);
  expect(cell && editOf({ cell, input: "RSK-009" })).toStrictEqual({
    kind: "setCells",
    sheet: "Risks",
    top: 6,
    left: 0,
    rows: [["RSK-009"]],
    expected: [["RSK-002"]],
  });
});

test("where a column has no number format of its own, a number gets General and a day year, month and day: as Text they would be texts again", () => {
  const typed = withCells(sems, [
    ["risks", "RSK-001", "title", "12"],
    ["risks", "RSK-002", "title", "31/10/2026"],
  ]);
  expect(planOf(typed, [findingAt(typed, "C-04", "risks", "RSK-001", "title")]).edits).toMatchObject([{ rows: [[12]], numberFormat: "General" }]);
  expect(planOf(typed, [findingAt(typed, "C-05", "risks", "RSK-002", "title")]).edits).toMatchObject([
    { rows: [[46_326]], numberFormat: "yyyy-mm-dd" },
  ]);
});

describe("a text that only its writer can read", () => {
  test.each([
    ["C-04", "threat", "1,234", "“1,234” can be read as 1234 or as 1.234: type the one that is meant."],
    ["C-04", "threat", "two", "It is not a plain number: type digits, with a decimal point where one is needed."],
    ["C-05", "nextReview", "1/12/2026", "“1/12/2026” can be read as 2026-12-01 or as 2026-01-12: type the day that is meant, as year-month-day."],
    ["C-05", "nextReview", "next spring", "It is not clear which day is meant: type it as year-month-day, for example 2026-10-31."],
  ])("%s: in %s, %p stays as it is", (rule, key, text, refusal) => {
    const typed = withCells(sems, [["risks", "RSK-001", key, text]]);
    const finding = findingAt(typed, rule, "risks", "RSK-001", key);
    expect(planOf(typed, [finding])).toEqual({ outcomes: [{ finding, refusal }], edits: [] });
  });

  test("does not keep the others from being mended", () => {
    const typed = withCells(sems, [
      ["risks", "RSK-001", "threat", "1,234"],
      ["risks", "RSK-002", "threat", "2"],
      ["risks", "RSK-003", "threat", { formula: '"3"', value: "3" }],
    ]);
    const plan = planOf(
      typed,
      ["RSK-001", "RSK-002", "RSK-003"].map((id) => findingAt(typed, "C-04", "risks", id, "threat")),
    );
    expect(inWords(plan)).toEqual([
      "“1,234” can be read as 1234 or as 1.234: type the one that is meant.",
      "Risks: “2” → 2",
      "The cell is calculated by a formula of your own: mend the formula.",
    ]);
    expect(plan.edits).toHaveLength(1);
  });
});
