import fc from "fast-check";
import { amountColumn, dateColumn, groupsOf, numberColumn, scaleColumn, textColumn } from "../../../src/functions/reading/column";

const down = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
const ERROR_CELL = { type: "CustomFunctionError", code: "#N/A" };

describe("a column of numbers", () => {
  test("has nothing for an empty cell, in any form in which Excel passes it", () => {
    expect([...numberColumn(down(null, "", "  ", undefined, 7), "values")]).toEqual([NaN, NaN, NaN, NaN, 7]);
  });

  test("is empty at a 0 where 0 is no figure, and 0 where it is one", () => {
    expect([...dateColumn(down(0, 46_030.5), "due")]).toEqual([NaN, 46_030.5]);
    expect([...scaleColumn(down(0, 1, 5), "answers", 1, 5)]).toEqual([NaN, 1, 5]);
    expect([...amountColumn(down(0, 0.5), "values")]).toEqual([0, 0.5]);
    expect([...numberColumn(down(0, -0.5), "values")]).toEqual([0, -0.5]);
  });

  test("may lie in one row, or be one cell", () => {
    expect([...amountColumn([[1, null, 3]], "values")]).toEqual([1, NaN, 3]);
    expect([...amountColumn(4, "values")]).toEqual([4]);
    expect([...amountColumn([[4]], "values")]).toEqual([4]);
  });

  test.each([
    ["a date before Excel's first", () => dateColumn(down(46_030, 0.5), "due"), "due, row 2, holds 0.5: enter a date"],
    ["a date after Excel's last", () => dateColumn(down(2_958_465.9, 2_958_466), "due"), "due, row 2, holds 2958466"],
    ["a date as text", () => dateColumn(down("2026-01-31"), "due"), 'row 1, holds the text "2026-01-31": enter a date (no text), or begin'],
    ["a negative amount", () => amountColumn(down(0, -1), "values"), "values, row 2, holds -1: enter a number from 0 up"],
    ["a number that is none", () => numberColumn(down(NaN), "values"), "values, row 1, holds NaN"],
    ["a number without end", () => numberColumn(down(1, -Infinity), "values"), "values, row 2, holds -Infinity"],
    ["a level between two", () => scaleColumn(down(1, 2.5), "answers", 1, 5), "answers, row 2, holds 2.5: enter a whole number from 1 to 5"],
    ["a level above the scale", () => scaleColumn(down(6), "answers", 1, 5), "answers, row 1, holds 6"],
    ["TRUE", () => numberColumn(down(true), "values"), "values, row 1, holds TRUE"],
    ["an error", () => numberColumn(down(1, ERROR_CELL), "values"), "values, row 2, holds an error"],
    [
      "two columns",
      () =>
        numberColumn(
          [
            [1, 2],
            [3, 4],
          ],
          "values",
        ),
      "values has several columns",
    ],
  ])("refuses %s and says where", (_, read, words) => {
    expect(read).toThrow(words);
  });
});

const word = fc.constantFrom<unknown>("North", " North", "North ", "south", "1", 1, true, "", "  ", null, undefined);

test("groups are the different words of the column in order of first appearance, whatever spaces stand around them", () => {
  expect(groupsOf(down(" North", "South", "North", null, 1, "1"), "groups")).toEqual({
    groups: ["North", "South", "1"],
    codes: Int32Array.of(0, 1, 0, -1, 2, 2),
  });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (cells) => {
      const words = textColumn(down(...cells), "groups");
      const { groups, codes } = groupsOf(down(...cells), "groups");
      expect(groups).toEqual([...new Set(words)].filter((text) => text !== ""));
      expect([...codes].map((code) => groups[code] ?? "")).toEqual(words);
    }),
  );
});

test("groups refuse an error cell and say where", () => {
  expect(() => groupsOf(down("North", ERROR_CELL), "groups")).toThrow("groups, row 2, holds an error or a value that is no plain number or text");
});
