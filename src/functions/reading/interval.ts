import { clopperPearsonInterval } from "../../core/statistics/clopper-pearson-interval";
import { jeffreysInterval } from "../../core/statistics/jeffreys-interval";
import { wilsonInterval, type Interval } from "../../core/statistics/wilson-interval";
import { zOfConfidence } from "../../core/statistics/z-of-confidence";
import { figureOr } from "../function-problem";
import { sampleArguments } from "./sample";
import { CONFIDENCE, optionalNumber, wordArgument } from "./single";

type Method = (x: number, n: number, confidence: number) => Interval | undefined;

const wilson: Method = (x, n, confidence) => {
  const z = zOfConfidence(confidence);
  return z === undefined ? undefined : wilsonInterval(x, n, z);
};

const METHODS: ReadonlyMap<string, Method> = new Map([
  ["wilson", wilson],
  ["exact", clopperPearsonInterval],
  ["jeffreys", jeffreysInterval],
]);

/** Interval of passed of tests by the method asked for. */
export function intervalArguments(given: {
  readonly passed: unknown;
  readonly tests: unknown;
  readonly method: unknown;
  readonly confidence: unknown;
}): Interval {
  const { x, n } = sampleArguments(given.passed, given.tests, { x: "passed", n: "tests" });
  const method = wordArgument(given.method, "method", METHODS, wilson);
  const confidence = optionalNumber(given.confidence, "confidence", CONFIDENCE) ?? 0.95;
  return figureOr(method(x, n, confidence), n === 0 ? "Without a test there is no interval." : "There is no interval for this confidence.");
}
