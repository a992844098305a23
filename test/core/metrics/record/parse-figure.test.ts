import { parseFigure } from "../../../../src/core/metrics/record/parse-figure";

function said(text: string): unknown {
  const figure = parseFigure(text, "numerator");
  return typeof figure === "object" ? figure.refusal : figure;
}

test.each([
  ["702", 702],
  [" 702.5 ", 702.5],
  ["0", 0],
  ["0.125", 0.125],
  ["1000000000000", 1e12],
  ["", undefined],
  ["  ", undefined],
])("%j is read as %p", (text, figure) => {
  expect(said(text)).toBe(figure);
});

test.each([
  ["702,5", "write 702.5,"],
  ["1,234", "write 1234 or 1.234,"],
  ["1,234,567", "write 1234567,"],
  ["1,234.5", "write 1234.5,"],
  ["1.234,5", "write 1234.5,"],
  ["1.234.567", "write 1234567,"],
  ["1 234", "write 1234,"],
  ["1\u00a0234,5", "write 1234.5,"],
  ["1'234", "write 1234,"],
])("the separators of %j are not guessed at: %s", (text, sentence) => {
  expect(said(text)).toContain(sentence);
  expect(said(text)).toContain(`“${text.trim()}”`);
});

test("a figure below 0, a percentage and a word are refused, each with its reason", () => {
  expect(said("-3")).toBe("The numerator “-3” is negative: nothing that is counted can be less than 0.");
  expect(said("(3)")).toContain("is negative");
  expect(said("97%")).toBe("The numerator “97%” is a percentage: write what was counted, how many out of how many.");
  expect(said("seven")).toBe("The numerator “seven” is not a number: write digits, with a decimal point where one is needed.");
});

test.each(["=1+1", "+5", "1e3", "0x10", "Infinity", "NaN", ".5", "5.", "1..2", "1,2,3"])("%j is not a number", (text) => {
  expect(said(text)).toContain("is not a number");
});

test("more than a cell of Readings may hold is refused", () => {
  expect(said("1000000000001")).toContain("check it");
});
