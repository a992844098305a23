// Worked numbers of the method notes: computed independently in Python with SciPy 1.17, to the digits shown here.
import { binomialTail } from "../../../src/core/statistics/binomial-tail";
import { clopperPearsonInterval } from "../../../src/core/statistics/clopper-pearson-interval";
import { dPrime } from "../../../src/core/statistics/d-prime";
import { eventsForReliability } from "../../../src/core/statistics/events-for-reliability";
import { finitePopulationInterval } from "../../../src/core/statistics/finite-population-interval";
import { fisherExact } from "../../../src/core/statistics/fisher-exact";
import { garwoodInterval } from "../../../src/core/statistics/garwood-interval";
import { jeffreysInterval } from "../../../src/core/statistics/jeffreys-interval";
import { jeffreysProbabilityBelow } from "../../../src/core/statistics/jeffreys-probability-below";
import { meanTInterval } from "../../../src/core/statistics/mean-t-interval";
import { newcombeDifference } from "../../../src/core/statistics/newcombe-difference";
import { poissonTail } from "../../../src/core/statistics/poisson-tail";
import { spearmanBrown } from "../../../src/core/statistics/spearman-brown";
import { testsNeeded } from "../../../src/core/statistics/tests-needed";
import { tipReliability } from "../../../src/core/statistics/tip-reliability";
import { wilsonInterval, type Interval } from "../../../src/core/statistics/wilson-interval";
import { zeroFailureBound } from "../../../src/core/statistics/zero-failure-bound";

type Pair = readonly [lower: number, upper: number];

function expectInterval(interval: Interval | undefined, [lower, upper]: Pair, digits = 4): void {
  expect(interval?.lower).toBeCloseTo(lower, digits);
  expect(interval?.upper).toBeCloseTo(upper, digits);
}

test.each<readonly [x: number, n: number, wilson: Pair, exact: Pair, jeffreys: Pair | undefined]>([
  [9, 10, [0.5958, 0.9821], [0.555, 0.9975], [0.6187, 0.989]],
  [10, 10, [0.7225, 1], [0.6915, 1], [0.7828, 1]],
  [0, 10, [0, 0.2775], [0, 0.3085], [0, 0.2172]],
  [3, 12, [0.0889, 0.5323], [0.0549, 0.5719], [0.0759, 0.5292]],
  [18, 20, [0.699, 0.9721], [0.683, 0.9877], [0.7161, 0.9786]],
  [27, 30, [0.7438, 0.9654], [0.7347, 0.9789], [0.7566, 0.971]],
  [36, 40, [0.7695, 0.9604], [0.7634, 0.9721], [0.7796, 0.9653]],
  [45, 50, [0.7864, 0.9565], [0.7819, 0.9667], [0.7946, 0.9608]],
  [58, 60, [0.8864, 0.9908], [0.8847, 0.9959], [0.8973, 0.993]],
  [90, 100, [0.8256, 0.9448], [0.8238, 0.951], [0.8299, 0.9474]],
  [118, 120, [0.9413, 0.9954], [0.9411, 0.998], undefined],
  [180, 200, [0.8506, 0.9343], [0.8498, 0.9378], [0.8527, 0.9358]],
])("%d of %d has the Wilson, exact and Jeffreys intervals of the table", (x, n, wilson, exact, jeffreys) => {
  expectInterval(wilsonInterval(x, n), wilson);
  expectInterval(clopperPearsonInterval(x, n), exact);
  if (jeffreys) expectInterval(jeffreysInterval(x, n), jeffreys);
});

test.each([
  [9, 10, 0.561],
  [10, 10, 0.142],
  [17, 20, 0.786],
  [18, 20, 0.542],
  [14, 20, 0.995],
])("after %d of %d the true rate lies below 90 % with probability %d", (x, n, probability) => {
  expect(jeffreysProbabilityBelow(x, n, 0.9)).toBeCloseTo(probability, 3);
});

