import { columnNumber } from "./a1";

/** Texts, names of sheets and structured references hold no cell references; every other word may be one. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|\$?[A-Za-z_\\][\w.\\$]*/g;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/;
/** Whole rows and columns are written in another way, which none of our formulas needs. */
const WHOLE_LINES = /\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?!\w)|(?<![\w$])\$?\d+:\$?\d+/;

/**
 * A formula in R1C1 notation, in which formulas that were filled from cell to cell are the same text: `C$5*2` in D6 is `R5C[-1]*2`. Undefined where there is
 * no such form. Rows and columns count from 0.
 */
export function relativeFormula(formula: string, row: number, column: number): string | undefined {
  if (WHOLE_LINES.test(formula.replace(/"(?:[^"]|"")*"|\[[^\]]*\]/g, ""))) return undefined;
  return formula.replace(PARTS, (part, offset: number) => {
    const [, fixedColumn, letters = "", fixedRow, digits] = CELL.exec(part) ?? [];
    if (letters === "" || formula[offset + part.length] === "(") return part;
    return `R${place(Number(digits) - 1, row, fixedRow === "$")}C${place(columnNumber(letters), column, fixedColumn === "$")}`;
  });
}

function place(target: number, own: number, isFixed: boolean): string {
  if (isFixed) return String(target + 1);
  return target === own ? "" : `[${target - own}]`;
}
