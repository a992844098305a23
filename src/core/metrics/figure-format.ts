import { SHARE_UNIT } from "../workbook/calculations/quote-figure";

/**
 * How a figure of a metric is written where it stands alone (on an axis, beside a limit): a share as `97.5%`, anything else as a plain number.
 * At most four digits that say something, without binary dust.
 */
export function figureFormat(unit: string | undefined): (value: number) => string {
  return unit === SHARE_UNIT ? (value) => `${plain(value * 100)}%` : plain;
}

/** The same with the unit behind it: `12 actions`. */
export function figureWithUnit(unit: string | undefined): (value: number) => string {
  const format = figureFormat(unit);
  return unit === undefined || unit === SHARE_UNIT ? format : (value) => `${format(value)} ${unit}`;
}

function plain(value: number): string {
  return String(Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4)));
}
