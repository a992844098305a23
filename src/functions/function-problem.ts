/** Why a function gives no figure: the error that its cell shows, and one sentence that says where and what to do. */
export class FunctionProblem extends Error {
  /** `invalidValue` shows #VALUE!, `notAvailable` shows #N/A. */
  constructor(
    readonly code: "invalidValue" | "notAvailable",
    sentence: string,
  ) {
    super(sentence);
  }
}

/** An argument that cannot be used: #VALUE!. */
export function wrongArgument(sentence: string): FunctionProblem {
  return new FunctionProblem("invalidValue", sentence);
}

/** Nothing to calculate from, though every argument is right: #N/A. */
export function noFigure(sentence: string): FunctionProblem {
  return new FunctionProblem("notAvailable", sentence);
}

/** The figure of a kernel, or #N/A with a sentence where it has none. */
export function figureOr<T>(figure: T | undefined, sentence: string): T {
  if (figure === undefined) throw noFigure(sentence);
  return figure;
}
