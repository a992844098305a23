/** Beyond this the continued fractions would take noticeable time; a worksheet has a thousandth of it in rows. */
const LARGEST = 1e9;

/**
 * Whether a value is a count that these statistics take: a whole number from 0 to 1,000,000,000.
 * @example isCount(12) // true
 * @example isCount(0.5) // false
 */
export function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= LARGEST;
}
