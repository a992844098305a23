import { plainCell } from "./plain-cell";
import { MAX_COLUMNS, MAX_ROWS, type CellType, type ScannedCell } from "./scanned-cell";
import { openWorksheet, readProtection } from "./worksheet-root";
import { XmlCursor } from "./xml-cursor";

export { MAX_COLUMNS, MAX_ROWS, type ScannedCell } from "./scanned-cell";

/** Same rule as for cells: one object for all rows. A row without cells may be `<row/>`. */
export interface ScannedRow {
  row: number;
  start: number;
  /** The byte after `<row …>`. */
  contentStart: number;
  /** Where `</row>` begins; `contentStart` for an empty tag. */
  contentEnd: number;
  end: number;
}

/** Where the cells of a worksheet stand in its part. */
export interface WorksheetFrame {
  readonly isProtected: boolean;
  /** `x:` when elements are written with a prefix, else empty. */
  readonly prefix: string;
  readonly dataStart: number;
  readonly dataContentStart: number;
  readonly dataContentEnd: number;
  readonly dataEnd: number;
}

export interface WorksheetVisitor {
  /** Called for every cell that holds a value or a formula; merely formatted ones are passed over unless asked for. */
  cell(cell: ScannedCell, cursor: XmlCursor): void;
  /** Called after the cells of the row. */
  row?(row: ScannedRow): void;
  readonly wantsEmptyCells?: boolean;
}

/**
 * One pass over the cells of a worksheet.
 * @throws HostError when the part is not proper XML, or no worksheet.
 */
export function scanWorksheet(bytes: Uint8Array, part: string, visitor: WorksheetVisitor): WorksheetFrame {
  return new WorksheetScan(bytes, part, visitor).run();
}

class WorksheetScan {
  private readonly cursor: XmlCursor;
  private prefixLength = 0;
  private readonly cell: ScannedCell = {
    row: 0,
    column: -1,
    style: 0,
    type: "n",
    start: 0,
    end: 0,
    valueStart: -1,
    valueContentStart: 0,
    valueContentEnd: 0,
    formulaStart: -1,
    inlineStart: -1,
    hasPlainText: false,
    isFaulty: false,
  };
  private readonly rowSpan: ScannedRow = { row: -1, start: 0, contentStart: 0, contentEnd: 0, end: 0 };

  constructor(
    bytes: Uint8Array,
    part: string,
    private readonly visitor: WorksheetVisitor,
  ) {
    this.cursor = new XmlCursor(bytes, part);
  }

  run(): WorksheetFrame {
    const { cursor } = this;
    const prefix = openWorksheet(cursor);
    this.prefixLength = cursor.prefixLength;
    for (;;) {
      this.advance();
      if (cursor.isClosing) throw cursor.broken("it holds no sheet data");
      if (this.isOurs("sheetData")) break;
      cursor.skipElement();
    }
    const [dataStart, dataContentStart] = [cursor.tagStart, cursor.tagEnd];
    if (!cursor.isEmpty) this.rows();
    const dataContentEnd = cursor.isClosing ? cursor.tagStart : dataContentStart;
    const dataEnd = cursor.tagEnd;
    return { prefix, dataStart, dataContentStart, dataContentEnd, dataEnd, isProtected: readProtection(cursor) };
  }

  private rows(): void {
    const { cursor, rowSpan } = this;
    for (;;) {
      this.advance();
      if (cursor.isClosing) {
        if (!cursor.isNamed("sheetData")) throw cursor.broken("a row ends twice");
        return;
      }
      if (!this.isOurs("row")) {
        cursor.skipElement();
        continue;
      }
      rowSpan.start = cursor.tagStart;
      rowSpan.contentStart = cursor.tagEnd;
      rowSpan.contentEnd = cursor.tagEnd;
      rowSpan.row = cursor.attribute("r") ? this.rowNumber() : rowSpan.row + 1;
      if (rowSpan.row >= MAX_ROWS) throw cursor.broken("a row lies outside of any sheet");
      if (!cursor.isEmpty) this.cells();
      rowSpan.end = cursor.tagEnd;
      this.visitor.row?.(rowSpan);
    }
  }

  private rowNumber(): number {
    const { cursor } = this;
    let row = 0;
    for (let at = cursor.valueStart; at < cursor.valueEnd; at++) {
      const digit = (cursor.bytes[at] ?? 0) - 48;
      if (digit < 0 || digit > 9 || row > MAX_ROWS) throw cursor.broken("a row has no proper number");
      row = row * 10 + digit;
    }
    if (row < 1) throw cursor.broken("a row has no proper number");
    return row - 1;
  }

