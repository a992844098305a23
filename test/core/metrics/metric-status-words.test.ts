import { metricStatusWords } from "../../../src/core/metrics/metric-status-words";
import { metricOf, metricWith, sampleBook } from "./sample-book";

const book = sampleBook();
const wordsOf = (id: string, of = book) => metricStatusWords(metricOf(id, of), of);

// Wilson, 20 of 20: 0.8389 to 1. The status turns at n where n/(n + 3.8415) >= 0.95, so at 73.
test("a sample says its counts, its interval and how many more results would show it", () => {
  expect(wordsOf("CGO-02")).toBe(
    "Met but not demonstrated: 20 of 20 is 100%, which meets the target of 95%, but the 95% interval of 84% to 100% also holds values that miss it. 53 more results without a failure would show it.",
  );
});

test("a census says so, with percentages that are not rounded up to the target", () => {
  expect(wordsOf("COM-01")).toBe("Met: 56 of 56 is 100%, which reaches the target of 100%. Everything was counted, so chance plays no part.");
  const short = sampleBook({
    readings: (all) => all.map((one) => (one["metricId"] === "COM-32" ? { ...one, numerator: 1403, denominator: 1404 } : one)),
  });
  expect(wordsOf("COM-32", short)).toContain("1403 of 1404 is 99.93%, short of the target of 100%.");
});

test("a count and a rate carry their unit", () => {
  expect(wordsOf("COM-08")).toBe(
    "Met: the figure is 0 actions, which reaches the target of 0 actions. Everything was counted, so chance plays no part.",
  );
  expect(wordsOf("COM-12")).toBe("Monitored: 3 of 18 is 16.67 reports per 100 staff; there is no target to judge it by.");
});

test("a sampled figure without an interval is not said to have been counted whole", () => {
  const sampled = sampleBook({ metrics: metricWith("COM-14", { dataKind: "SAMPLE" }) });
  expect(wordsOf("COM-14", sampled)).not.toContain("Everything was counted");
  expect(wordsOf("COM-14")).toContain("Everything was counted");
});
