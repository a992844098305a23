const REFERENCE = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}\p{N}_.\\]+)!/gu;

/** Sheets that a formula names, each as often as it stands there; a reference to another workbook keeps its bracket. */
export function referredSheets(formula: string): readonly string[] {
  return [...formula.matchAll(REFERENCE)].flatMap((match) => {
    const name = match[1]?.replace(/''/g, "'") ?? match[2];
    return name === undefined ? [] : [name];
  });
}
