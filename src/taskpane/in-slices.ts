import type { Steps } from "../core/workbook/steps";

/** Longer than this without a pause, and typing and scrolling would stutter. */
const SLICE_MS = 40;

/** Drives steps to their end, and lets the browser answer the user in between. Null when it was not wanted any more. */
export function inSlices<Result>(steps: Steps<Result>): Promise<Result>;
export function inSlices<Result>(steps: Steps<Result>, isWanted: () => boolean): Promise<Result | null>;
export async function inSlices<Result>(steps: Steps<Result>, isWanted: () => boolean = () => true): Promise<Result | null> {
  let began = performance.now();
  while (isWanted()) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < SLICE_MS) continue;
    await pause();
    began = performance.now();
  }
  return null;
}

export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
