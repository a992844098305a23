import { bookOfExample } from "../../../../src/core/reports/book-of-example";
import { firstFew } from "../../../../src/core/rules/first-few";
import { formulaNotCalculated } from "../../../../src/core/rules/formula-not-calculated";
import { formulaOverwritten } from "../../../../src/core/rules/formula-overwritten";
import { firstOf, inWords, shortened } from "../../../../src/core/rules/found-column";
import { frozenFigures } from "../../../../src/core/rules/frozen-figures";
import { heldPost } from "../../../../src/core/rules/held-post";
import { idOfUnusualForm } from "../../../../src/core/rules/id-of-unusual-form";
import { informationNotProtected } from "../../../../src/core/rules/information-not-protected";
import { figuresDiffer } from "../../../../src/core/rules/figures-differ";
import { on, rows, type ExampleWorkbook } from "../../../../src/core/rules/rule";
import { NOT_CALCULATED } from "../../../../src/core/workbook/cell";
import { evidence } from "../../../../src/core/workbook/sheets/evidence";
import { gapAnalysis } from "../../../../src/core/workbook/sheets/gap-analysis";
import { metrics } from "../../../../src/core/workbook/sheets/metrics";
import { people } from "../../../../src/core/workbook/sheets/people";
import { risks } from "../../../../src/core/workbook/sheets/risks";
import { advised, judged } from "./judged";

test("of many names the first are said, and how many are left", () => {
  expect(firstFew(["A", "B", "C"])).toBe("A, B, C");
  expect(firstFew(["A", "B", "C", "D"])).toBe("A, B, C and 1 more");
  expect(firstFew(["A", "B", "C"], 1)).toBe("A and 2 more");
  expect(firstOf(["A", "B"])).toBe("A, B");
  expect(firstOf(["A", "B", "C", "D"])).toBe("A, B and 2 more");
});

test("what stands in a cell is quoted by its beginning", () => {
  expect(shortened("eighteen letters..")).toBe("eighteen letters..");
  expect(shortened("nineteen letters...")).toBe("nineteen letters.…");
  expect(inWords("high")).toBe("the text “high”");
  expect([true, 7].map(inWords)).toEqual(["TRUE", "7"]);
});

describe("a line of frozen figures", () => {
  test.each([
    ["COM-05 QA observations to standard: 31 of 32", [["COM-05", { numerator: 31, denominator: 32 }]]],
    ["  com-05 Observations: 31  of  32  ", [["COM-05", { numerator: 31, denominator: 32 }]]],
    ["COM-07 Change in days: -3.5", [["COM-07", { numerator: -3.5, denominator: undefined }]]],
    ["COM-07 Zero: 0 of 0", [["COM-07", { numerator: 0, denominator: 0 }]]],
    ["COM-05 Half a number: 31x", []],
    ["COM-05 Half a number: 31 of 32x", []],
    ["COM-05 No figure: none", []],
    ["COM-05: 31 of 32", []],
    ["", []],
  ] as const)("%s", (line, expected) => {
    expect([...frozenFigures(line)]).toEqual(expected);
  });

  test("stands for itself among others", () => {
    expect([...frozenFigures("Figures of spring\nCOM-05 A: 1 of 2\n\nCOM-06 B: 3").keys()]).toEqual(["COM-05", "COM-06"]);
  });
});

