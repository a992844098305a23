/** Work in short steps, with room in between to answer somebody else. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** All of it at once. */
export function allSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
