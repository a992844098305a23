import { registers } from "../../src/core/workbook/sheets";
import { placedColumns } from "../../src/core/workbook/define-sheet";
import { readValues } from "../judges/recalculated-workbook";
import { blankWorkbook, sampleWorkbook } from "../support/new-workbooks";
import { memoryWorld } from "./memory-world";

jest.setTimeout(120_000);

let world: ReturnType<typeof memoryWorld>;
let sample: Uint8Array;

beforeAll(async () => {
  sample = (await sampleWorkbook()).bytes;
  world = memoryWorld({ "s.xlsx": sample, "blank.xlsx": (await blankWorkbook("CGO", "essential")).bytes, "no.csv": "a,b" });
});

interface Metric {
  readonly [key: string]: unknown;
}

async function json(...args: readonly string[]): Promise<readonly Metric[]> {
  const { code, out } = await world.run("metrics", "s.xlsx", "--format", "json", ...args);
  expect(code).toBe(0);
  const parsed: unknown = JSON.parse(out);
  if (!Array.isArray(parsed)) throw new Error("no list");
  return parsed as readonly Metric[]; // JSON of our own, of which the tests name the keys
}

/** The cells of Metrics by heading, for each metric, as they stand in the file. */
function stored(): ReadonlyMap<unknown, Readonly<Record<string, unknown>>> {
  const cells = readValues(sample, "s.xlsx").get("Metrics") ?? new Map<string, unknown>();
  const headings = [...cells].filter(([ref]) => /^[A-Z]+5$/.test(ref));
  const rows = [...cells.keys()].filter((ref) => /^A\d+$/.test(ref) && Number(ref.slice(1)) > 5).map((ref) => ref.slice(1));
  return new Map(
    rows.map((row) => [cells.get(`A${row}`), Object.fromEntries(headings.map(([ref, name]) => [String(name), cells.get(ref.replace("5", row))]))]),
  );
}

test("the raw numbers of every metric are those of the workbook's own columns", async () => {
  const cells = stored();
  const all = await json("--all");
  expect(all).toHaveLength(cells.size);
  for (const metric of all) {
    const row = cells.get(metric["id"]) ?? {};
    const number = (heading: string) => (typeof row[heading] === "number" ? row[heading] : null);
    expect([metric["id"], metric["value"], metric["lower"], metric["upper"], metric["numerator"], metric["morePasses"]]).toEqual([
      metric["id"],
      number("Figure"),
      number("Lower"),
      number("Upper"),
      number("Last numerator"),
      number("More passes needed"),
    ]);
    expect([metric["figure"], metric["statusLabel"], metric["data"]]).toEqual([row["Figure with n"], row["Status"], row["Data are"]]);
  }
});

// 32 of 32 observations, target 95 %: the Wilson interval is n/(n+z²) = 32/35.8415 = 0.892820 to 1, and 73 are needed in all.
test("a sampled share carries its interval, its n and the code of its status", async () => {
  const metric = (await json()).find(({ id }) => id === "COM-05");
  expect(metric).toMatchObject({
    form: "QL",
    n: 32,
    numerator: 32,
    denominator: 32,
    value: 1,
    upper: 1,
    status: "MET_NOT_DEMONSTRATED",
    sample: "sample",
  });
  expect(metric?.["lower"]).toBeCloseTo(32 / (32 + 1.959963984540054 ** 2), 12);
  expect(metric?.["morePasses"]).toBe(41);
});

test("only active metrics are listed; --all lists the others too and says so", async () => {
  const active = await json();
  expect(active.every((metric) => metric["active"] === true)).toBe(true);
  expect((await json("--all")).length).toBeGreaterThan(active.length);
  expect((await world.run("metrics", "s.xlsx", "--all")).out).toContain("(not active)");
  expect((await world.run("metrics", "s.xlsx")).out).not.toContain("(not active)");
});

