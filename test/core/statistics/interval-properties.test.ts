import fc from "fast-check";
import { agreementTable } from "../../../src/core/statistics/agreement-table";
import { betaQuantile } from "../../../src/core/statistics/beta-quantile";
import { binomialTail } from "../../../src/core/statistics/binomial-tail";
import { clopperPearsonInterval } from "../../../src/core/statistics/clopper-pearson-interval";
import { cohenKappa } from "../../../src/core/statistics/cohen-kappa";
import { dPrime } from "../../../src/core/statistics/d-prime";
import { eventsForReliability } from "../../../src/core/statistics/events-for-reliability";
import { finitePopulationInterval } from "../../../src/core/statistics/finite-population-interval";
import { fisherExact } from "../../../src/core/statistics/fisher-exact";
import { gammaQuantile } from "../../../src/core/statistics/gamma-quantile";
import { garwoodInterval } from "../../../src/core/statistics/garwood-interval";
import { incompleteBeta } from "../../../src/core/statistics/incomplete-beta";
import { incompleteGamma } from "../../../src/core/statistics/incomplete-gamma";
import { jeffreysInterval } from "../../../src/core/statistics/jeffreys-interval";
import { jeffreysProbabilityBelow } from "../../../src/core/statistics/jeffreys-probability-below";
import { meanTInterval } from "../../../src/core/statistics/mean-t-interval";
import { median } from "../../../src/core/statistics/median";
import { morePassesNeeded } from "../../../src/core/statistics/more-passes-needed";
import { newcombeDifference } from "../../../src/core/statistics/newcombe-difference";
import { normalCdf } from "../../../src/core/statistics/normal-cdf";
import { normalQuantile } from "../../../src/core/statistics/normal-quantile";
import { percentileInc } from "../../../src/core/statistics/percentile-inc";
import { poissonTail } from "../../../src/core/statistics/poisson-tail";
import { spearmanBrown } from "../../../src/core/statistics/spearman-brown";
import { studentTQuantile } from "../../../src/core/statistics/student-t-quantile";
import { testsNeeded } from "../../../src/core/statistics/tests-needed";
import { tipReliability } from "../../../src/core/statistics/tip-reliability";
import { wilsonInterval, type Interval } from "../../../src/core/statistics/wilson-interval";
import { zOfConfidence } from "../../../src/core/statistics/z-of-confidence";
import { zeroFailureBound } from "../../../src/core/statistics/zero-failure-bound";

type ShareInterval = (x: number, n: number, confidence: number) => Interval | undefined;

const shareIntervals: readonly (readonly [name: string, interval: ShareInterval])[] = [
  ["Wilson", (x, n, confidence) => wilsonInterval(x, n, zOfConfidence(confidence) ?? Number.NaN)],
  ["Clopper-Pearson", clopperPearsonInterval],
  ["Jeffreys", jeffreysInterval],
  ["finite population", (x, n, confidence) => finitePopulationInterval(x, n, 2 * n, confidence)],
];

const samples = fc
  .record({
    n: fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 10_000_000 })),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ n, share }) => ({ n, x: Math.round(n * share) }));
const confidences = fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99, 0.999);

function ends(interval: Interval | undefined): Interval {
  if (!interval) throw new Error("There is no interval.");
  return interval;
}

