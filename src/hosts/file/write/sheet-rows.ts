import { columnLetters } from "../../../core/workbook/a1";
import type { RangeRef } from "../../../core/workbook/cell";
import { HostError } from "../../../core/workbook/host";
import type { CellBlock, CellInput, SheetPlan, TablePlan } from "../../../core/workbook/sheet-plan";
import { isDateFormat } from "../date-styles";
import { MAX_COLUMNS, MAX_ROWS } from "../scanned-cell";
import type { ByteWriter } from "./byte-writer";
import { cellXml } from "./cell-xml";
import type { StyleIds } from "./style-ids";

/** A styled range with its look resolved to an index. */
interface PaintedRange {
  readonly range: RangeRef;
  readonly style: number;
  readonly isDate: boolean;
}

/** Consecutive rows that are covered by the same blocks and the same styled ranges. */
interface Band {
  /** First row after the band. */
  readonly end: number;
  readonly blocks: readonly CellBlock[];
  readonly styles: Uint32Array;
  readonly dates: Uint8Array;
  readonly isStyled: boolean;
}

function blockRange(block: CellBlock): RangeRef {
  return { top: block.top, left: block.left, rows: block.rows.length, columns: block.rows[0]?.length ?? 0 };
}

/** The rectangle from A1 that holds every block and styled range of a plan; at least one cell. */
export function usedRange(plan: SheetPlan): RangeRef {
  let [rows, columns] = [1, 1];
  for (const range of [...plan.blocks.map(blockRange), ...plan.styles.map((styled) => styled.range)]) {
    rows = Math.max(rows, range.top + range.rows);
    columns = Math.max(columns, range.left + range.columns);
  }
  if (rows > MAX_ROWS || columns > MAX_COLUMNS) {
    throw new HostError(
      `The sheet '${plan.name}' would need ${rows} rows and ${columns} columns; Excel takes ${MAX_ROWS} and ${MAX_COLUMNS}, so leave some records out.`,
    );
  }
  return { top: 0, left: 0, rows, columns };
}

function holdsRow(range: RangeRef, row: number): boolean {
  return row >= range.top && row < range.top + range.rows;
}

function nextBoundary(ranges: readonly RangeRef[], row: number): number {
  let next = Number.POSITIVE_INFINITY;
  for (const range of ranges) {
    if (range.top > row) next = Math.min(next, range.top);
    else if (range.top + range.rows > row) next = Math.min(next, range.top + range.rows);
  }
  return next;
}

function bandAt(row: number, columns: number, blocks: readonly CellBlock[], painted: readonly PaintedRange[]): Band {
  const styles = new Uint32Array(columns);
  const dates = new Uint8Array(columns);
  for (const { range, style, isDate } of painted) {
    if (!holdsRow(range, row)) continue;
    styles.fill(style, range.left, range.left + range.columns);
    dates.fill(isDate ? 1 : 0, range.left, range.left + range.columns);
  }
  return {
    end: nextBoundary([...blocks.map(blockRange), ...painted.map(({ range }) => range)], row),
    blocks: blocks.filter((block) => holdsRow(blockRange(block), row)),
    styles,
    dates,
    isStyled: styles.some((style) => style !== 0),
  };
}

function tableAt(tables: readonly TablePlan[], row: number, column: number): TablePlan | undefined {
  return tables.find(({ range }) => holdsRow(range, row) && column >= range.left && column < range.left + range.columns);
}

function fillRow(cells: CellInput[], band: Band, row: number): void {
  cells.fill(null);
  for (const block of band.blocks) {
    const inputs = block.rows[row - block.top] ?? [];
    for (let index = 0; index < inputs.length; index++) {
      const input = inputs[index];
      if (input !== null && input !== undefined) cells[block.left + index] = input;
    }
  }
}

/** What `<sheetData>` is written from. */
export interface RowsContext {
  readonly styles: StyleIds;
  /** Added to numbers under a date format: 0, or -1462 in a workbook that counts from 1904. */
  readonly dateShift: number;
}

function paint(plan: SheetPlan, styles: StyleIds): readonly PaintedRange[] {
  return plan.styles.map(({ range, style, numberFormat }) => ({
    range,
    style: styles.cellFormat(style, numberFormat),
    isDate: isDateFormat(numberFormat ?? "General"),
  }));
}

/** Writes `<sheetData>`: the blocks of a plan under its styled ranges, and its row heights. */
export function writeSheetData(out: ByteWriter, plan: SheetPlan, context: RowsContext): void {
  const used = usedRange(plan);
  const letters = Array.from({ length: used.columns }, (_, column) => columnLetters(column));
  const painted = paint(plan, context.styles);
  const cells: CellInput[] = new Array<CellInput>(used.columns).fill(null);
  const lastRow = Math.max(used.rows - 1, ...Object.keys(plan.rowHeights).map(Number));
  let band: Band | undefined;
  out.write("<sheetData>");
  for (let row = 0; row <= lastRow; row++) {
    if (band === undefined || row >= band.end) band = bandAt(row, used.columns, plan.blocks, painted);
    const height = plan.rowHeights[row];
    if (height === undefined && !band.isStyled && band.blocks.length === 0) continue;
    fillRow(cells, band, row);
    const name = String(row + 1);
    let xml = "";
    for (let column = 0; column < used.columns; column++) {
      const input = cells[column] ?? null;
      const style = band.styles[column] ?? 0;
      if (input === null && style === 0) continue;
      const shift = band.dates[column] === 1 ? context.dateShift : 0;
      const table = typeof input === "object" && input !== null ? tableAt(plan.tables, row, column)?.name : undefined;
      xml += cellXml(`${letters[column] ?? ""}${name}`, style, input, table === undefined ? { shift } : { shift, table });
    }
    const fitted = plan.fittedHeights[row];
    const size = height !== undefined ? ` ht="${height}" customHeight="1"` : fitted !== undefined ? ` ht="${fitted}"` : "";
    if (xml !== "" || size !== "") out.write(`<row r="${name}"${size}>${xml}</row>`);
  }
  out.write("</sheetData>");
}
