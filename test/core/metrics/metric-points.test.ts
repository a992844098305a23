import { metricPoints } from "../../../src/core/metrics/metric-points";
import { pointRows } from "../../../src/core/metrics/point-rows";
import { day, metricOf, metricWith, sampleBook } from "./sample-book";

const book = sampleBook();
const pointsOf = (id: string, of = book) => metricPoints(metricOf(id, of), of);

test("each period has its name, its figure, its n and what the chart says of it", () => {
  const { points, chart } = pointsOf("CGO-01");
  expect(chart?.kind).toBe("P");
  expect(points).toHaveLength(20);
  expect(points[12]).toMatchObject({ name: "2026-03", n: 60, charted: { signal: "BEYOND_LIMITS", isBaseline: true } });
});

test("quarters carry the names of quarters", () => {
  expect(pointsOf("COM-12").points.at(-1)?.name).toBe("2026-Q3");
});

test("a metric without a control chart still has its figures", () => {
  const bare = sampleBook({ metrics: metricWith("CGO-02", { chart: "NONE" }) });
  const { points, chart } = pointsOf("CGO-02", bare);
  expect(chart).toBeUndefined();
  expect(points.at(-1)).toMatchObject({ name: "2026-10", numerator: 20, denominator: 20, n: 20, value: 1, charted: undefined });
});

test("a count has no n, whatever its readings hold below", () => {
  expect(pointsOf("COM-08").points.at(-1)).toMatchObject({ n: undefined, numerator: 0 });
});

test("behind a point of readings stand the readings of its period, with the cell of each", () => {
  const rows = pointRows(metricOf("CGO-01", book), { start: day("2026-03-01"), end: day("2026-03-31") }, book);
  expect(rows.register).toBeNull();
  expect(rows.readings).toHaveLength(1);
  expect(rows.readings[0]).toMatchObject({ site: "Kingsbridge", denominator: 60, address: { sheet: "Readings" } });
  expect(rows.readings[0]?.comment).toMatch(/^A signal, not chance/);
});

test("sites of one period are rows of one point; another period's and a reading without a numerator are not", () => {
  const two = sampleBook({
    readings: (all) => [
      ...all,
      {
        readingId: "RDG-901",
        metricId: "own-01",
        site: "Annexe",
        periodStart: day("2026-10-01"),
        periodEnd: day("2026-10-31"),
        numerator: 9,
        denominator: 10,
      },
      { readingId: "RDG-902", metricId: "OWN-01", site: "Annexe", periodStart: day("2026-10-01"), periodEnd: day("2026-10-31"), denominator: 10 },
    ],
  });
  const rows = pointRows(metricOf("OWN-01", two), { start: day("2026-10-01"), end: day("2026-10-31") }, two);
  expect(rows.readings.map(({ site, numerator, denominator }) => [site, numerator, denominator])).toEqual([
    ["Kingsbridge", 20, 20],
    ["Annexe", 9, 10],
  ]);
});

test("behind a point of a register stand the rows that are counted, and what they add up to is the figure", () => {
  const metric = metricOf("COM-07", book);
  const point = metricPoints(metric, book).points.at(-1);
  const rows = pointRows(metric, point?.period ?? { start: 0, end: 0 }, book).register ?? [];
  const counted = rows.filter(({ leftOut }) => leftOut === null);
  expect(counted.reduce((sum, row) => sum + row.denominator, 0)).toBe(point?.denominator);
  expect(counted.reduce((sum, row) => sum + row.numerator, 0)).toBe(point?.numerator);
  expect(counted[0]?.id).toMatch(/^ACT-\d+$/);
  expect(counted[0]?.address).toMatchObject({ sheet: "Actions", column: 0 });
});

test("what looked at a date that is over cannot be counted again, so that no rows of today stand behind it", () => {
  const metric = metricOf("COM-01", book);
  expect(pointRows(metric, { start: day("2026-09-01"), end: day("2026-09-30") }, book).register).toBeNull();
  expect(pointRows(metric, { start: book.asOf, end: book.asOf }, book).register?.length).toBeGreaterThan(0);
});

test("the rows that take the figure away from where it should be stand first, since they are what is looked at by name", () => {
  const late = sampleBook({ asOf: "2027-11-30" });
  const rows = pointRows(metricOf("COM-01", late), { start: late.asOf, end: late.asOf }, late).register ?? [];
  const short = rows.map(({ numerator, denominator }) => numerator < denominator);
  expect(short.filter(Boolean).length).toBeGreaterThan(0);
  expect(short.lastIndexOf(true)).toBeLessThan(short.indexOf(false));
});
