/** What chance alone gives at one point of a chart where few events are expected. */
export interface ExactCheck {
  /** Events expected there: n·p̄ or exposure·ū. */
  readonly expected: number;
  /** Chance of so many events or more, from 0 to 1. */
  readonly tail: number;
  /** The smallest number of events whose chance (so many or more) is at most 0.00135, the one-sided 3σ. */
  readonly countLimit: number;
}

/** From this many expected events on the 3σ limits serve. */
export const EXPECTED_ENOUGH = 5;
const TAIL_OF_3_SIGMA = 0.00135;

/**
 * Walks up a discrete distribution from its chance of 0 events. `next` turns the chance of k events into that of k + 1.
 * Sums from the far end, so that small tails keep their digits. With fewer than 5 events expected the walk ends within a few hundred steps.
 * @example exactCheckFrom(2, 1, Math.exp(-1), (chance, k) => chance / (k + 1)) // { expected: 1, tail: 0.2642411, countLimit: 6 }
 */
export function exactCheckFrom(x: number, expected: number, chanceOfNone: number, next: (chance: number, k: number) => number): ExactCheck {
  const chances: number[] = [];
  for (let k = 0, chance = chanceOfNone; chance > 0; chance = next(chance, k), k++) chances.push(chance);
  let tail = 0;
  let tailAtX = 0;
  let countLimit = chances.length;
  for (let k = chances.length - 1; k >= 0; k--) {
    tail += chances[k] ?? 0;
    if (k === x) tailAtX = tail;
    if (tail <= TAIL_OF_3_SIGMA) countLimit = k;
  }
  return { expected, tail: Math.min(1, tailAtX), countLimit };
}
