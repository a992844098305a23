import { groupedMetrics, listedMetrics, toneOf } from "../../../src/core/metrics/listed-metrics";
import { metrics } from "../../../src/core/workbook/sheets/metrics";
import { metricOf, metricWith, sampleBook, withIssue } from "./sample-book";

const listed = listedMetrics(sampleBook());
const attentionOf = (id: string, of = listed) => of.find((metric) => metric.id === id)?.attention;
const ids = (show: Parameters<typeof groupedMetrics>[1]["show"], text = "", of = listed) =>
  groupedMetrics(of, { show, text }).flatMap(({ metrics: found }) => found.map(({ id }) => id));

test("the list holds the active metrics with what `sems metrics` says of them", () => {
  expect(listed).toHaveLength(22);
  expect(listed.find(({ id }) => id === "CGO-02")).toMatchObject({ figure: "100% (84–100%), n = 20", statusLabel: "Met but not demonstrated" });
});

test("on its day nothing of the sample needs attention: a target that is met but not demonstrated is not missed", () => {
  expect(listed.filter(({ attention }) => attention.length > 0)).toEqual([]);
});

test("a year later readings are stale, and a figure that misses its target is told before that", () => {
  const late = listedMetrics(sampleBook({ asOf: "2027-11-30" }));
  expect(attentionOf("CGO-02", late)).toEqual(["stale"]);
  expect(attentionOf("COM-01", late)).toEqual(expect.arrayContaining(["target"]));
});

test("a reading is due while the days of grace run, stale after them", () => {
  const dueFor = (asOf: string) => attentionOf("CGO-02", listedMetrics(sampleBook({ asOf })));
  expect(dueFor("2026-11-30")).toEqual([]);
  expect(dueFor("2026-12-14")).toEqual(["due"]);
  expect(dueFor("2026-12-15")).toEqual(["stale"]);
});

test("a signal counts at the latest point alone", () => {
  // CGO-01 has its signal in March 2026: with nothing after it, that is the latest point.
  const untilMarch = sampleBook({ asOf: "2026-03-31", readings: (all) => all.filter((one) => Number(one["periodEnd"]) <= 46112) });
  expect(listedMetrics(untilMarch).find(({ id }) => id === "CGO-01")?.signal).toBe("BEYOND_LIMITS");
  expect(attentionOf("CGO-01", listedMetrics(untilMarch))).toContain("signal");
  expect(listed.find(({ id }) => id === "CGO-01")?.signal).toBeNull();
});

test("a metric without a reading, and one whose cells cannot be used, say so", () => {
  const none = listedMetrics(sampleBook({ readings: (all) => all.filter((one) => one["metricId"] !== "OWN-01") }));
  expect(attentionOf("OWN-01", none)).toEqual(["noData"]);
  const book = sampleBook();
  const tableRow = metricOf("CGO-02", book).place.tableRow;
  const broken = withIssue(book, metrics, "target", { tableRow, kind: "wrongType", raw: "ninety" });
  expect(attentionOf("CGO-02", listedMetrics(broken))).toContain("checkData");
});

test("the list goes by form, and those that do not say their form stand last", () => {
  const groups = groupedMetrics(listedMetrics(sampleBook({ metrics: metricWith("COM-01", { form: undefined }) })), { show: "all", text: "" });
  expect(groups.map(({ form }) => form)).toEqual(["QN", "QL", "OUT", null]);
  expect(groups.at(-1)?.metrics.map(({ id }) => id)).toEqual(["COM-01"]);
});

test("a form, or a search of which every word must occur, leaves what fits", () => {
  expect(ids("OUT")).toEqual(["COM-11", "COM-12", "COM-14", "COM-22", "CGO-03", "CGO-08"]);
  expect(ids("all", "own-01")).toEqual(["OWN-01"]);
  expect(ids("all", "SCREENING quality")).toEqual(["CGO-03"]);
  expect(ids("all", "screening zeppelin")).toEqual([]);
  expect(ids("attention")).toEqual([]);
});

test("a met target looks good only while its figure is fresh, and a cell that cannot be used looks bad", () => {
  expect(toneOf({ status: "MET", attention: [] })).toBe("good");
  expect(toneOf({ status: "MET", attention: ["stale"] })).toBe("caution");
  expect(toneOf({ status: "RED", attention: ["stale"] })).toBe("bad");
  expect(toneOf({ status: null, attention: ["checkData"] })).toBe("bad");
  expect(toneOf({ status: "NO_DATA", attention: ["noData"] })).toBe("muted");
});
