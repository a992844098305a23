import { cellA1, parseA1, rangeA1 } from "../../../core/workbook/a1";
import type { CellInput } from "../../../core/workbook/sheet-plan";
import { HostError } from "../../../core/workbook/host";
import { MAX_COLUMNS, MAX_ROWS } from "../scanned-cell";
import { checkOverwrite, findSpans } from "./cell-spans";
import type { RowSpan, SheetSpans } from "./cell-spans";
import { cellXml } from "./cell-xml";
import { spliceBytes } from "./splice-bytes";
import type { Splice } from "./splice-bytes";
import type { SheetEntry, WorkbookDraft } from "./workbook-draft";
import { exactText } from "./exact-text";

/** One cell to write into a worksheet that exists. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
  /** Index into `cellXfs`; the cell keeps its own when absent. */
  readonly style?: number;
  /** Takes the place of the number format of that style. */
  readonly numberFormat?: string;
  /** The table that the cell stands in. */
  readonly table?: string;
}

/** Elements as a worksheet with a prefix writes them. Texts hold no `<`, so every `<` begins a tag. */
function prefixed(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)/g, `<$1${prefix}`);
}

class CellWriter {
  private dateStyles: ReadonlySet<number> | undefined;

  constructor(
    private readonly draft: WorkbookDraft,
    private readonly prefix: string,
  ) {}

  xml(write: CellWrite, ownStyle: number): string {
    const style = this.styleOf(write, write.style ?? ownStyle);
    const shift = this.showsDates(style) ? this.draft.dateShift : 0;
    const context = write.table === undefined ? { shift } : { shift, table: write.table };
    return prefixed(cellXml(cellA1(write.row, write.column), style, write.input, context), this.prefix);
  }

  private styleOf({ numberFormat }: CellWrite, style: number): number {
    if (numberFormat === undefined) return style;
    this.dateStyles = undefined;
    return this.draft.styles.withNumberFormat(style, numberFormat);
  }

  /** Only a workbook that counts from 1904 has to know which cells show dates. */
  private showsDates(style: number): boolean {
    if (this.draft.dateShift === 0) return false;
    this.dateStyles ??= this.draft.styles.dateStyles();
    return this.dateStyles.has(style);
  }
}

function withoutSpans(bytes: Uint8Array, row: RowSpan): Splice | undefined {
  const tag = exactText(bytes.subarray(row.start, row.contentStart));
  const isEmptyTag = row.contentEnd === row.end;
  const opened = (isEmptyTag ? tag.replace(/\s*\/>$/, ">") : tag).replace(/\sspans="[^"]*"/, "");
  return opened === tag ? undefined : { start: row.start, end: row.contentStart, text: opened };
}

/** Splices for the cells of a row that is there: its cells are replaced where they stand, new ones come before the next to the right. */
function rowSplices(bytes: Uint8Array, row: RowSpan, writes: readonly CellWrite[], writer: CellWriter, prefix: string): Splice[] {
  const splices: Splice[] = [];
  for (const write of writes) {
    const own = row.cells.find((cell) => cell.column === write.column);
    const text = writer.xml(write, own?.style ?? 0);
    const start = own?.start ?? row.cells.find((cell) => cell.column > write.column)?.start ?? row.contentEnd;
    if (own || text !== "") splices.push({ start, end: own?.end ?? start, text });
  }
  const isEmptyTag = row.contentEnd === row.end;
  const tag = splices.length === 0 ? undefined : withoutSpans(bytes, row);
  if (tag) splices.unshift(tag);
  if (isEmptyTag && splices.length > 0) splices.push({ start: row.end, end: row.end, text: `</${prefix}row>` });
  return splices;
}

function newRowXml(row: number, writes: readonly CellWrite[], writer: CellWriter, prefix: string): string {
  const cells = writes.map((write) => writer.xml(write, 0)).join("");
  return cells === "" ? "" : `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`;
}

function dimensionSplice(bytes: Uint8Array, dataStart: number, writes: readonly CellWrite[]): Splice[] {
  const head = exactText(bytes.subarray(0, dataStart));
  const match = /<(?:\w+:)?dimension\s[^>]*?ref="([^"]*)"/.exec(head);
  const used = parseA1(match?.[1] ?? "");
  if (!match || !used) return [];
  const [top, left] = [Math.min(used.top, ...writes.map(({ row }) => row)), Math.min(used.left, ...writes.map(({ column }) => column))];
  const bottom = writes.reduce((lowest, { row }) => Math.max(lowest, row), used.top + used.rows - 1);
  const right = writes.reduce((last, { column }) => Math.max(last, column), used.left + used.columns - 1);
  const ref = rangeA1({ top, left, rows: bottom - top + 1, columns: right - left + 1 });
  // Offsets count bytes: what stands before the reference may hold other characters than ASCII.
  const start = new TextEncoder().encode(head.slice(0, match.index + match[0].length - 1 - (match[1] ?? "").length)).length;
  return ref === match[1] ? [] : [{ start, end: start + (match[1] ?? "").length, text: ref }];
}

function groupByRow(writes: readonly CellWrite[]): ReadonlyMap<number, CellWrite[]> {
  const byRow = new Map<number, CellWrite[]>();
  for (const write of [...writes].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const row = byRow.get(write.row);
    if (row) row.push(write);
    else byRow.set(write.row, [write]);
  }
  return byRow;
}

/** `<sheetData/>` has to be opened before rows can go into it. */
function openSheetData(bytes: Uint8Array, { frame }: SheetSpans, splices: Splice[]): Splice[] {
  if (frame.dataContentEnd !== frame.dataEnd || splices.length === 0) return splices;
  const tag = exactText(bytes.subarray(frame.dataStart, frame.dataEnd)).replace(/\s*\/>$/, ">");
  return [
    { start: frame.dataStart, end: frame.dataEnd, text: tag },
    ...splices,
    { start: frame.dataEnd, end: frame.dataEnd, text: `</${frame.prefix}sheetData>` },
  ];
}

/**
 * Writes cells into the worksheet of a sheet; all its other bytes stay as they are.
 * @param writes at most one for each cell
 * @throws HostError when a cell belongs to an array formula or lies outside of the sheet
 */
export function writeCells(draft: WorkbookDraft, sheet: SheetEntry, writes: readonly CellWrite[]): void {
  if (writes.length === 0) return;
  const outside = writes.find(({ row, column }) => row < 0 || column < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS);
  if (outside) throw new HostError(`The sheet '${sheet.name}' has no room for these cells: Excel ends at row ${MAX_ROWS}, column XFD.`);
  const bytes = draft.pkg.bytes(sheet.part);
  const byRow = groupByRow(writes);
  const spans = findSpans(bytes, sheet.part, new Set(byRow.keys()));
  for (const { row, column } of writes) checkOverwrite(spans, sheet.name, row, column);
  const { prefix } = spans.frame;
  const writer = new CellWriter(draft, prefix);
  const splices: Splice[] = [];
  for (const [number, cells] of byRow) {
    const row = spans.rows.get(number);
    const start = spans.gaps.get(number) ?? spans.frame.dataContentEnd;
    if (row) splices.push(...rowSplices(bytes, row, cells, writer, prefix));
    else splices.push({ start, end: start, text: newRowXml(number, cells, writer, prefix) });
  }
  const all = openSheetData(
    bytes,
    spans,
    splices.filter(({ start, end, text }) => start !== end || text !== ""),
  );
  if (all.length > 0) draft.pkg.set(sheet.part, spliceBytes(bytes, [...dimensionSplice(bytes, spans.frame.dataStart, writes), ...all]));
}
