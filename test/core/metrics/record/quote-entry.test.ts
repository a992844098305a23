import { quoteEntry } from "../../../../src/core/metrics/record/quote-entry";

const share = { metricId: "OWN-01", denominator: "tests", unit: "%", dataKind: "SAMPLE" };

// Wilson 95 % for 9 of 10: 0.596 to 0.982 (Brown, Cai and DasGupta 2001, table; any statistics package).
test("a sampled share carries its n and its interval", () => {
  expect(quoteEntry(share, 9, 10)).toBe("90% (60–98%), n = 10");
});

test("a census carries no interval, a rate its unit, a count neither", () => {
  expect(quoteEntry({ ...share, dataKind: "CENSUS" }, 9, 10)).toBe("90%, n = 10");
  expect(quoteEntry({ denominator: "movements", unit: "per 1,000", scale: 1000 }, 3, 1500)).toBe("2.0 per 1,000, n = 1500");
  expect(quoteEntry({ unit: "reports" }, 4, undefined)).toBe("4 reports");
});

test("without exposure there is no figure", () => {
  expect(quoteEntry(share, 0, 0)).toBe("no data");
});
