import { noFigure } from "../function-problem";

/** x / n; #N/A with the sentence where nothing was counted. */
export function shareOf({ x, n }: { readonly x: number; readonly n: number }, sentence: string): number {
  if (!(n > 0)) throw noFigure(sentence);
  return x / n;
}
