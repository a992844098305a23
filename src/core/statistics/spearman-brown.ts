/**
 * Reliability of a measurement made `factor` times as long: k·r/(1 + (k − 1)·r) (Spearman 1910; Brown 1910, British Journal of Psychology 3:271-322).
 * Undefined unless the reliability lies in 0…1 and the factor is finite and above 0.
 * @example spearmanBrown(0.7, 2) // 0.824
 */
export function spearmanBrown(reliability: number, factor: number): number | undefined {
  if (!(reliability >= 0 && reliability <= 1) || !(factor > 0 && factor < Infinity)) return undefined;
  // The same formula with k divided out, which neither overflows nor loses a tiny k.
  return reliability === 0 ? 0 : reliability / (reliability + (1 - reliability) / factor);
}