describe.each(shareIntervals)("the %s interval of a share", (_name, intervalOf) => {
  test("lies in 0…1 and holds the share", () => {
    fc.assert(
      fc.property(samples, confidences, ({ x, n }, confidence) => {
        const { lower, upper } = ends(intervalOf(x, n, confidence));
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(x / n);
        expect(upper).toBeGreaterThanOrEqual(x / n);
        expect(upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("narrows when the same share comes from more trials", () => {
    fc.assert(
      fc.property(samples, confidences, fc.integer({ min: 2, max: 20 }), ({ x, n }, confidence, times) => {
        const few = ends(intervalOf(x, n, confidence));
        const many = ends(intervalOf(x * times, n * times, confidence));
        expect(many.upper - many.lower).toBeLessThan(few.upper - few.lower);
      }),
    );
  });

  test("is wider when more confidence is asked for", () => {
    fc.assert(
      fc.property(samples, ({ x, n }) => {
        const loose = ends(intervalOf(x, n, 0.8));
        const strict = ends(intervalOf(x, n, 0.99));
        expect(strict.upper - strict.lower).toBeGreaterThan(loose.upper - loose.lower);
      }),
    );
  });

  test("is mirrored when failures are counted instead", () => {
    fc.assert(
      fc.property(samples, confidences, ({ x, n }, confidence) => {
        const passes = ends(intervalOf(x, n, confidence));
        const failures = ends(intervalOf(n - x, n, confidence));
        expect(failures.lower).toBeCloseTo(1 - passes.upper, 12);
        expect(failures.upper).toBeCloseTo(1 - passes.lower, 12);
      }),
    );
  });

  test("does not exist without whole trials or for a confidence that is none", () => {
    for (const [x, n, confidence] of [
      [0, 0, 0.95],
      [-1, 10, 0.95],
      [11, 10, 0.95],
      [1, Infinity, 0.95],
      [5, 10, 0],
      [5, 10, 1],
      [5, 10, 95],
      [5, 10, Number.NaN],
    ] as const)
      expect(intervalOf(x, n, confidence)).toBeUndefined();
  });
});

test("a Clopper-Pearson end is where the tail of the binomial has the promised chance", () => {
  fc.assert(
    fc.property(samples, ({ x, n }) => {
      const { lower, upper } = ends(clopperPearsonInterval(x, n, 0.95));
      if (x > 0) expect(binomialTail(x, n, lower)?.atLeast).toBeCloseTo(0.025, 8);
      if (x < n) expect(binomialTail(x, n, upper)?.atMost).toBeCloseTo(0.025, 8);
    }),
  );
});

test("a Garwood interval holds the rate and ends where the tail of the Poisson distribution has the promised chance", () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (count, exposure) => {
      const { lower, upper } = ends(garwoodInterval(count, exposure));
      expect(lower).toBeLessThanOrEqual(count / exposure);
      expect(upper).toBeGreaterThan(count / exposure);
      if (count > 0) expect(poissonTail(count, lower * exposure)?.atLeast).toBeCloseTo(0.025, 8);
      expect(poissonTail(count, upper * exposure)?.atMost).toBeCloseTo(0.025, 8);
    }),
  );
});

test("the quantiles undo their distribution functions", () => {
  const chance = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
  const shape = fc.double({ min: 0.5, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(chance, shape, shape, (p, a, b) => {
      const x = betaQuantile(p, a, b) ?? Number.NaN;
      // Beside 1 a double has too few digits left to give the chance back.
      if (x < 0.999) expect(incompleteBeta(x, 1 - x, a, b).lower / p).toBeCloseTo(1, 7);
      expect(incompleteGamma(a, gammaQuantile(p, a) ?? Number.NaN).lower / p).toBeCloseTo(1, 8);
      expect((normalCdf(normalQuantile(p) ?? Number.NaN) ?? 0) / p).toBeCloseTo(1, 10);
    }),
  );
});

test("Student's quantiles are those of published tables", () => {
  for (const [degrees, t] of [
    [1, 12.70620474],
    [2, 4.30265273],
    [5, 2.57058184],
    [30, 2.04227246],
    [1000, 1.96233908],
  ] as const)
    // prettier-ignore
    expect(studentTQuantile(0.95, degrees)).toBeCloseTo(t, 8);
  expect(studentTQuantile(0.999, 1)).toBeCloseTo(636.61924877, 6);
});

test("Fisher's p-value does not depend on which sample comes first or what is called a success", () => {
  fc.assert(
    fc.property(samples, samples, (one, two) => {
      const p = fisherExact(one.x, one.n, two.x, two.n) ?? Number.NaN;
      expect(p).toBeGreaterThanOrEqual(0);
      expect(p).toBeLessThanOrEqual(1);
      expect(fisherExact(two.x, two.n, one.x, one.n)).toBeCloseTo(p, 6);
      expect(fisherExact(one.n - one.x, one.n, two.n - two.x, two.n)).toBeCloseTo(p, 6);
    }),
  );
});

test("a difference is the negative of the reversed one", () => {
  fc.assert(
    fc.property(samples, samples, (one, two) => {
      const there = newcombeDifference(one.x, one.n, two.x, two.n);
      const back = newcombeDifference(two.x, two.n, one.x, one.n);
      expect(back?.lower).toBeCloseTo(-(there?.upper ?? Number.NaN), 12);
      expect(there?.lower).toBeLessThanOrEqual(there?.difference ?? Number.NaN);
    }),
  );
});

/** True when an answer is undefined or holds nothing that is not a finite number. */
function isHonest(answer: unknown): boolean {
  if (typeof answer === "number") return Number.isFinite(answer);
  return typeof answer !== "object" || answer === null || Object.values(answer).every(isHonest);
}

test("whatever the numbers, there is an answer of finite numbers or none, and nothing throws", () => {
  const anything = fc.oneof(fc.double(), fc.double({ min: 0, max: 1 }), fc.integer({ min: -3, max: 1_000_000_000 }), fc.nat(30));
  const values = fc.array(fc.oneof(fc.double(), fc.nat(5)), { maxLength: 8 });
  fc.assert(
    fc.property(anything, anything, anything, anything, anything, values, (a, b, c, d, e, list) => {
      const answers = [
        wilsonInterval(a, b),
        wilsonInterval(a, b, c),
        zOfConfidence(a),
        clopperPearsonInterval(a, b, c),
        jeffreysInterval(a, b, c),
        jeffreysProbabilityBelow(a, b, c),
        finitePopulationInterval(a, b, c, d),
        garwoodInterval(a, b, c),
        zeroFailureBound({ n: a, confidence: b }),
        testsNeeded(a, b),
        morePassesNeeded(a, b, c, "HIGHER"),
        morePassesNeeded(a, b, c, "LOWER"),
        fisherExact(a, b, c, d),
        newcombeDifference(a, b, c, d, e),
        binomialTail(a, b, c),
        poissonTail(a, b),
        dPrime(a, b, c, d),
        spearmanBrown(a, b),
        eventsForReliability(a, b, c),
        tipReliability(a),
        betaQuantile(a, b, c),
        gammaQuantile(a, b),
        studentTQuantile(a, b),
        percentileInc(list, a),
        median(list),
        meanTInterval(list, a),
        meanTInterval(list),
        cohenKappa([[a, b], [c, d]], e), // prettier-ignore
        agreementTable(list, list)?.table,
        normalQuantile(a),
        normalCdf(a),
      ];
      answers.forEach((answer, i) => {
        if (!isHonest(answer)) throw new Error(`answer ${i} is ${JSON.stringify(answer)}`);
      });
    }),
    { numRuns: 500 },
  );
});

test("a median lies within the values, and a percentile grows with its share", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }), (values) => {
      const middle = median(values) ?? Number.NaN;
      expect(middle).toBeGreaterThanOrEqual(Math.min(...values));
      expect(middle).toBeLessThanOrEqual(Math.max(...values));
      expect(percentileInc(values, 0.9)).toBeGreaterThanOrEqual(middle);
      expect(percentileInc(values, 1)).toBe(percentileInc([...values].reverse(), 1));
    }),
  );
});
