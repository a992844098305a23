import { percent } from "../../../../src/core/workbook/calculations/quote-figure";

test("half a percent is rounded away from zero, as Excel shows it, though a binary fraction may lie below the half", () => {
  let halves = 0;
  for (let n = 2; n <= 400; n += 1) {
    for (let x = 0; x <= 2 * n; x += 1) {
      // In whole numbers: 100 x / n is some whole number and a half.
      const twice = (200 * x) / n;
      if ((200 * x) % n !== 0 || twice % 2 === 0) continue;
      halves += 1;
      expect(percent(x / n)).toBe(`${(twice + 1) / 2}%`);
    }
  }
  expect(halves).toBeGreaterThan(500);
});
