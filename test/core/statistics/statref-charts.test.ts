import { chartSignals } from "../../../src/core/statistics/chart-signals";
import type { ControlChart } from "../../../src/core/statistics/control-chart";
import { pChart } from "../../../src/core/statistics/p-chart";
import { pPrimeChart } from "../../../src/core/statistics/p-prime-chart";
import { uChart } from "../../../src/core/statistics/u-chart";
import { xmrChart } from "../../../src/core/statistics/xmr-chart";
import statref from "../../statref.json";

interface Limits {
  readonly ucl: number;
  readonly lcl: number;
}

interface ChartCase {
  readonly id: string;
  readonly type: string;
  readonly x: readonly number[];
  readonly n?: readonly number[];
  readonly expected: {
    readonly centre: number;
    readonly beyond: readonly number[];
    readonly mrbar?: number;
    readonly mr_ucl_3_267?: number;
    readonly "e2_2.66"?: Limits;
  } & Partial<Limits>;
  readonly rules: {
    readonly r1: readonly number[];
    readonly r4: readonly number[];
    readonly trend6: readonly number[];
    readonly z: readonly number[];
  };
  readonly laney?: { readonly sigma_z: number; readonly ucl: readonly number[]; readonly lcl: readonly number[] };
}

// Published tables and textbook examples, each computed twice by others (40-digit arithmetic and R).
const cases = (statref.sets.find((set) => set.id === "control-charts") as unknown as { readonly cases: readonly ChartCase[] }).cases;

/** Relative above 1, absolute below. */
const differences: number[] = [];
let flagsCompared = 0;
const compare = (actual: number | undefined, expected: number): void => {
  const difference = Math.abs((actual ?? NaN) - expected) / Math.max(1, Math.abs(expected));
  expect(difference).toBeLessThanOrEqual(1e-9);
  differences.push(difference);
};

const fractions = ({ x, n }: ChartCase) => x.map((value, at) => ({ x: value, n: n?.[at] ?? 1 }));
const counts = (given: ChartCase) => fractions(given).map(({ x, n }) => ({ count: x, exposure: n }));
/** The reference takes all points as baseline. */
const all = ({ x }: ChartCase) => ({ baselineCount: x.length });

function draw(given: ChartCase): ControlChart | undefined {
  if (given.type === "p") return pChart(fractions(given), all(given));
  // A c-chart is a u-chart with an exposure of 1.
  if (given.type === "u" || given.type === "c") return uChart(counts(given), all(given));
  return xmrChart(given.x, all(given));
}

const fromOne = (positions: readonly number[]) => positions.map((at) => at + 1);

test("the reference holds seven charts", () => {
  expect(cases.map(({ id }) => id)).toHaveLength(7);
});

test.each(cases.map((given) => [given.id, given] as const))("%s has the published centre, limits and flagged points", (_id, given) => {
  const chart = draw(given);
  const limits = given.expected["e2_2.66"] ?? given.expected;
  for (const point of chart?.points ?? []) {
    compare(point.centre, given.expected.centre);
    compare(point.upper, limits.ucl ?? NaN);
    compare(point.lower, limits.lcl ?? NaN);
  }
  const { beyondLimits, oneSide, trend } = chartSignals(chart?.points ?? []);
  expect(fromOne(beyondLimits)).toEqual(given.expected.beyond);
  expect(fromOne(beyondLimits)).toEqual(given.rules.r1);
  expect(fromOne(oneSide)).toEqual(given.rules.r4);
  expect(fromOne(trend)).toEqual(given.rules.trend6);
  expect(fromOne((chart?.points ?? []).flatMap(({ signal }, at) => (signal ? [at] : [])))).toEqual(given.expected.beyond);
  flagsCompared += 5;
});

// The reference's z are in units of 3σ limits / 3; for XmR it divides by the exact 2/√π, so these are left out.
test.each(cases.filter(({ type }) => type !== "xmr").map((given) => [given.id, given] as const))(
  "%s stands as many sigmas from its centre as published",
  (_id, given) => {
    for (const [at, point] of (draw(given)?.points ?? []).entries()) {
      const n = given.n?.[at] ?? 1;
      const centre = point.centre ?? NaN;
      const variance = given.type === "p" ? centre * (1 - centre) : centre;
      compare(((point.value ?? NaN) - centre) / Math.sqrt(variance / n), given.rules.z[at] ?? NaN);
    }
  },
);

test.each(cases.filter(({ type, laney }) => type === "p" && laney).map((given) => [given.id, given] as const))(
  "%s has Laney's limits",
  (_id, given) => {
    const chart = pPrimeChart(fractions(given), all(given));
    compare(chart?.sigmaZ, given.laney?.sigma_z ?? NaN);
    for (const [at, point] of (chart?.points ?? []).entries()) {
      compare(point.upper, given.laney?.ucl[at] ?? NaN);
      compare(point.lower, given.laney?.lcl[at] ?? NaN);
    }
  },
);

test("the moving ranges of paint viscosity have the published mean and limit", () => {
  const given = cases.find(({ type }) => type === "xmr");
  const ranges = given && xmrChart(given.x, all(given))?.movingRange;
  expect(ranges?.[0]).toEqual({ value: undefined, isBaseline: false });
  for (const range of ranges?.slice(1) ?? []) {
    compare(range.centre, given?.expected.mrbar ?? NaN);
    compare(range.upper, given?.expected.mr_ucl_3_267 ?? NaN);
  }
});

test("so many figures were compared, and the largest difference is that of the last digits", () => {
  expect({ figures: differences.length, flags: flagsCompared }).toEqual({ figures: 775, flags: 35 });
  expect(Math.max(...differences)).toBeLessThan(1e-14);
});
