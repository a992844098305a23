import { cellsMerged } from "../../../../src/core/rules/cells-merged";
import { columnLost } from "../../../../src/core/rules/column-lost";
import { dateThatCannotBe } from "../../../../src/core/rules/date-that-cannot-be";
import { dropDownLost } from "../../../../src/core/rules/drop-down-lost";
import { on, rows, type ExampleWorkbook } from "../../../../src/core/rules/rule";
import type { ColumnValidation } from "../../../../src/core/workbook/content";
import { SCHEMA_VERSION } from "../../../../src/core/workbook/schema-version";
import { explanations } from "../../../../src/core/workbook/sheets/explanations";
import { gapAnalysis } from "../../../../src/core/workbook/sheets/gap-analysis";
import { risks } from "../../../../src/core/workbook/sheets/risks";
import type { RegisterSnapshot, StructureProblem, WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";
import { advised, judged } from "./judged";

const RISK = rows(risks, [{ riskId: "RSK-001", status: "OPEN" }]);
const ITEM = rows(gapAnalysis, [{ itemId: "1.2.a", response: "IN_PLACE" }]);

function changed(own: ExampleWorkbook["rows"], snapshot: (sound: WorkbookSnapshot) => WorkbookSnapshot): ExampleWorkbook {
  return { rows: own, changed: { words: "Something was done to it.", snapshot } };
}

/** The example with one of its registers in another state. */
function withRegister(own: ExampleWorkbook["rows"], id: string, change: (register: RegisterSnapshot) => RegisterSnapshot): ExampleWorkbook {
  return changed(own, (sound) => ({
    ...sound,
    registers: Object.fromEntries(Object.entries(sound.registers).map(([key, register]) => [key, key === id ? change(register) : register])),
  }));
}

describe("merged cells", () => {
  const merged = (...cells: readonly string[]) => withRegister([RISK], "risks", (register) => ({ ...register, merged: cells }));

  test("are said with their place, or with the first of their places", () => {
    expect(judged(cellsMerged, merged())).toEqual([]);
    expect(judged(cellsMerged, merged("B6"))).toEqual(["explain Risks!B6 Cells of Risks are merged at B6."]);
    expect(judged(cellsMerged, merged("B6", "C9", "D2"))).toEqual(["explain Risks!B6 Cells of Risks are merged in 3 places, first at B6."]);
  });

  test("count in the chapter of their register, or in none", () => {
    expect(advised(cellsMerged, merged("B6"))).toEqual(["2 Unmerge them and fill each cell."]);
    expect(
      advised(
        cellsMerged,
        withRegister([ITEM], "gapAnalysis", (register) => ({ ...register, merged: ["B6"] })),
      ),
    ).toEqual(["none Unmerge them and fill each cell."]);
  });
});

describe("a column with a drop-down", () => {
  const validated = (validation: ColumnValidation, own = [RISK], id = "risks", key = "status") =>
    withRegister(own, id, (register) => ({
      ...register,
      columns: Object.fromEntries(Object.entries(register.columns).map(([one, column]) => [one, one === key ? { ...column, validation } : column])),
    }));

  test.each([
    ["has it", "list", []],
    ["has a list of its own in some cells, which somebody meant", "different", []],
    ["has lost it", "none", ["explain Risks!AG1 Status in Risks has lost its drop-down."]],
    ["has lost it in some cells", "some", ["explain Risks!AG1 Not every cell of Status in Risks has its drop-down."]],
  ] as const)("%s", (_what, validation, expected) => {
    expect(judged(dropDownLost, validated(validation))).toEqual(expected);
  });

  test("is not asked about while no record stands in its register", () => {
    expect(judged(dropDownLost, validated("none", []))).toEqual([]);
  });

  test("counts in the chapter of its register, or in none", () => {
    const [risk, item] = [validated("none"), validated("none", [ITEM], "gapAnalysis", "response")];
    expect([...advised(dropDownLost, risk), ...advised(dropDownLost, item)]).toEqual([`2 ${dropDownLost.action}`, `none ${dropDownLost.action}`]);
  });
});

describe("a column that cannot be found", () => {
  const lost = (more: Partial<StructureProblem>, snapshot: Partial<WorkbookSnapshot> = {}) =>
    changed([], (sound) => ({
      ...sound,
      ...snapshot,
      problems: [{ kind: "lostColumn", register: "risks", column: "owner", sheet: "Config", cell: "O97", message: "", ...more }],
    }));
  const FOUND = ["blocks Config!O97 The column Owner of Risks cannot be found."];

  test.each([
    ["was filled by people", lost({}), FOUND],
    [
      "was calculated, and can be again",
      lost({ column: "residualScore" }),
      ["explain Config!O97 The column Residual score of Risks cannot be found."],
    ],
    ["is of a newer version, and has only its key", lost({ column: "mood" }), ["explain Config!O97 The column mood of Risks cannot be found."]],
    ["belongs to a register that is not there, named as it would be", lost({}, { registers: {} }), FOUND],
    ["belongs to a register that nobody knows", lost({ register: "moods" }), []],
    ["is not listed in a workbook of this version", lost({ isUnlisted: true }), FOUND],
    ["is not listed in a workbook of an older version, which an upgrade adds", lost({ isUnlisted: true }, { schemaVersion: SCHEMA_VERSION - 1 }), []],
    ["is listed in a workbook of an older version", lost({}, { schemaVersion: SCHEMA_VERSION - 1 }), FOUND],
    ["is not listed in a workbook of no version", lost({ isUnlisted: true }, { schemaVersion: null }), FOUND],
  ] as const)("%s", (_what, example, expected) => {
    expect(judged(columnLost, example)).toEqual(expected);
  });

  test("is named after the sheet as it is called now", () => {
    const renamed = withRegister([RISK], "risks", (register) => ({ ...register, sheet: "Our risks" }));
    const both = changed([RISK], (sound) => ({
      ...(renamed.changed?.snapshot(sound) ?? sound),
      problems: columnLost.example.fails.changed?.snapshot(sound).problems ?? [],
    }));
    expect(judged(columnLost, both)).toEqual(["blocks Config!O97 The column Owner of Our risks cannot be found."]);
  });

  test("counts in the chapter of its register, or in none", () => {
    expect([...advised(columnLost, lost({})), ...advised(columnLost, lost({ register: "gapAnalysis" }))]).toEqual([
      `2 ${columnLost.action}`,
      `none ${columnLost.action}`,
    ]);
  });
});

describe("a day", () => {
  const found = (agreedOn: number) => judged(dateThatCannotBe, { rows: [rows(explanations, [{ finding: "R-58/ACT-001/dueOn", agreedOn }])] });
  const said = (words: string) => [`explain Explanations!E2 “Agreed on” of row 2 is ${words}.`];

  test.each([
    ["1989-12-31", said("1989-12-31, which can hardly be right")],
    ["1990-01-01", []],
    ["2100-12-31", []],
    ["2101-01-01", said("2101-01-01, which can hardly be right")],
    ["9999-12-31", said("9999-12-31, which can hardly be right")],
    ["1900-01-01", said("1900-01-01, which can hardly be right")],
  ] as const)("%s", (day, expected) => {
    expect(found(on(day))).toEqual(expected);
  });

  test.each([
    [0, "the number 0, which is no day"],
    [-3, "the number -3, which is no day"],
    [2_958_465.5, "9999-12-31, which can hardly be right"],
    [2_958_466, "the number 2958466, which is no day"],
  ] as const)("is none of Excel's calendar: %d", (number, words) => {
    expect(found(number)).toEqual(said(words));
  });

  test("may have a time of day on the last day that can be right", () => {
    expect(found(on("2100-12-31") + 0.75)).toEqual([]);
  });

  test("is not judged where the cell holds a text, which another rule finds", () => {
    const raw = { risks: { "RSK-001": { nextReview: "soon" } } };
    expect(judged(dateThatCannotBe, { rows: [RISK], raw })).toEqual([]);
  });
});
