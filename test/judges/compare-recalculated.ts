import { recalculate, type NamedFile, type RecalculatedValue, type RecalculatedWorkbook } from "./libreoffice";
import { readValues } from "./recalculated-workbook";

/** A cell whose stored result is not what LibreOffice computes from its formula. */
export interface Difference {
  readonly file: string;
  readonly cell: string;
  readonly stored: RecalculatedValue | undefined;
  readonly recalculated: RecalculatedValue | undefined;
}

/** LibreOffice stores 15 significant digits. */
const RELATIVE = 1e-12;

/** Every cell of every file whose stored value and recalculated value differ, and how many cells were compared. An empty text and no value are the same. */
export async function differencesFromLibreOffice(files: readonly NamedFile[]): Promise<Comparison> {
  return compareWith(await recalculate(files), files);
}

export interface Comparison {
  readonly compared: number;
  readonly differences: readonly Difference[];
  readonly errors: readonly Difference[];
}

/** The same where the files have been recalculated already. */
export function compareWith(results: ReadonlyMap<string, RecalculatedWorkbook>, files: readonly NamedFile[]): Comparison {
  const differences: Difference[] = [];
  const errors: Difference[] = [];
  let compared = 0;
  for (const file of files) {
    const stored = readValues(file.bytes, file.name);
    for (const [sheet, cells] of results.get(file.name) ?? new Map<string, ReadonlyMap<string, RecalculatedValue>>()) {
      const before = stored.get(sheet) ?? new Map<string, RecalculatedValue>();
      for (const cell of new Set([...before.keys(), ...cells.keys()])) {
        compared += 1;
        const difference = { file: file.name, cell: `${sheet}!${cell}`, stored: before.get(cell), recalculated: cells.get(cell) };
        if (typeof difference.recalculated === "object") errors.push(difference);
        if (!isSame(difference.stored, difference.recalculated)) differences.push(difference);
      }
    }
  }
  return { compared, differences, errors };
}

function isSame(a: RecalculatedValue | undefined, b: RecalculatedValue | undefined): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= RELATIVE * Math.max(1, Math.abs(a), Math.abs(b));
  if (typeof a === "object" && typeof b === "object") return a.error === b.error;
  if (typeof a === "boolean" || typeof b === "boolean") return Number(a) === Number(b);
  return (a ?? "") === (b ?? "");
}
