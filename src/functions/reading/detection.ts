import { dPrime, type Detection } from "../../core/statistics/d-prime";
import { figureOr } from "../function-problem";
import { sampleArguments } from "./sample";

/** Sensitivity and bias from the four counts as people know them: detected of shown, alarms of harmless. */
export function detectionArguments(given: {
  readonly hits: unknown;
  readonly presented: unknown;
  readonly falseAlarms: unknown;
  readonly harmless: unknown;
}): Detection {
  const threats = sampleArguments(given.hits, given.presented, { x: "hits", n: "presented" });
  const harmless = sampleArguments(given.falseAlarms, given.harmless, { x: "falseAlarms", n: "harmless" });
  const detection = dPrime(threats.x, threats.n - threats.x, harmless.x, harmless.n - harmless.x);
  return figureOr(detection, "It takes at least one threat and one harmless item.");
}
