/** ln of a tail that is under way to its goal, and its slope, at a point; −Infinity where the tail is too small for a number. */
export interface LogTail {
  readonly value: number;
  readonly slope: number;
}

/**
 * The point where a rising, concave ln-tail reaches `goal`. Newton's method: on such a curve it cannot run away, because from the left it never
 * overshoots; only where the tail is too small for a number a step is halved. `start` lies where the tail is not.
 * @example concaveRoot((u) => ({ value: u, slope: 1 }), -3, 0) // -3
 */
export function concaveRoot(at: (u: number) => LogTail, goal: number, start: number): number {
  let right = start;
  let u = start;
  for (let turn = 0; turn < 200; turn++) {
    const { value, slope } = at(u);
    if (!(value > -Infinity) || !(slope > 0)) {
      u = (u + right) / 2;
      continue;
    }
    if (value > goal) right = u;
    const step = (goal - value) / slope;
    u += step;
    if (!(Math.abs(step) > 1e-10 * Math.max(1, Math.abs(u)))) break;
  }
  return u;
}