  private cells(): void {
    const { cursor, cell, visitor, rowSpan } = this;
    cell.row = rowSpan.row;
    cell.column = -1;
    for (;;) {
      while (this.prefixLength === 0 && plainCell(cursor.bytes, cursor.tagEnd, cell)) {
        if (cell.valueStart >= 0 || cell.hasPlainText || visitor.wantsEmptyCells === true) visitor.cell(cell, cursor);
        cursor.moveTo(cell.end);
      }
      this.advance();
      if (cursor.isClosing) {
        if (!cursor.isNamed("row")) throw cursor.broken("a cell ends twice");
        rowSpan.contentEnd = cursor.tagStart;
        return;
      }
      if (!this.isOurs("c")) {
        cursor.skipElement();
        continue;
      }
      this.openCell();
      if (!cursor.isEmpty) this.cellContent();
      cell.end = cursor.tagEnd;
      const isFilled = cell.valueStart >= 0 || cell.formulaStart >= 0 || cell.inlineStart >= 0;
      if (isFilled || visitor.wantsEmptyCells === true) visitor.cell(cell, cursor);
      // The visitor may have looked back into the cell.
      cursor.moveTo(cell.end);
    }
  }

  private openCell(): void {
    const { cursor, cell } = this;
    cell.start = cursor.tagStart;
    cell.column++;
    cell.style = 0;
    cell.type = "n";
    cell.valueStart = cell.formulaStart = cell.inlineStart = -1;
    cell.isFaulty = cell.hasPlainText = false;
    while (cursor.nextAttribute()) {
      if (cursor.attributeNameEnd - cursor.attributeNameStart !== 1) continue;
      const name = cursor.bytes[cursor.attributeNameStart];
      if (name === 114) this.address();
      else if (name === 115) this.style();
      else if (name === 116) cell.type = this.type();
    }
    if (cell.column >= MAX_COLUMNS) throw cursor.broken("a cell lies outside of any sheet");
  }

  /** `B3`: letters, then the number of the row that the cell stands in. */
  private address(): void {
    const { cursor, cell } = this;
    let [column, row] = [0, 0];
    let at = cursor.valueStart;
    for (; at < cursor.valueEnd; at++) {
      const letter = ((cursor.bytes[at] ?? 0) & 0xdf) - 64;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    if (column < 1 || column > MAX_COLUMNS) throw cursor.broken("a cell lies outside of any sheet");
    for (; at < cursor.valueEnd; at++) row = row * 10 + (cursor.bytes[at] ?? 0) - 48;
    cell.column = column - 1;
    if (row !== cell.row + 1) cell.isFaulty = true;
  }

  private style(): void {
    const { cursor, cell } = this;
    for (let at = cursor.valueStart; at < cursor.valueEnd; at++) cell.style = cell.style * 10 + (cursor.bytes[at] ?? 0) - 48;
  }

  private type(): CellType {
    const { cursor } = this;
    const first = cursor.bytes[cursor.valueStart];
    const length = cursor.valueEnd - cursor.valueStart;
    if (length === 1) return first === 115 ? "s" : first === 110 ? "n" : first === 98 ? "b" : first === 101 ? "e" : first === 100 ? "d" : "unknown";
    if (length === 3 && cursor.isAt(cursor.valueStart, "str")) return "str";
    return length === 9 && cursor.isAt(cursor.valueStart, "inlineStr") ? "inlineStr" : "unknown";
  }

  private cellContent(): void {
    const { cursor } = this;
    for (;;) {
      this.advance();
      if (cursor.isClosing) {
        if (!cursor.isNamed("c")) throw cursor.broken("a cell is not closed");
        return;
      }
      this.mark();
    }
  }

  private mark(): void {
    const { cursor, cell } = this;
    const start = cursor.tagStart;
    const first = cursor.bytes[cursor.nameStart];
    if (first === 118 && this.isOurs("v")) {
      cell.isFaulty ||= cell.valueStart >= 0;
      cell.valueStart = start;
      cell.valueContentStart = cursor.tagEnd;
      cursor.skipElement();
      cell.valueContentEnd = cursor.isClosing ? cursor.tagStart : cell.valueContentStart;
      return;
    }
    if (first === 102 && this.isOurs("f")) {
      cell.isFaulty ||= cell.formulaStart >= 0;
      cell.formulaStart = start;
    } else if (first === 105 && this.isOurs("is")) cell.inlineStart = start;
    cursor.skipElement();
  }

  private advance(): void {
    if (!this.cursor.next()) throw this.cursor.broken("it ends too early");
  }

  /**
   * One prefix, that of the root, marks the elements of a worksheet; others belong to extensions and are passed over.
   * The same name under another prefix might mean either: no guess is made.
   */
  private isOurs(name: string): boolean {
    const { cursor } = this;
    if (!cursor.isNamed(name)) return false;
    if (cursor.prefixLength !== this.prefixLength) throw cursor.broken(`<${name}> has another prefix than the sheet`);
    return true;
  }
}