test("a trend is taken from the column of Metrics where there is one", async () => {
  const sheet = registers.find(({ id }) => id === "metrics");
  const hasTrend = sheet !== undefined && placedColumns(sheet).some(({ key }) => key === "trend");
  expect((await json()).some((metric) => metric["trend"] !== null)).toBe(hasTrend);
});

test("the table is aligned within 100 columns, names every active metric, and never cuts a figure off from its n", async () => {
  const { out, code } = await world.run("metrics", "s.xlsx");
  expect(code).toBe(0);
  const lines = out.split("\n");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  for (const metric of await json()) {
    expect(lines.some((line) => line.startsWith(String(metric["id"])))).toBe(true);
    expect(out).toContain(String(metric["figure"]));
  }
});

test("the same table as Markdown has a row a metric and as many cells in each", async () => {
  const lines = (await world.run("metrics", "s.xlsx", "--format", "markdown")).out.split("\n");
  expect(new Set(lines.map((line) => line.split(" | ").length))).toEqual(new Set([11]));
  expect(lines[1]).toMatch(/^\| --- \|/);
  expect(lines).toHaveLength((await json()).length + 2);
});

test("--as-of counts from another day", async () => {
  const stale = await json("--as-of", "2027-06-30");
  expect(stale.find(({ id }) => id === "COM-32")).toMatchObject({ data: "stale" });
  expect((await json()).find(({ id }) => id === "COM-32")).toMatchObject({ data: "current" });
});

test("a workbook in which no metric has a figure says so in words", async () => {
  expect((await world.run("metrics", "blank.xlsx")).out).toContain("No data");
});

test("the control chart of a metric is written as SVG and told in words", async () => {
  const { code, out } = await world.run("metrics", "s.xlsx", "--chart", "com-05", "-o", "chart.svg");
  expect([code, out]).toEqual([0, expect.stringContaining("Created chart.svg. p-chart of 20 periods from 2025-03 to 2026-10.") as unknown]);
  expect(world.text("chart.svg")).toMatch(/^<svg [^>]*role="img"/);
  expect((await world.run("metrics", "s.xlsx", "--chart", "COM-05", "-o", "chart.svg")).code).toBe(2);
  expect((await world.run("metrics", "s.xlsx", "--chart", "COM-05", "-o", "chart.svg", "--force")).code).toBe(0);
  expect((await world.run("metrics", "s.xlsx", "--chart", "CGO-01")).out).toContain("2026-03 beyond limits");
});

test.each<[readonly string[], string]>([
  [["metrics"], "takes the name of the one workbook"],
  [["metrics", "s.xlsx", "--format", "xml"], '--format takes text, json or markdown, not "xml".'],
  [["metrics", "s.xlsx", "-o", "x.svg"], "-o belongs to --chart"],
  [["metrics", "s.xlsx", "--chart", "COM-05", "--format", "json"], "leave out --format"],
  [["metrics", "s.xlsx", "--chart", "COM-05", "-o", "x.png"], "takes the name of an SVG file"],
  [["metrics", "s.xlsx", "--chart", "COM-055"], "There is no metric COM-055 on Metrics: is it COM-05?"],
  [["metrics", "s.xlsx", "--chart", "COM-22"], "COM-22 has no control chart"],
  [["metrics", "s.xlsx", "--chart", "COM-15"], "COM-15 asks for a t-chart"],
  [["metrics", "blank.xlsx", "--chart", "CGO-01"], "CGO-01 has no figures that can be drawn"],
  [["metrics", "none.xlsx"], "There is no file none.xlsx"],
])("sems %j is refused in one sentence with exit code 2", async (args, sentence) => {
  const { code, out, err } = await world.run(...args);
  expect([code, out, err.split("\n").length]).toEqual([2, "", 1]);
  expect(err).toContain(sentence);
});

test("nothing is written to the workbook", () => {
  expect(world.files.get("s.xlsx")).toBe(sample);
});
