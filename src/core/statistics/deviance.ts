/**
 * x·ln(x/mean) + mean − x for x > 0 and mean ≥ 0: never negative, 0 where they are equal, and without cancellation near there
 * (Loader 2000, "Fast and accurate computation of binomial probabilities", function bd0).
 * @example deviance(3, 2) // 0.216395324324
 */
export function deviance(x: number, mean: number): number {
  const apart = x - mean;
  const sum = x + mean;
  if (Math.abs(apart) >= 0.1 * sum) return x * Math.log(x / mean) - apart;
  const v = apart / sum;
  let total = apart * v;
  let term = 2 * x * v;
  for (let odd = 3; odd < 60; odd += 2) {
    term *= v * v;
    total += term / odd;
  }
  return total;
}
