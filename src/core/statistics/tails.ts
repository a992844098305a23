/** The two sides of a distribution at a point; each is exact to its own last digits, because 1 minus the other would not be when one is small. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
}
