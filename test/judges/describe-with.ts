/** A program that judges our files. It may be absent on a developer's machine, never in CI. */
export interface Judge {
  readonly name: string;
  /** Undefined when it can be used, else one sentence that says why not. */
  readonly absence: string | undefined;
}

/** `describe` for tests that need a judge: where it is absent they are skipped and say so once; in CI that is a failure. */
export function describeWith(judge: Judge, title: string, tests: () => void): void {
  if (judge.absence === undefined) {
    describe(title, tests);
    return;
  }
  const reason = `skipped: ${judge.absence}`;
  if (process.env["CI"] === "true") throw new Error(`${title}: ${judge.absence}; CI must have it`);
  console.warn(`${title} — ${reason}`);
  describe.skip(`${title} (${reason})`, tests);
}