test.each([
  [5, 0.6, 0.4507],
  [10, 0.3, 0.2589],
  [20, 0.15, 0.1391],
  [30, 0.1, 0.095],
  [60, 0.05, 0.0487],
  [100, 0.03, 0.0295],
])("no failure in %d: up to %d by the rule of three, up to %d exactly", (n, ruleOfThree, exact) => {
  const bound = zeroFailureBound({ n });
  expect(bound?.ruleOfThree).toBeCloseTo(ruleOfThree, 12);
  expect(bound?.exact).toBeCloseTo(exact, 4);
});

test("the rule of three never says more than everything and keeps silent at another confidence", () => {
  expect(zeroFailureBound({ n: 2 })?.ruleOfThree).toBe(1);
  expect(zeroFailureBound({ n: 10, confidence: 0.9 })?.ruleOfThree).toBeUndefined();
});

test.each([
  [0.8, 14, 11],
  [0.85, 19, 15],
  [0.9, 29, 22],
  [0.95, 59, 45],
  [0.97, 99, 76],
  [0.99, 299, 230],
])("a pass rate of %d takes %d clean tests at 95 %% and %d at 90 %%", (passRate, at95, at90) => {
  expect(testsNeeded(passRate)).toBe(at95);
  expect(testsNeeded(passRate, 0.9)).toBe(at90);
});

test("a pass rate whose power meets the confidence exactly needs no test more, and certainty cannot be tested", () => {
  expect(testsNeeded(0.9, 0.19)).toBe(2);
  expect(testsNeeded(0.5, 0.5)).toBe(1);
  expect(testsNeeded(1)).toBeUndefined();
  expect(testsNeeded(0)).toBeUndefined();
  expect(testsNeeded(0.9, 1)).toBeUndefined();
  expect(testsNeeded(0.9, 0)).toBeUndefined();
  expect(testsNeeded(1 - 1e-15)).toBeUndefined();
});

test("ten tests seldom show a fall: the chances of six passes or fewer", () => {
  expect(binomialTail(6, 10, 0.8)?.atMost).toBeCloseTo(0.121, 3);
  expect(binomialTail(6, 10, 0.9)?.atMost).toBeCloseTo(0.013, 3);
  expect(binomialTail(6, 10, 0.6)?.atMost).toBeCloseTo(0.618, 3);
});

test.each([
  [5, 0.59],
  [10, 0.349],
  [20, 0.122],
])("a failure rate of 10 %% shows nothing in %d tests with the chance %d", (n, chance) => {
  expect(binomialTail(0, n, 0.1)?.atMost).toBeCloseTo(chance, 3);
  expect(binomialTail(n, n, 0.9)?.atLeast).toBeCloseTo(chance, 3);
});

test("the tails of large counts keep their digits", () => {
  expect(binomialTail(9, 59, 0.049919)?.atLeast).toBeCloseTo(0.002504606111509896, 14);
  expect((binomialTail(500, 1000, 0.4)?.atLeast ?? 0) / 1.0148030384400086e-10).toBeCloseTo(1, 9);
  expect((binomialTail(300, 1000, 0.4)?.atMost ?? 0) / 3.149945928472072e-11).toBeCloseTo(1, 9);
  expect((poissonTail(50, 20)?.atLeast ?? 0) / 1.2458926079719434e-8).toBeCloseTo(1, 9);
  expect((poissonTail(5, 30)?.atMost ?? 0) / 2.257348746396286e-8).toBeCloseTo(1, 9);
});

test("two shares: Fisher's exact test and the interval of the difference", () => {
  expect(fisherExact(18, 20, 14, 20)).toBeCloseTo(0.2351, 4);
  expect((fisherExact(180, 200, 140, 200) ?? 0) / 7.140728869129735e-7).toBeCloseTo(1, 9);
  expect(newcombeDifference(18, 20, 14, 20)?.difference).toBeCloseTo(0.2, 12);
  expectInterval(newcombeDifference(18, 20, 14, 20), [-0.0536, 0.4305]);
  expectInterval(newcombeDifference(180, 200, 140, 200), [0.1229, 0.2751]);
});

