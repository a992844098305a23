import type { WriteStep } from "./write-step";

/** A request stays below 1 MB: Excel on the web refuses 5 MB, and a smaller one keeps Excel responsive. The estimate is a twentieth off. */
const MAX_BYTES = 940_000;
/** Sheets are made in two passes, so that this is eight whole ones. */
const MAX_BEGUN = 16;

/** Cuts the work into requests without changing its order. */
export function chunkSteps(steps: readonly WriteStep[]): readonly (readonly WriteStep[])[] {
  const chunks: WriteStep[][] = [];
  let bytes = 0;
  let sheets = 0;
  for (const step of steps) {
    const weight = step.weight ?? 0;
    if (chunks.length === 0 || bytes + step.bytes > MAX_BYTES || sheets + weight > MAX_BEGUN) {
      chunks.push([]);
      bytes = 0;
      sheets = 0;
    }
    chunks.at(-1)?.push(step);
    bytes += step.bytes;
    sheets += weight;
  }
  return chunks;
}
