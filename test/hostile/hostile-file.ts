import type { CellValue } from "../../src/core/workbook/cell";
import { makeWorkbook, workbookParts, zipParts, type MadeWorkbook, type Parts } from "../workbooks/make-workbook";

/** A file that someone made to break a reader, or that broke on its way, and what must become of it. */
export interface HostileFile {
  readonly name: string;
  readonly make: () => Uint8Array;
  /** The sentence of the refusal. */
  readonly refused?: RegExp;
  /** What cells of the first sheet must read, by address; other cells do not matter. */
  readonly cells?: Readonly<Record<string, CellValue>>;
  /** Cells that must be told as problems; none when absent. */
  readonly problems?: readonly string[];
  /** CPU seconds; 2 when absent. */
  readonly seconds?: number;
  /** Looked at in a process of its own, where its memory is measured too. */
  readonly isHeavy?: boolean;
}

export const ONE_CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** A workbook whose only sheet holds these rows. */
export function sheetOf(rows: string, more: Partial<MadeWorkbook> & { readonly tail?: string } = {}): () => Uint8Array {
  const { tail, ...book } = more;
  return () => makeWorkbook({ sheets: [{ name: "One", rows, ...(tail === undefined ? {} : { tail }) }], ...book });
}

export function inRow(cells: string): string {
  return `<row r="1">${cells}</row>`;
}

/** A good workbook with one cell and one text, spoilt in one place. */
export function spoilt(change: (parts: Parts) => void, book: Partial<MadeWorkbook> = {}): () => Uint8Array {
  return () => {
    const parts = workbookParts({ sheets: [{ name: "One", rows: ONE_CELL }], strings: "<si><t>text</t></si>", ...book });
    change(parts);
    return zipParts(parts);
  };
}

export function replaced(part: string, from: string, to: string, book: Partial<MadeWorkbook> = {}): () => Uint8Array {
  return spoilt((parts) => {
    const text = String(parts.get(part));
    if (!text.includes(from)) throw new Error(`${part} does not hold ${from}`);
    parts.set(
      part,
      text.replace(from, () => to),
    );
  }, book);
}

export const SHEET = "xl/worksheets/sheet1.xml";
export const STRINGS = "xl/sharedStrings.xml";
export const WORKBOOK = "xl/workbook.xml";
