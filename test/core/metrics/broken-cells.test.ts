import { brokenCells } from "../../../src/core/metrics/broken-cells";
import { metrics } from "../../../src/core/workbook/sheets/metrics";
import { readings } from "../../../src/core/workbook/sheets/readings";
import { metricOf, sampleBook, withIssue } from "./sample-book";

const book = sampleBook();

test("a sound metric has none", () => {
  expect(brokenCells(metricOf("CGO-01", book), book)).toEqual([]);
  expect(brokenCells(metricOf("COM-08", book), book)).toEqual([]);
});

test("a text where a number belongs is named with its heading and its cell", () => {
  const tableRow = metricOf("CGO-01", book).place.tableRow;
  const broken = withIssue(book, metrics, "target", { tableRow, kind: "wrongType", raw: "ninety" });
  expect(brokenCells(metricOf("CGO-01", broken), broken)).toEqual([
    { heading: "Target", row: "CGO-01", kind: "wrongType", address: broken.addressOf(metrics, metricOf("CGO-01", broken), "target") },
  ]);
  expect(brokenCells(metricOf("CGO-02", broken), broken)).toEqual([]);
});

test("a reading that shows an error or has no numerator is told, one of another metric is not", () => {
  const [first, second] = book.recordsBy(readings, "metricId").get("CGO-01") ?? [];
  const broken = withIssue(book, readings, "numerator", { tableRow: first?.place.tableRow ?? 0, kind: "error", raw: { error: "#N/A" } });
  expect(brokenCells(metricOf("CGO-01", broken), broken)).toMatchObject([{ heading: "Numerator", row: first?.readingId, kind: "error" }]);
  expect(brokenCells(metricOf("CGO-02", broken), broken)).toEqual([]);
  const empty = sampleBook({ readings: (all) => all.map((one, row) => (row === second?.place.tableRow ? { ...one, numerator: undefined } : one)) });
  expect(brokenCells(metricOf("CGO-01", empty), empty)).toMatchObject([{ heading: "Numerator", kind: "empty" }]);
});
