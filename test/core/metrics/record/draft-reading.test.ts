import { askedReadings, type AskedReading } from "../../../../src/core/metrics/record/asked-readings";
import {
  draftReading,
  EMPTY_DRAFT,
  fieldRefusal,
  isComplete,
  isEmpty,
  judgedDrafts,
  recordedAlready,
} from "../../../../src/core/metrics/record/draft-reading";
import { isRefusal } from "../../../../src/core/metrics/record/reading-entry";
import { recordedMetrics } from "../../../../src/core/metrics/record/recorded-metrics";
import { entry, october, planned, readingOf, TODAY, type Reading } from "./recording-scene";

const options = { today: TODAY, enteredBy: "", correct: true };
const draft = (numerator: string, denominator: string, note = "") => ({ ...EMPTY_DRAFT, numerator, denominator, note });

function com32({ book }: Reading): readonly AskedReading[] {
  return askedReadings(book, "each").filter(({ metricId }) => metricId === "COM-32");
}

test("a note alone is no reading; a number is one, complete when the denominator is there too", async () => {
  const [asked] = com32(await readingOf([]));
  if (!asked) throw new Error("COM-32 is not asked for");
  expect(isEmpty(draft("", " ", "quiet"))).toBe(true);
  expect(isEmpty(draft("", "7"))).toBe(false);
  expect(isComplete(draftReading(asked, draft("7", ""), undefined))).toBe(false);
  expect(isComplete(draftReading(asked, draft("x", "y"), undefined))).toBe(true);
});

test("a field is refused by itself only for what can be no number", () => {
  expect(fieldRefusal(draft("1,5", "2"), "numerator")).toContain("write 1.5");
  expect(fieldRefusal(draft("9", "2"), "numerator")).toBeUndefined();
  expect(fieldRefusal(draft("9", ""), "denominator")).toBeUndefined();
});

test("the sites of a metric are judged together: its status follows from their sum, each figure from its own numbers", async () => {
  const reading = await readingOf([], ["North", "South"]);
  const [north, south] = com32(reading).map((asked) => draftReading(asked, draft(asked.site === "North" ? "100" : "0", "100"), undefined));
  if (!north || !south) throw new Error("COM-32 is not asked for at both sites");
  const both = judgedDrafts([north, south], reading, options);
  const alone = judgedDrafts([north], reading, options);
  if (isRefusal(both) || isRefusal(alone)) throw new Error("refused");
  expect(both.map(({ quote }) => quote)).toEqual(["100%, n = 100", "0%, n = 100"]);
  expect(both[0]?.row.effect?.statusAfter).toBe("Beyond red limit");
  expect(alone[0]?.row.effect?.statusAfter).toBe("Met");
});

test("an earlier period than the latest one does not decide the status", async () => {
  const reading = await readingOf([october()]);
  const [asked] = com32(reading);
  if (!asked) throw new Error("COM-32 is not asked for");
  const judged = judgedDrafts([draftReading(asked, draft("1", "2"), "2026-09")], reading, options);
  expect(isRefusal(judged) ? judged : judged.map(({ row, isLatest }) => `${row.outcome} ${isLatest}`)).toEqual(["add false"]);
});

test("what stands in the workbook for the chosen period is found, and nothing for a period that is none", async () => {
  const reading = await readingOf([october()]);
  const [asked] = com32(reading);
  if (!asked) throw new Error("COM-32 is not asked for");
  const at = (period: string) => recordedAlready(draftReading(asked, EMPTY_DRAFT, period), reading.book);
  expect(at("2026-10")).toEqual({ readingId: "RDG-001", figures: "702 out of 720" });
  expect(at("2026-09")).toBeUndefined();
  expect(at("last month")).toBeUndefined();
});

test("what was recorded is told metric by metric; what was refused is left out", async () => {
  const { rows } = planned(await readingOf([]), [entry({}), entry({ period: "2026-09" }), entry({ metric: "CGO-08", numerator: "x" })]);
  const [first, ...others] = recordedMetrics(rows);
  expect(others).toEqual([]);
  expect(first).toMatchObject({ metricId: "COM-32", effect: { statusBefore: "No data" }, signals: [] });
  expect(first?.readings.map(({ entry: { period } }) => period)).toEqual(["2026-10", "2026-09"]);
});
