import { HostError } from "../../../core/workbook/host";
import { isNotCalculated } from "../../../core/workbook/cell";
import type { CellValue } from "../../../core/workbook/cell";
import { isFormulaInput } from "../../../core/workbook/sheet-plan";
import type { CellInput } from "../../../core/workbook/sheet-plan";
import { fileFormula } from "./file-formula";
import { elementText, plainElementText, textElement } from "./xml-text";

/** Excel's limits for one cell, in UTF-16 units. */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

/** How the cell that is written stands in its workbook. */
export interface CellContext {
  /** The table that the cell stands in: `[@Owner]` needs it in a file. */
  readonly table?: string;
  /** Added to a number: -1462 for a date in a workbook that counts from 1904. */
  readonly shift?: number;
}

function formulaXml(start: string, ref: string, formula: string, value: CellValue, context: CellContext): string {
  const inFile = fileFormula(formula, context.table);
  if (inFile.length > MAX_FORMULA)
    throw new HostError(`The formula for ${ref} is ${inFile.length} characters long and Excel takes ${MAX_FORMULA}; shorten it.`);
  const f = `<f>${plainElementText(inFile)}</f>`;
  if (typeof value === "number" && Number.isFinite(value)) return `${start}>${f}<v>${value + (context.shift ?? 0)}</v></c>`;
  if (typeof value === "number") return `${start} t="e">${f}<v>#NUM!</v></c>`;
  if (typeof value === "boolean") return `${start} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (value === null) return `${start} t="str">${f}<v></v></c>`;
  if (typeof value === "string")
    return `${start} t="str">${f}<v${/^\s|\s$/.test(value) ? ' xml:space="preserve"' : ""}>${elementText(value)}</v></c>`;
  return isNotCalculated(value) ? `${start}>${f}</c>` : `${start} t="e">${f}<v>${elementText(value.error)}</v></c>`;
}

/**
 * One `<c>` element. Texts stand in the cell itself (`inlineStr`), so that the user's shared strings are never touched.
 * Empty text when there is nothing to write and no style to keep.
 *
 * @param ref `B3`
 * @param style index into `cellXfs`; 0 is the workbook's default and is not written
 * @throws HostError when a text or formula is longer than Excel takes
 */
export function cellXml(ref: string, style: number, input: CellInput, context: CellContext = {}): string {
  const start = style === 0 ? `<c r="${ref}"` : `<c r="${ref}" s="${style}"`;
  if (input === null || input === "") return style === 0 ? "" : `${start}/>`;
  if (typeof input === "string") {
    if (input.length > MAX_TEXT)
      throw new HostError(`The text for ${ref} is ${input.length} characters long and a cell takes ${MAX_TEXT}; shorten it.`);
    return `${start} t="inlineStr"><is>${textElement(input)}</is></c>`;
  }
  if (typeof input === "number") {
    return Number.isFinite(input) ? `${start}><v>${input + (context.shift ?? 0)}</v></c>` : `${start} t="e"><v>#NUM!</v></c>`;
  }
  if (typeof input === "boolean") return `${start} t="b"><v>${input ? 1 : 0}</v></c>`;
  return isFormulaInput(input) ? formulaXml(start, ref, input.formula, input.value, context) : "";
}

/** The value that a cell shows after this input was written. */
export function shownValue(input: CellInput): CellValue {
  const value = isFormulaInput(input) ? input.value : input;
  return value === "" ? null : value;
}
