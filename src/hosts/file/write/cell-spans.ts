import { cellA1, parseA1 } from "../../../core/workbook/a1";
import type { RangeRef } from "../../../core/workbook/cell";
import { HostError } from "../../../core/workbook/host";
import { scanWorksheet } from "../scan-worksheet";
import type { WorksheetFrame } from "../scan-worksheet";
import type { ScannedCell } from "../scanned-cell";
import { exactText } from "./exact-text";

/** Where one cell stands in its part, and what must be known before it is overwritten. */
export interface CellSpan {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly start: number;
  readonly end: number;
  readonly hasValue: boolean;
  readonly hasFormula: boolean;
  /** It owns a formula that other cells share. */
  readonly isShared: boolean;
}

export interface RowSpan {
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
  readonly cells: readonly CellSpan[];
}

/** The spans of some rows of a worksheet. */
export interface SheetSpans {
  readonly frame: WorksheetFrame;
  readonly rows: ReadonlyMap<number, RowSpan>;
  /** For a wanted row that the sheet does not have: the byte where it belongs. */
  readonly gaps: ReadonlyMap<number, number>;
  /** Ranges that one formula fills as a whole. */
  readonly arrays: readonly RangeRef[];
}

const GREATER = 62;

/** The opening `<f …>` of a formula; empty for a plain one. */
function formulaTag(bytes: Uint8Array, start: number): string {
  const end = bytes.indexOf(GREATER, start);
  return end - start < 5 ? "" : exactText(bytes.subarray(start, end));
}

function spanOf(cell: ScannedCell, tag: string): CellSpan {
  const { row, column, style, start, end } = cell;
  const hasFormula = cell.formulaStart >= 0;
  return {
    row,
    column,
    style,
    start,
    end,
    hasFormula,
    hasValue: cell.valueStart >= 0 || cell.inlineStart >= 0,
    isShared: /\st="shared"/.test(tag) && /\sref=/.test(tag),
  };
}

/** One pass over a worksheet for the rows that are about to be edited, counted from 0. */
export function findSpans(bytes: Uint8Array, part: string, wantedRows: ReadonlySet<number>): SheetSpans {
  const wanted = [...wantedRows].sort((a, b) => a - b);
  const rows = new Map<number, RowSpan>();
  const gaps = new Map<number, number>();
  const arrays: RangeRef[] = [];
  let cells: CellSpan[] = [];
  let next = 0;
  const frame = scanWorksheet(bytes, part, {
    wantsEmptyCells: true,
    cell(cell) {
      const tag = cell.formulaStart < 0 ? "" : formulaTag(bytes, cell.formulaStart);
      const range = /\st="(?:array|dataTable)"/.test(tag) ? parseA1(/\sref="([^"]*)"/.exec(tag)?.[1] ?? "") : undefined;
      if (range) arrays.push(range);
      if (wantedRows.has(cell.row)) cells.push(spanOf(cell, tag));
    },
    row({ row, start, contentStart, contentEnd, end }) {
      for (; (wanted[next] ?? Infinity) < row; next++) gaps.set(wanted[next] ?? row, start);
      if (wanted[next] !== row) return;
      rows.set(row, { start, contentStart, contentEnd, end, cells });
      cells = [];
      next++;
    },
  });
  for (; next < wanted.length; next++) gaps.set(wanted[next] ?? 0, frame.dataContentEnd);
  return { frame, rows, gaps, arrays };
}

/** @throws HostError when writing this cell would break a formula that covers more cells than this one */
export function checkOverwrite(spans: SheetSpans, sheet: string, row: number, column: number): void {
  const isInArray = spans.arrays.some(({ top, left, rows, columns }) => row >= top && row < top + rows && column >= left && column < left + columns);
  const isShared = spans.rows.get(row)?.cells.some((cell) => cell.column === column && cell.isShared) === true;
  if (isInArray || isShared)
    throw new HostError(
      `'${sheet}'!${cellA1(row, column)} is part of a formula that fills several cells; clear that formula in Excel and try again.`,
    );
}
