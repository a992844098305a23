/**
 * Whether a value can be a confidence: above 0 and below 1, as a share (0.95, not 95).
 * @example isConfidence(0.95) // true
 * @example isConfidence(95) // false
 */
export function isConfidence(value: number): boolean {
  return value > 0 && value < 1;
}
