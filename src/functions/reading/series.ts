import { periodCount } from "../answers/chart-rows";
import { amountColumn, numberColumn, sameLength } from "./column";
import { optionalNumber, type NumberRule } from "./single";

const BASELINE: NumberRule = { words: "a whole number of periods above 0", accepts: (value) => Number.isInteger(value) && value > 0 };

/** How many first periods the limits come from, where somebody says so. */
export function baselineArgument(argument: unknown): { readonly baselineCount?: number } {
  const baselineCount = optionalNumber(argument, "baseline", BASELINE);
  return baselineCount === undefined ? {} : { baselineCount };
}

/** One figure a period; an empty cell is a gap. */
export function valueSeries(range: unknown, name: string): readonly number[] {
  return untilLast(numberColumn(range, name), name);
}

/** The same, from 0 up. */
export function amountSeries(range: unknown, name: string): readonly number[] {
  return untilLast(amountColumn(range, name), name);
}

function untilLast(column: Float64Array, name: string): readonly number[] {
  return Array.from(
    column.subarray(
      0,
      periodCount(column.length, (row) => !Number.isNaN(column[row]), name),
    ),
  );
}

/** Two figures a period. A period without the second, empty or 0, is a gap. */
export function pairSeries(
  ranges: Readonly<Record<string, unknown>>,
): readonly { readonly row: number; readonly first: number; readonly second: number }[] {
  const [[firstName, firstRange] = ["", null], [secondName, secondRange] = ["", null]] = Object.entries(ranges);
  const first = amountColumn(firstRange, firstName);
  const second = amountColumn(secondRange, secondName);
  sameLength({ [firstName]: first, [secondName]: second });
  const count = periodCount(first.length, (row) => (first[row] ?? 0) > 0 || (second[row] ?? 0) > 0, firstName);
  return Array.from({ length: count }, (_, row) => ({ row: row + 1, first: first[row] ?? NaN, second: second[row] ?? NaN }));
}
