import { formatValue } from "../../src/preview/format-value";

// Expected texts are those that Excel shows in the en-GB locale; dates are ISO by our own decision.
test.each([
  [46347, "yyyy-mm-dd", "2026-11-21"],
  [46347.75, "yyyy-mm-dd hh:mm", "2026-11-21 18:00"],
  [0.5, "h:mm", "12:00"],
  [0.125, "0%", "13%"],
  [0.125, "0.0%", "12.5%"],
  [1234.5, "#,##0", "1,235"],
  [1234.5, "0.00", "1234.50"],
  [7, "General", "7"],
  [0.1 + 0.2, "General", "0.3"],
  [1, '"n = "0', "1"],
])("%p under %s shows %s", (value, format, text) => {
  expect(formatValue(value, format)).toBe(text);
});

test("an empty cell shows nothing, an error its name, a formula without a result says so", () => {
  expect(formatValue(null, "0")).toBe("");
  expect(formatValue({ error: "#N/A" }, "0")).toBe("#N/A");
  expect(formatValue({ notCalculated: true }, "0")).toBe("not calculated yet");
  expect(formatValue(true, "0")).toBe("TRUE");
});
