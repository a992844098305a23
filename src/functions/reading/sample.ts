import { wrongArgument } from "../function-problem";
import { COUNT, numberArgument } from "./single";

/** x of n: two counts, and x not above n. Both may be 0. */
export function sampleArguments(
  x: unknown,
  n: unknown,
  names: { readonly x: string; readonly n: string },
): { readonly x: number; readonly n: number } {
  const sample = { x: numberArgument(x, names.x, COUNT), n: numberArgument(n, names.n, COUNT) };
  if (sample.x > sample.n) throw wrongArgument(`${names.x} is ${sample.x}, more than ${names.n} (${sample.n}): check both.`);
  return sample;
}
