import { columnLetters } from "../../src/core/workbook/a1";

const REFERENCE = /(?<![\w.$\\\]])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\w.([])/;
/** Texts and structured references, which are no part of the notation; then references of cells. */
const PARTS = new RegExp(String.raw`"(?:[^"]|"")*"|${REFERENCE.source}|\w+\[(?:[^[\]]|\[[^\]]*\])*\]`, "g");

/** R1C1 notation → A1 for a cell, counted from 0 (Microsoft: Range.formulasR1C1): `R5C[-1]*2` in D6 is `C$5*2`. */
export function cellFormula(relative: string, row: number, column: number): string {
  return relative.replace(PARTS, (part: string) => {
    const match = new RegExp(`^${REFERENCE.source}$`).exec(part);
    if (!match) return part;
    const [fixedRow, atRow] = target(match[1], row);
    const [fixedColumn, atColumn] = target(match[2], column);
    return `${fixedColumn}${columnLetters(atColumn)}${fixedRow}${atRow + 1}`;
  });
}

function target(text: string | undefined, own: number): readonly ["" | "$", number] {
  if (text === undefined) return ["", own];
  return text.startsWith("[") ? ["", own + Number(text.slice(1, -1))] : ["$", Number(text) - 1];
}
