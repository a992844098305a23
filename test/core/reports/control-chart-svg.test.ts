import { chartInWords, type ChartDrawing } from "../../../src/core/reports/control-chart-in-words";
import { controlChartSvg } from "../../../src/core/reports/control-chart-svg";
import { niceTicks } from "../../../src/core/reports/nice-ticks";
import type { ControlChart } from "../../../src/core/statistics/control-chart";
import { pChart } from "../../../src/core/statistics/p-chart";
import { parseXml, attribute, childrenNamed, descendantsNamed, type XmlElement } from "../../judges/xml-tree";

/** Twelve months of 60, the last with 9 exceptions: limits come from the 11 before it (see p-chart.ts). */
const CONFORMING = [3, 2, 4, 1, 3, 2, 5, 2, 3, 4, 2, 9];

function drawing(values: readonly (number | undefined)[] = CONFORMING, title = "COM-05 Observations"): ChartDrawing {
  const chart = pChart(values.map((x) => ({ x, n: 60 })));
  if (!chart) throw new Error("nothing to draw");
  return drawingOf(chart, title);
}

function drawingOf(chart: ControlChart, title = "A chart"): ChartDrawing {
  const periods = chart.points.map((_, index) => ({ name: `2026-${String(index + 1).padStart(2, "0")}`, n: 60 }));
  return { title, chart, periods, format: (value) => `${Number((value * 100).toFixed(1))}%` };
}

function parsed(from: ChartDrawing): XmlElement {
  return parseXml(new TextEncoder().encode(controlChartSvg(from)));
}

function texts(svg: XmlElement): readonly string[] {
  return childrenNamed(svg, "text").map((element) => element.text);
}

test("is one picture with a title and a description for somebody who does not see it", () => {
  const svg = parsed(drawing());
  expect([attribute(svg, "role"), attribute(svg, "aria-labelledby")]).toEqual(["img", "chart-title chart-desc"]);
  const [title] = childrenNamed(svg, "title");
  const [desc] = childrenNamed(svg, "desc");
  expect([title && attribute(title, "id"), title?.text]).toEqual(["chart-title", "COM-05 Observations"]);
  expect([desc && attribute(desc, "id"), desc?.text]).toEqual(["chart-desc", chartInWords(drawing())]);
});

// p̄ = 31/660 = 4.7 %; 3·√(p̄(1−p̄)/60) = 8.2 %; 9/60 = 15 % is beyond 12.9 %.
test("says in words what it shows: the latest figure with its n, centre, limits, how firm they are, and the signals", () => {
  expect(chartInWords(drawing())).toBe(
    "p-chart of 12 periods from 2026-01 to 2026-12. Latest figure 15%, n = 60 (2026-12). Centre 4.7%, limits at the latest point 0% to 12.9%. " +
      "Trial limits from 11 points. Signals: 2026-12 beyond limits.",
  );
  expect(chartInWords(drawing(CONFORMING.slice(0, 8)))).toContain("No signals.");
});

test("with fewer than eight periods there are no limits, and that is said", () => {
  const svg = parsed(drawing(CONFORMING.slice(0, 7)));
  expect(texts(svg).join("|")).toContain("no limits yet: too few periods");
  expect(descendantsNamed(svg, "path").filter((path) => attribute(path, "stroke-dasharray") !== undefined)).toEqual([]);
});

test("limits are dashed and named, the centre is solid and named", () => {
  const svg = parsed(drawing());
  expect(descendantsNamed(svg, "path").filter((path) => attribute(path, "stroke-dasharray") !== undefined)).toHaveLength(2);
  expect(texts(svg)).toEqual(expect.arrayContaining(["centre 4.7%", "upper limit 12.9%", "lower limit 0%"]));
});

test("every signal has a shape of its own and a word; points of the baseline are hollow, the others filled", () => {
  const svg = parsed(drawing());
  const groups = childrenNamed(svg, "g");
  expect(groups).toHaveLength(12);
  const circles = descendantsNamed(svg, "circle");
  expect(circles.map((circle) => attribute(circle, "fill"))).toEqual(Array.from({ length: 11 }, () => "#fff"));
  expect(childrenNamed(groups[11] ?? svg, "title")[0]?.text).toBe("2026-12: 15%, n = 60, signal: beyond limits");
  expect(texts(svg)).toContain("beyond limits");
  expect(texts(parsed(drawing([9, 9, 9, 9, 9, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1])))).toContain("8 on one side");
  expect(texts(parsed(drawing([3, 2, 3, 2, 3, 2, 1, 2, 3, 4, 5, 6, 7])))).toContain("6 in a row");
});

test("each period stands below its point with its n", () => {
  const words = texts(parsed(drawing()));
  expect(words).toEqual(expect.arrayContaining(["period", "n", "2026-01", "2026-12"]));
  expect(words.filter((word) => word === "60")).toHaveLength(12);
});

test("a period without a figure is a gap: its neighbours are not joined and it has no point", () => {
  const svg = parsed(drawing([3, 2, undefined, 4]));
  expect(childrenNamed(svg, "g")).toHaveLength(3);
  const line = descendantsNamed(svg, "path").find((path) => attribute(path, "stroke-width") === "1.5");
  expect(line && attribute(line, "d")?.match(/[ML]/g)?.join("")).toBe("MLM");
});

test("uses no colour: everything is black, white or grey", () => {
  const colours = controlChartSvg(drawing()).match(/#[0-9a-f]{3,6}\b/gi) ?? [];
  expect(colours.length).toBeGreaterThan(10);
  expect(colours.filter((colour) => new Set(colour.slice(1)).size > 1)).toEqual([]);
});

test("names from a workbook cannot become markup", () => {
  const svg = controlChartSvg(drawing(CONFORMING, `<script>alert("1")</script> & 'more'\u0000`));
  expect(svg).not.toContain("<script");
  expect(childrenNamed(parseXml(new TextEncoder().encode(svg)), "title")[0]?.text).toBe(`<script>alert("1")</script> & 'more'`);
});

test("a chart on which nothing ever changes is drawn too", () => {
  const flat = controlChartSvg(drawing([0, 0, 0, 0, 0, 0, 0, 0, 0]));
  expect(flat).not.toMatch(/NaN|Infinity/);
});

describe("the numbers of an axis", () => {
  test.each([
    [0.83, 1, 4, [0.85, 0.9, 0.95, 1]],
    [0, 100, 5, [0, 20, 40, 60, 80, 100]],
    [-3, 7, 5, [-2, 0, 2, 4, 6]],
    [0.1, 0.7, 3, [0.2, 0.4, 0.6]],
    [5, 5, 4, [5]],
  ])("from %p to %p are round", (from, to, count, ticks) => {
    expect(niceTicks(from, to, count)).toEqual(ticks);
  });
});
