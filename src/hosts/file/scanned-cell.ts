export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export type CellType = "n" | "s" | "str" | "inlineStr" | "b" | "e" | "d" | "unknown";

/**
 * What the scan knows of the cell that it is on. The same object serves every cell: copy what must outlive the call.
 * Positions are byte offsets in the part; a start of -1 means that there is none. Rows and columns count from 0.
 */
export interface ScannedCell {
  row: number;
  column: number;
  style: number;
  type: CellType;
  /** From `<c` to the byte after the cell. */
  start: number;
  end: number;
  /** Tags included: `<v>…</v>`, `<f>…</f>`, `<is>…</is>`. */
  valueStart: number;
  /** Between the tags of the value. */
  valueContentStart: number;
  valueContentEnd: number;
  formulaStart: number;
  inlineStart: number;
  /** The inline text is one unformatted `<t>`, and its content stands between `valueContentStart` and `valueContentEnd`. */
  hasPlainText: boolean;
  /** It holds two values or two formulas, or its address is not one of its row. */
  isFaulty: boolean;
}
