import { pastedRows, typedValue } from "../../src/preview/typed-value";

test.each([
  ["", "General", null],
  ["12", "General", 12],
  ["-1.5", "0.0", -1.5],
  ["95%", "General", 0.95],
  ["95", "0%", 0.95],
  ["true", "General", true],
  ["2026-11-21", "yyyy-mm-dd", 46347],
  ["2026-02-30", "yyyy-mm-dd", "2026-02-30"],
  ["2026-11-21", "General", "2026-11-21"],
  ["007", "@", "007"],
  ["12 persons", "General", "12 persons"],
])("%p typed under %s is %p", (text, format, value) => {
  expect(typedValue(text, format)).toEqual({ value });
});

test("a formula is refused, except where everything is text", () => {
  expect(typedValue("=1+1", "General")).toEqual({ refused: "formula" });
  expect(typedValue("=1+1", "@")).toEqual({ value: "=1+1" });
});

test("a pasted text is cut into rows and columns, whatever its line ends", () => {
  expect(pastedRows("a\tb\r\nc\td\r\n")).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
  expect(pastedRows("one")).toEqual([["one"]]);
});
