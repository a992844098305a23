import type { TargetDirection } from "../../core/statistics/target-status";
import type { TargetReading } from "../../core/workbook/calculations/status-in-words";
import { labelOf } from "../../core/workbook/define-list";
import { dataKind } from "../../core/workbook/lists/data-kind";
import { direction } from "../../core/workbook/lists/direction";
import { sampleArguments } from "./sample";
import { ANY_NUMBER, FROM_ZERO, optionalNumber, wordArgument } from "./single";

const label = (code: "HIGHER" | "LOWER" | "MONITOR") => labelOf(direction, code).toLowerCase();

/** The words of Metrics, and short ones. */
export const DIRECTIONS: ReadonlyMap<string, TargetDirection> = new Map([
  ["higher", "HIGHER"],
  ["lower", "LOWER"],
  ["monitor", "MONITOR"],
  [label("HIGHER"), "HIGHER"],
  [label("LOWER"), "LOWER"],
]);

/** TRUE and FALSE answer the question whether it is a sample. */
export const IS_SAMPLE: ReadonlyMap<string, boolean> = new Map([
  [labelOf(dataKind, "SAMPLE").toLowerCase(), true],
  [labelOf(dataKind, "CENSUS").toLowerCase(), false],
  ["true", true],
  ["false", false],
]);

export interface TargetArguments {
  readonly value: unknown;
  readonly n: unknown;
  readonly target: unknown;
  readonly direction: unknown;
  readonly kind: unknown;
  readonly red: unknown;
}

/** With an n the value is what was counted out of it; without one it is the figure itself. A sample needs both as counts. */
export function targetArguments(given: TargetArguments): TargetReading {
  const isSample = wordArgument(given.kind, "kind", IS_SAMPLE);
  const question = {
    target: optionalNumber(given.target, "target", ANY_NUMBER),
    red: optionalNumber(given.red, "red", ANY_NUMBER),
    direction: wordArgument(given.direction, "direction", DIRECTIONS),
  };
  const x = optionalNumber(given.value, "value", isSample ? FROM_ZERO : ANY_NUMBER);
  if (x === undefined) return { ...question, value: undefined, counts: undefined };
  const n = optionalNumber(given.n, "n", FROM_ZERO);
  if (!isSample && n === undefined) return { ...question, value: x, counts: undefined };
  if (n === 0) return { ...question, value: undefined, counts: undefined };
  if (!isSample) return { ...question, value: divided(x, n ?? 1), counts: { x, n: n ?? 1 } };
  const counts = sampleArguments(x, given.n, { x: "value", n: "n" });
  return { ...question, value: counts.x / counts.n, sample: counts, counts };
}

function divided(x: number, n: number): number | undefined {
  return Number.isFinite(x / n) ? x / n : undefined;
}
