import { parseA1 } from "../../core/workbook/a1";
import type { RangeRef } from "../../core/workbook/cell";
import { HostError } from "../../core/workbook/host";
import { elementText } from "./cell-text";
import type { ScannedCell } from "./scanned-cell";
import { formulaPieces, referenceCount, shiftedFormula, type FormulaPieces } from "./shift-formula";
import { shownFormula } from "./shown-formula";
import type { XmlCursor } from "./xml-cursor";

interface SharedFormula {
  readonly pieces: FormulaPieces;
  readonly letters: number;
  readonly references: number;
  readonly row: number;
  readonly column: number;
}

/** A formula that fills several cells at once; each of them shows its text. */
export interface ArrayFormula {
  readonly area: RangeRef;
  readonly text: string;
}

/** A short master shared by a million cells may unfold to gigabytes; honest sheets stay far below. */
const MAX_LETTERS = 128 * 1024 * 1024;
const MAX_REFERENCES = 8 * 1024 * 1024;

/** Reads the formulas of one worksheet, in the order of its cells. */
export class FormulaReader {
  readonly arrays: ArrayFormula[] = [];
  private readonly shared = new Map<string, SharedFormula>();
  private readonly above = new Map<number, { readonly start: number; readonly length: number; readonly text: string }>();
  private letters = 0;
  private references = 0;

  constructor(private readonly sheet: string) {}

  /** The formula of the cell as Excel shows it, without `=`; undefined when it cannot be read. Nothing else of the cell is looked at. */
  read(cell: ScannedCell, cursor: XmlCursor): string | undefined {
    cursor.moveTo(cell.formulaStart);
    cursor.next();
    const type = attributeText(cursor, "t");
    if (type === "") return this.readPlain(cell.column, cursor);
    const reference = attributeText(cursor, "ref");
    if (type === "shared") return this.readShared(cell, cursor);
    if (type === "dataTable") return `TABLE(${attributeText(cursor, "r1")},${attributeText(cursor, "r2")})`;
    const text = formulaText(cursor);
    const area = type === "array" ? parseA1(reference) : undefined;
    if (text !== undefined && area && area.rows * area.columns > 1) this.arrays.push({ area, text });
    return text;
  }

  /** Calculated columns repeat one text in every row: it is decoded once. */
  private readPlain(column: number, cursor: XmlCursor): string | undefined {
    const { bytes, tagEnd: start } = cursor;
    const above = this.above.get(column);
    if (above && !cursor.isEmpty) {
      let at = 0;
      while (at < above.length && bytes[above.start + at] === bytes[start + at]) at++;
      if (at === above.length && cursor.isAt(start + at, "</")) return above.text;
    }
    const text = formulaText(cursor);
    if (text !== undefined) this.above.set(column, { start, length: cursor.tagStart - start, text });
    return text;
  }

  private readShared(cell: ScannedCell, cursor: XmlCursor): string | undefined {
    const index = attributeText(cursor, "si");
    const text = formulaText(cursor);
    if (text) {
      const pieces = formulaPieces(text);
      this.shared.set(index, { pieces, letters: text.length, references: referenceCount(pieces), row: cell.row, column: cell.column });
      return text;
    }
    const master = this.shared.get(index);
    if (!master) return undefined;
    this.letters += master.letters;
    this.references += master.references;
    if (this.letters > MAX_LETTERS || this.references > MAX_REFERENCES)
      throw new HostError(`The file was not opened because the sheet ${this.sheet} repeats long formulas too often.`);
    return shiftedFormula(master.pieces, cell.row - master.row, cell.column - master.column);
  }
}

function formulaText(cursor: XmlCursor): string | undefined {
  const text = elementText(cursor);
  return text === undefined ? undefined : shownFormula(text);
}

function attributeText(cursor: XmlCursor, name: string): string {
  return cursor.attribute(name)
    ? String.fromCharCode(...cursor.bytes.subarray(cursor.valueStart, Math.min(cursor.valueEnd, cursor.valueStart + 64)))
    : "";
}
