/** Runs something later; the answer takes it back. The browser's timers unless a test brings its own. */
export type After = (milliseconds: number, run: () => void) => () => void;

export const afterRealTime: After = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

/** Excel did not answer in time. What it was asked may still happen later. */
export class SyncTimeout extends Error {
  constructor(readonly milliseconds: number) {
    super(`no answer from Excel within ${milliseconds} ms`);
    this.name = "SyncTimeout";
  }
}

/** A request to Excel can stay unanswered for ever (OfficeDev/office-js issues 6150 and 6678), so none is awaited without a limit. */
export function withinTime<T>(answer: Promise<T>, milliseconds: number, after: After): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const cancel = after(milliseconds, () => reject(new SyncTimeout(milliseconds)));
    answer.then(
      (value) => {
        cancel();
        resolve(value);
      },
      (error: unknown) => {
        cancel();
        reject(error);
      },
    );
  });
}
