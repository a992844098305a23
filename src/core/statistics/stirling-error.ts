/**
 * What Stirling's formula leaves out of ln Γ(z+1): ln Γ(z+1) − (z+½)·ln z + z − ½·ln 2π, for z > 0. Absolute error about 1e-15.
 * Asymptotic series (DLMF 5.11.1) from 12 upwards; below, the recurrence of Γ walks up to it. With it no large logarithms cancel (Loader 2000).
 * @example stirlingError(1) // 0.0810614667953
 */
export function stirlingError(z: number): number {
  let walked = 0;
  let at = z;
  for (; at < 12; at++) walked += (at + 0.5) * Math.log1p(1 / at) - 1;
  const square = at * at;
  return walked + (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360360 / square) / square) / square) / square) / square) / at;
}
