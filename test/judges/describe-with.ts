/** A program that judges our files. It may be absent on a developer's machine, never in CI. */
export interface Judge {
  readonly name: string;
  /** Undefined when it can be used, else one sentence that says why not. */
  readonly absence: string | undefined;
}

/** What becomes of tests that need a judge: an absent one is a failure in CI and a skip elsewhere. */
export function decisionFor(judge: Judge, inCi: boolean): "run" | "skip" | "fail" {
  if (judge.absence === undefined) return "run";
  return inCi ? "fail" : "skip";
}

/** `describe` for tests that need a judge. Where it is absent they are skipped, and their title says what they need; in CI that is a failure. */
export function describeWith(judge: Judge, title: string, tests: () => void): void {
  const decision = decisionFor(judge, process.env["CI"] === "true");
  if (decision === "fail") throw new Error(`${title}: ${judge.absence}; CI must have it`);
  if (decision === "run") return describe(title, tests);
  console.warn(`${title} — skipped: ${judge.absence}`);
  describe.skip(`${title} (needs ${judge.name})`, tests);
}