test("a name is in post from the first to the last day, with or without spaces around it", () => {
  const book = bookOfExample({
    rows: [rows(people, [{ personId: "PER-001", name: "Ada Lund", appointedOn: on("2026-01-01"), endedOn: on("2026-06-30") }])],
  });
  expect(["2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01"].map((day) => heldPost(" Ada Lund ", on(day), book))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(heldPost("Ben Roe", on("2026-02-01"), book)).toBe(false);
});

describe("formulas without a result", () => {
  const RISKS = rows(risks, [{ riskId: "RSK-001" }, { riskId: "RSK-002" }, { riskId: "RSK-003" }]);
  const uncalculated = (...ids: readonly string[]): ExampleWorkbook => ({
    rows: [RISKS],
    raw: { risks: Object.fromEntries(ids.map((id) => [id, { owner: NOT_CALCULATED }])) },
  });

  test.each([
    ["are none", uncalculated(), []],
    ["are one", uncalculated("RSK-002"), ["blocks Risks!W3 “Owner” of RSK-002 is a formula without a result."]],
    ["are two", uncalculated("RSK-002", "RSK-003"), ["blocks Risks!W3 “Owner” of RSK-002 is a formula without a result (and 1 more cell)."]],
    [
      "are three",
      uncalculated("RSK-001", "RSK-002", "RSK-003"),
      ["blocks Risks!W2 “Owner” of RSK-001 is a formula without a result (and 2 more cells)."],
    ],
    ["cannot be where no record stands", { rows: [] }, "skipped: no data"],
  ] as const)("%s", (_what, example, expected) => {
    expect(judged(formulaNotCalculated, example)).toEqual(expected);
  });
});

describe("a column whose formula was typed over", () => {
  const COLUMN = { heading: "Level", column: 60, values: [], issues: [] };
  const overwritten = (own: ExampleWorkbook["rows"], id: string, key: string, tableRows: readonly number[]): ExampleWorkbook => ({
    rows: own,
    changed: {
      words: "Somebody typed over it.",
      snapshot: (sound) => {
        const register = sound.registers[id];
        if (!register) throw new Error(`no register ${id}`);
        const columns = { ...register.columns, [key]: { ...COLUMN, overwritten: tableRows } };
        return { ...sound, registers: { ...sound.registers, [id]: { ...register, columns } } };
      },
    },
  });
  const six = rows(
    risks,
    ["1", "2", "3", "4", "5", "6"].map((number) => ({ riskId: `RSK-${number}` })),
  );
  const calculated = Object.keys(gapAnalysis.calculated)[0] ?? "";

  test("is said cell by cell up to five, and of the whole column from six on", () => {
    expect(judged(formulaOverwritten, overwritten([six], "risks", "residualScore", [0, 1, 2, 3, 4]))).toEqual(
      [2, 3, 4, 5, 6].map((row) => `blocks Risks!BI${row} Level is not calculated here as in the other records.`),
    );
    expect(judged(formulaOverwritten, overwritten([six], "risks", "residualScore", [0, 1, 2, 3, 4, 5]))).toEqual([
      "blocks Risks!BI1 Level of Risks has lost its formula in 6 of 6 records.",
    ]);
  });

  test("counts in the chapter of its register, or in none", () => {
    expect(advised(formulaOverwritten, overwritten([six], "risks", "residualScore", [0]))).toEqual([`2 ${formulaOverwritten.action}`]);
    expect(advised(formulaOverwritten, overwritten([six], "risks", "residualScore", [0, 1, 2, 3, 4, 5]))).toEqual([
      "2 Enter the formula again and fill it down.",
    ]);
    const item = rows(gapAnalysis, [{ itemId: "1.2.a" }]);
    expect(advised(formulaOverwritten, overwritten([item], "gapAnalysis", calculated, [0]))).toEqual([`none ${formulaOverwritten.action}`]);
  });
});

describe("an id", () => {
  const said = (riskId: string) => judged(idOfUnusualForm, { rows: [rows(risks, [{ riskId }])] });
  const FORM = "is not of the form RSK-001.";

  test.each([
    ["RSK-001", []],
    ["rsk-1", []],
    ["RSK-123456789", []],
    ["RSK-1234567890", [`advice Risks!A2 “RSK-1234567890” ${FORM}`]],
    ["RSK-", [`advice Risks!A2 “RSK-” ${FORM}`]],
    ["RSK001", [`advice Risks!A2 “RSK001” ${FORM}`]],
    ["XRSK-001", [`advice Risks!A2 “XRSK-001” ${FORM}`]],
    ["RSK-001b", [`advice Risks!A2 “RSK-001b” ${FORM}`]],
    ["RSK-001 ", ["advice Risks!A2 “RSK-001 ” has a space beside it: to Excel that is another id."]],
  ] as const)("written %s", (id, expected) => {
    expect(said(id)).toEqual(expected);
  });

  test("of the library is one of a metric, and of no risk", () => {
    expect(judged(idOfUnusualForm, { rows: [rows(metrics, [{ metricId: "com-05" }])] })).toEqual([]);
    expect(said("COM-05")).toEqual([`advice Risks!A2 “COM-05” ${FORM}`]);
  });

  test("is to be written with the prefix of its register", () => {
    expect(advised(idOfUnusualForm, { rows: [rows(risks, [{ riskId: "Risk 1" }])] })).toEqual([
      "2 Write it like RSK-001, without spaces; correct references to it too.",
    ]);
  });
});

test("a document without an id is not asked for its marking", () => {
  expect(judged(informationNotProtected, { rows: [rows(evidence, [{ title: "Policy" }])] })).toEqual([]);
  expect(judged(informationNotProtected, { rows: [rows(evidence, [{ evidenceId: "EVD-001" }])] })).toEqual([
    "explain Evidence!K2 EVD-001 has no marking.",
  ]);
});

test("two ways of counting that differ are said of the metric, or of a metric without an id", () => {
  const { changed } = figuresDiffer.example.fails;
  const said = (metric: object) => judged(figuresDiffer, { rows: [{ register: metrics.id, records: [metric] }], ...(changed ? { changed } : {}) });
  expect(said({ metricId: "COM-05" })).toEqual(["blocks Metrics!BI2 COM-05: the workbook's formula and the add-in's function differ."]);
  expect(said({ name: "Ours" })).toEqual(["blocks Metrics!BI2 A metric: the workbook's formula and the add-in's function differ."]);
});
