/** How a kernel answers: x of n, and every other row by the reason why it is not in n. Rows given = n + all of leftOut, unless its docstring says otherwise. */
export interface Counted<Reason extends string> {
  readonly x: number;
  readonly n: number;
  readonly leftOut: Readonly<Record<Reason, number>>;
}
