import { clopperPearsonInterval } from "../../../src/core/statistics/clopper-pearson-interval";
import { dPrime } from "../../../src/core/statistics/d-prime";
import { garwoodInterval } from "../../../src/core/statistics/garwood-interval";
import { jeffreysInterval } from "../../../src/core/statistics/jeffreys-interval";
import { median } from "../../../src/core/statistics/median";
import { newcombeDifference } from "../../../src/core/statistics/newcombe-difference";
import { percentileInc } from "../../../src/core/statistics/percentile-inc";
import { wilsonInterval, type Interval } from "../../../src/core/statistics/wilson-interval";
import { zOfConfidence } from "../../../src/core/statistics/z-of-confidence";
import reference from "../../statref.json";

/** Published examples and tables, each value computed twice (40-digit arithmetic and R); charts and trends have tests of their own. */
interface Sets {
  readonly "binomial-ci": { readonly x: number; readonly n: number; readonly conf: number; readonly expected: Readonly<Record<string, Pair>> };
  readonly "proportion-difference": { readonly x1: number; readonly n1: number; readonly x2: number; readonly n2: number; readonly expected: Pair };
  readonly "poisson-ci": { readonly count: number; readonly conf: number; readonly expected: Readonly<Record<string, Pair>> };
  readonly percentiles: { readonly x: readonly number[]; readonly expected: { readonly inc: readonly number[] } };
  readonly "signal-detection": SignalDetection;
}

type Pair = readonly [lower: number, upper: number];

interface SignalDetection {
  readonly hits: number;
  readonly misses: number;
  readonly false_alarms: number;
  readonly correct_rejections: number;
  readonly expected: { readonly loglinear: { readonly H: number; readonly F: number; readonly dprime: number; readonly c: number } };
}

interface Comparison {
  readonly what: string;
  readonly actual: number | undefined;
  readonly expected: number;
}

function setOf(id: string) {
  const set = reference.sets.find((candidate) => candidate.id === id);
  if (!set) throw new Error(`test/statref.json has no set ${id}`);
  return set;
}

/** The file has many kinds of cases under one roof: the kind of each set is told here. */
function casesOf<Id extends keyof Sets>(id: Id): readonly Sets[Id][] {
  return (setOf(id).cases ?? []) as unknown as readonly Sets[Id][];
}

function both(what: string, interval: Interval | undefined, [lower, upper]: Pair = [Number.NaN, Number.NaN]): readonly Comparison[] {
  return [
    { what: `${what} lower`, actual: interval?.lower, expected: lower },
    { what: `${what} upper`, actual: interval?.upper, expected: upper },
  ];
}

/** Relative error; absolute where nothing is expected. Whatever is missing is infinitely wrong. */
function errorOf({ actual, expected }: Comparison): number {
  const error = Math.abs((actual ?? Number.NaN) - expected) / (expected === 0 ? 1 : Math.abs(expected));
  return Number.isNaN(error) ? Infinity : error;
}

const comparisons: Readonly<Record<keyof Sets, readonly Comparison[]>> = {
  "binomial-ci": casesOf("binomial-ci").flatMap(({ x, n, conf, expected }) => [
    ...both(`Wilson ${x}/${n} ${conf}`, wilsonInterval(x, n, zOfConfidence(conf)), expected.wilson),
    ...both(`Clopper-Pearson ${x}/${n} ${conf}`, clopperPearsonInterval(x, n, conf), expected.clopper_pearson),
    ...both(`Jeffreys ${x}/${n} ${conf}`, jeffreysInterval(x, n, conf), expected.jeffreys),
  ]),
  "proportion-difference": casesOf("proportion-difference").flatMap(({ x1, n1, x2, n2, expected }) =>
    both(`${x1}/${n1} − ${x2}/${n2}`, newcombeDifference(x1, n1, x2, n2), expected),
  ),
  "poisson-ci": casesOf("poisson-ci").flatMap(({ count, conf, expected }) =>
    both(`${count} events ${conf}`, garwoodInterval(count, 1, conf), expected.exact),
  ),
  percentiles: casesOf("percentiles").flatMap(({ x, expected }) => [
    ...(setOf("percentiles").k ?? []).map((k, i) => ({
      what: `${k} of ${x.length}`,
      actual: percentileInc(x, k),
      expected: expected.inc[i] ?? Number.NaN,
    })),
    { what: `median of ${x.length}`, actual: median(x), expected: expected.inc[5] ?? Number.NaN },
  ]),
  "signal-detection": casesOf("signal-detection").flatMap((trial) => {
    const found = dPrime(trial.hits, trial.misses, trial.false_alarms, trial.correct_rejections);
    const { H, F, dprime, c } = trial.expected.loglinear;
    return [
      { what: "hit rate", actual: found?.hitRate, expected: H },
      { what: "false-alarm rate", actual: found?.falseAlarmRate, expected: F },
      { what: "d′", actual: found?.dPrime, expected: dprime },
      { what: "c", actual: found?.bias, expected: c },
    ];
  }),
};

test.each([
  ["binomial-ci", 180, 1e-12],
  ["proportion-difference", 8, 1e-12],
  ["poisson-ci", 16, 1e-12],
  ["percentiles", 36, 1e-12],
  ["signal-detection", 12, 1e-12],
] as const)("all of %s: %d figures agree with the reference to %d", (id, count, limit) => {
  expect(comparisons[id]).toHaveLength(count);
  const worst = comparisons[id].reduce((one, other) => (errorOf(other) > errorOf(one) ? other : one));
  expect({ ...worst, isClose: errorOf(worst) <= limit, error: errorOf(worst) }).toMatchObject({ isClose: true });
});

test("252 figures are compared in all, and none is off by more than a thousand-millionth", () => {
  const all = Object.values(comparisons).flat();
  expect(all).toHaveLength(252);
  expect(Math.max(...all.map(errorOf))).toBeLessThanOrEqual(1e-9);
});
