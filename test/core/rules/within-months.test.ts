import { isWithinMonths } from "../../../src/core/rules/within-months";
import { on } from "../../../src/core/rules/rule";

test.each([
  ["2026-10-15", "2026-10-15", true],
  ["2026-10-16", "2026-10-15", false],
  ["2025-10-15", "2026-10-15", true],
  ["2025-10-14", "2026-10-15", false],
  ["2024-02-29", "2025-02-28", true],
  ["2024-02-29", "2025-03-01", false],
])("what happened on %s is within twelve months of %s: %s", (happened, asOf, expected) => {
  expect(isWithinMonths(on(happened), 12, on(asOf))).toBe(expected);
});

test("what never happened is not within any months", () => {
  expect(isWithinMonths(undefined, 12, on("2026-10-15"))).toBe(false);
});