test("Fisher's exact test as SciPy has it: far apart, one-sided, without any success, and with a million trials in a moment", () => {
  expect(fisherExact(3, 10, 9, 10)).toBeCloseTo(0.019766611097880443, 12);
  expect(fisherExact(5, 5, 0, 5)).toBeCloseTo(0.007936507936507938, 12);
  expect(fisherExact(0, 5, 0, 7)).toBe(1);
  expect(fisherExact(900, 100_000, 1000, 100_000)).toBeCloseTo(0.022460126955731775, 9);
  const before = performance.now();
  expect(fisherExact(500_300, 1_000_000, 500_000, 1_000_000)).toBeCloseTo(0.672404807297563, 8);
  expect(fisherExact(0, 1_000_000, 1_000_000, 1_000_000)).toBe(0);
  expect(performance.now() - before).toBeLessThan(1000);
});

test("detection of 36 of 40 with 24 false alarms in 400", () => {
  const found = dPrime(36, 4, 24, 376);
  expect(found?.hitRate).toBeCloseTo(0.8902, 4);
  expect(found?.falseAlarmRate).toBeCloseTo(0.0611, 4);
  expect(found?.dPrime).toBeCloseTo(2.7735, 4);
  expect(found?.bias).toBeCloseTo(0.1589, 4);
});

test("reliability grows with events: 0.70 at 100, 0.80 at about 171", () => {
  expect(tipReliability(25)).toBeCloseTo(0.368, 3);
  expect(tipReliability(50)).toBeCloseTo(0.538, 3);
  expect(tipReliability(100)).toBeCloseTo(0.7, 12);
  expect(tipReliability(200)).toBeCloseTo(0.824, 3);
  expect(spearmanBrown(0.7, 2)).toBeCloseTo(0.824, 3);
  expect(Math.round(eventsForReliability(0.8, 0.7, 100) ?? 0)).toBe(171);
  expect(tipReliability(eventsForReliability(0.8, 0.7, 100) ?? 0)).toBeCloseTo(0.8, 12);
});

test.each<readonly [count: number, exposure: number, interval: Pair]>([
  [0, 12, [0, 0.3074]],
  [1, 12, [0.0021, 0.4643]],
  [3, 12, [0.0516, 0.7306]],
  [7, 24, [0.1173, 0.6009]],
])("%d events in %d months have the exact rate of the table", (count, exposure, interval) => {
  expectInterval(garwoodInterval(count, exposure), interval);
});

test("a survey: the favourable share, the mean as an extra, and a small population", () => {
  expectInterval(wilsonInterval(9, 12), [0.4677, 0.9111]);
  const mean = meanTInterval([4, 5, 3, 4, 4, 2, 5, 4, 3, 4, 5, 4]);
  expect(mean?.mean).toBeCloseTo(3.9167, 4);
  expectInterval(mean, [3.3446, 4.4887]);
  expectInterval(wilsonInterval(14, 18), [0.5479, 0.91]);
  expectInterval(finitePopulationInterval(14, 18, 24), [0.66, 0.845], 3);
});

test("everyone of a small population leaves nothing uncertain; more answers than people is no sample", () => {
  expectInterval(finitePopulationInterval(1, 1, 1), [1, 1], 12);
  expectInterval(finitePopulationInterval(18, 24, 24), [0.75, 0.75], 12);
  expect(finitePopulationInterval(14, 18, 17)).toBeUndefined();
});

test("a mean has no interval without at least two different values", () => {
  expect(meanTInterval([4])).toBeUndefined();
  expect(meanTInterval([4, 4, 4])).toBeUndefined();
  expect(meanTInterval([])).toBeUndefined();
});
