import { comparedFigures, siteFigures } from "../../../src/core/metrics/compared-figures";
import { day, metricOf, metricWith, sampleBook } from "./sample-book";

const book = sampleBook();
const share = metricOf("CGO-02", book);
const of = (numerator: number, denominator: number) => ({ name: "", numerator, denominator });

// Newcombe 1998, method 10, 18/20 against 14/20 by an independent calculation: 0.20 (-0.0536 to 0.4305).
test("a difference of shares has its interval; where zero lies within it, it could be luck", () => {
  const found = comparedFigures(share, of(14, 20), of(18, 20));
  expect(found?.difference).toBeCloseTo(0.2, 10);
  expect(found?.interval?.lower).toBeCloseTo(-0.0536, 4);
  expect(found?.interval?.upper).toBeCloseTo(0.4305, 4);
  expect(found).toMatchObject({ first: 0.7, second: 0.9, verdict: "CHANCE", isBetter: true });
});

test("where zero lies outside, on either side, it is more than luck", () => {
  expect(comparedFigures(share, of(20, 100), of(80, 100))?.verdict).toBe("MORE");
  expect(comparedFigures(share, of(80, 100), of(20, 100))).toMatchObject({ verdict: "MORE", isBetter: false });
});

test("the same figures are neither better nor worse", () => {
  expect(comparedFigures(share, of(10, 20), of(10, 20))).toMatchObject({ difference: 0, verdict: "CHANCE", isBetter: null });
});

test("rates and counts are compared without an interval, in their own unit", () => {
  const rate = metricOf("COM-14", book);
  const found = comparedFigures(rate, of(2, 1000), of(1, 500));
  expect(found).toMatchObject({ first: 2, second: 2, verdict: "UNKNOWN", interval: undefined });
  const count = metricOf("COM-08", book);
  expect(
    comparedFigures(count, { name: "", numerator: 3, denominator: undefined }, { name: "", numerator: 1, denominator: undefined }),
  ).toMatchObject({
    difference: -2,
    verdict: "UNKNOWN",
    isBetter: true,
  });
});

test("a share of something that is not counted in whole numbers has no interval", () => {
  expect(comparedFigures(share, of(14.5, 20), of(18, 20))?.verdict).toBe("UNKNOWN");
});

test("a metric that is monitored is neither better nor worse", () => {
  const monitored = sampleBook({ metrics: metricWith("CGO-02", { direction: "MONITOR" }) });
  expect(comparedFigures(metricOf("CGO-02", monitored), of(1, 20), of(19, 20))?.isBetter).toBeNull();
});

test("nothing is compared with a period that has no figure or no exposure", () => {
  expect(comparedFigures(share, { name: "", numerator: undefined, denominator: undefined }, of(1, 2))).toBeUndefined();
  expect(comparedFigures(share, of(0, 0), of(1, 2))).toBeUndefined();
});

test("the sites of a period are summed each for itself, whatever the case of their names", () => {
  const october = { metricId: "OWN-01", periodStart: day("2026-10-01"), periodEnd: day("2026-10-31") };
  const two = sampleBook({
    readings: (all) => [
      ...all,
      { ...october, readingId: "RDG-901", site: "Annexe", numerator: 4, denominator: 5 },
      { ...october, readingId: "RDG-902", site: "annexe ", numerator: 3, denominator: 5 },
    ],
  });
  expect(siteFigures(metricOf("OWN-01", two), day("2026-10-31"), two)).toEqual([
    { name: "Kingsbridge", numerator: 20, denominator: 20 },
    { name: "Annexe", numerator: 7, denominator: 10 },
  ]);
});
