import type { CellValue, RangeRef } from "../core/workbook/cell";
import type { GridContent, WorkbookContent } from "../core/workbook/content";
import type { WorkbookHost } from "../core/workbook/host";
import type { CellFace, CellLink, SheetLook } from "../hosts/file/sheet-look";
import { findRange, type SheetRange } from "./find-range";
import { formatValue } from "./format-value";
import type { PreviewFile } from "./preview-file";

/** Empty rows and columns around what is there, to type into. */
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 3;
const FEWEST_ROWS = 40;
const FEWEST_COLUMNS = 12;

export interface CellView {
  readonly value: CellValue;
  /** Without the leading `=`; null for a constant. */
  readonly formula: string | null;
  /** As the cell shows it. */
  readonly text: string;
  readonly face: CellFace;
  readonly link: CellLink | undefined;
  /** Values of its drop-down list; empty where anything may be typed. */
  readonly options: readonly string[];
}

/** One sheet, ready to be drawn. */
export interface SheetView {
  readonly sheet: string;
  readonly look: SheetLook;
  readonly rowCount: number;
  readonly columnCount: number;
  cell(row: number, column: number): CellView;
  /** Whether a formula stands in one of these cells. */
  hasFormula(isWanted: (row: number, column: number) => boolean): boolean;
}

/** Reads a sheet and the lists that its drop-downs come from. */
export async function readSheetView(file: PreviewFile, sheet: string): Promise<SheetView> {
  const look = file.look(sheet);
  const lists = await readLists(file.host, look, sheet);
  const content = await file.host.read({ tables: "none", grids: [sheet] });
  const grid = gridOf(content, sheet);
  const used = { rows: grid.top + grid.rowCount, columns: grid.left + grid.columns.length };
  const widest = Math.max(0, ...look.columnWidths.keys()) + 1;
  return {
    sheet,
    look,
    rowCount: Math.max(FEWEST_ROWS, used.rows + SPARE_ROWS),
    columnCount: Math.max(FEWEST_COLUMNS, used.columns + SPARE_COLUMNS, Math.min(widest, used.columns + FEWEST_COLUMNS)),
    hasFormula: (isWanted) =>
      grid.columns.some(({ formulas }, across) =>
        formulas?.some((formula, down) => formula !== null && isWanted(grid.top + down, grid.left + across)),
      ),
    cell: (row, column) => {
      const stored = grid.columns[column - grid.left];
      const value = stored?.values[row - grid.top] ?? null;
      const face = look.faceAt(row, column);
      return {
        value,
        formula: stored?.formulas?.[row - grid.top] ?? null,
        text: formatValue(value, face.numberFormat),
        face,
        link: look.links.find((link) => covers(link.range, row, column)),
        options: lists.find((list) => list.ranges.some((range) => covers(range, row, column)))?.values ?? [],
      };
    },
  };
}

interface List {
  readonly ranges: readonly RangeRef[];
  readonly values: readonly string[];
}

async function readLists(host: WorkbookHost, look: SheetLook, sheet: string): Promise<readonly List[]> {
  if (look.dropDowns.length === 0) return [];
  const outline = await host.read({ tables: "none" });
  const found = look.dropDowns.map(({ ranges, source }) => ({ ranges, source, place: findRange(source, outline, sheet) }));
  const content = await host.read({ tables: "none", grids: [...new Set(found.flatMap(({ place }) => (place ? [place.sheet] : [])))] });
  return found.map(({ ranges, source, place }) => ({ ranges, values: place ? valuesIn(content, place) : literalValues(source) }));
}

/** `"yes,no"` → yes and no. */
function literalValues(source: string): readonly string[] {
  const literal = /^"(.*)"$/.exec(source)?.[1];
  return literal === undefined ? [] : literal.split(",").map((value) => value.trim());
}

function valuesIn(content: WorkbookContent, { sheet, range }: SheetRange): readonly string[] {
  const grid = gridOf(content, sheet);
  const columns = grid.columns.slice(Math.max(0, range.left - grid.left), range.left - grid.left + range.columns);
  const from = Math.max(0, range.top - grid.top);
  const values = columns.flatMap((column) => column.values.slice(from, range.top - grid.top + range.rows));
  return values.flatMap((value) => (value === null ? [] : [formatValue(value, "General")]));
}

function gridOf(content: WorkbookContent, sheet: string): GridContent {
  return content.sheets.find(({ name }) => name === sheet)?.grid ?? { top: 0, left: 0, rowCount: 0, columns: [] };
}

export function covers(range: RangeRef, row: number, column: number): boolean {
  return row >= range.top && row < range.top + range.rows && column >= range.left && column < range.left + range.columns;
}
