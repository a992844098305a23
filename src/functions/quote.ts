import { wilsonInterval } from "../core/statistics/wilson-interval";
import { quoteFigure, SHARE_UNIT } from "../core/workbook/calculations/quote-figure";
import { defineFunction } from "./define-function";
import { wrongArgument } from "./function-problem";
import { ABOVE_ZERO, ANY_NUMBER, optionalNumber, textArgument, wordArgument } from "./reading/single";
import { IS_SAMPLE } from "./reading/target";

/**
 * A figure as it should be quoted: with its n and, for a sampled share, its 95 % interval. Example: SEMS.QUOTE(9,10,"%",1,"sample") gives 90% (60–98%), n = 10.
 * @customfunction QUOTE QUOTE
 * @param numerator What was counted; empty: no data.
 * @param denominator Out of how many; empty for a plain count.
 * @param [unit] Unit of the figure, % for a share; none if left out.
 * @param [scale] 1000 for a rate per 1,000; 1 if left out. With % it must be 1.
 * @param [kind] sample (the interval is shown) or census (it is not); TRUE means sample; census if left out.
 * @returns The figure as text.
 */
export function quote(numerator: unknown, denominator: unknown, unit?: unknown, scale?: unknown, kind?: unknown): string {
  const x = optionalNumber(numerator, "numerator", ANY_NUMBER);
  const n = optionalNumber(denominator, "denominator", ANY_NUMBER);
  const times = optionalNumber(scale === 0 ? null : scale, "scale", ABOVE_ZERO) ?? 1;
  const named = textArgument(unit, "unit");
  if (named === SHARE_UNIT && times !== 1)
    throw wrongArgument(`scale is ${times}, and a share (%) is not multiplied: leave scale out, or name another unit.`);
  const isSample = wordArgument(kind, "kind", IS_SAMPLE, false);
  const value = x === undefined || n === undefined ? x : n > 0 ? (x / n) * times : undefined;
  if (value !== undefined && !Number.isFinite(value)) throw wrongArgument("The figures are too large to quote.");
  const isSampledShare = isSample && named === SHARE_UNIT && x !== undefined && n !== undefined;
  return quoteFigure({ value, n, unit: named, interval: isSampledShare ? wilsonInterval(x, n) : undefined });
}

export const quoteGuide = defineFunction({
  name: "QUOTE",
  form: "uncertainty",
  what: "A figure as it should be quoted: with its n and, for a sampled share, its 95 % interval.",
  example: 'SEMS.QUOTE(9,10,"%",1,"sample")',
  shows: "90% (60–98%), n = 10",
  run: quote,
});
