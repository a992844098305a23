import type { CellValue, RangeRef } from "../../src/core/workbook/cell";

/** What a cell holds: `value` is what Excel shows, `""` for a blank; errors are their text with `isError`. */
export interface SimulatedCell {
  value: string | number | boolean;
  isError?: boolean;
  /** With the leading `=`. */
  formula?: string;
  numberFormat?: string;
  style?: string;
}

export interface SimulatedTable {
  readonly id: string;
  name: string;
  style: string;
  showTotals: boolean;
  showHeaders: boolean;
  showBandedRows: boolean;
  showFilterButton: boolean;
  /** With its heading row. */
  range: RangeRef;
  /** Calculated columns by position: the formula that Excel fills into new rows. */
  readonly columnFormulas: Map<number, string>;
}

/** Everything below is kept as it was set, so that it can be written out again. */
export interface SimulatedValidation {
  readonly range: RangeRef;
  rule: Readonly<Record<string, unknown>>;
  prompt?: unknown;
  errorAlert?: unknown;
}

export interface SimulatedConditionalFormat {
  readonly range: RangeRef;
  formula: string;
  readonly font: Record<string, unknown>;
  readonly fill: Record<string, unknown>;
}

export interface SimulatedSeries {
  name: string;
  values?: { readonly sheet: string; readonly range: RangeRef };
  categories?: { readonly sheet: string; readonly range: RangeRef };
  readonly look: Record<string, unknown>;
  readonly fill: Record<string, unknown>;
  readonly line: Record<string, unknown>;
}

export interface SimulatedChart {
  readonly id: string;
  readonly bag: Record<string, unknown>;
  readonly title: Record<string, unknown>;
  readonly legend: Record<string, unknown>;
  readonly valueAxis: Record<string, unknown>;
  readonly valueAxisTitle: Record<string, unknown>;
  readonly categoryAxis: Record<string, unknown>;
  anchor?: RangeRef;
  readonly series: SimulatedSeries[];
}

export interface SimulatedLink {
  readonly range: RangeRef;
  readonly hyperlink: Readonly<Record<string, unknown>>;
}

export interface SimulatedName {
  readonly name: string;
  /** With the leading `=`. */
  formula: string;
  comment: string;
  visible: boolean;
}

export interface SimulatedStyle {
  readonly name: string;
  readonly builtIn: boolean;
  readonly bag: Record<string, unknown>;
  readonly font: Record<string, unknown>;
  readonly fill: Record<string, unknown>;
  readonly borders: Map<string, Record<string, unknown>>;
}

export class SimulatedSheet {
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  tabColor = "";
  showGridlines = true;
  protectedWith: unknown = undefined;
  readonly cells = new Map<number, SimulatedCell>();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  /** By hand or by a filter. */
  readonly hiddenRows = new Set<number>();
  readonly merges: RangeRef[] = [];
  readonly tables: SimulatedTable[] = [];
  validations: SimulatedValidation[] = [];
  /** First = top priority. */
  readonly conditionalFormats: SimulatedConditionalFormat[] = [];
  readonly charts: SimulatedChart[] = [];
  readonly links: SimulatedLink[] = [];
  frozen: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 };
  readonly page: Record<string, unknown> = {};
  readonly headersFooters: Record<string, unknown> = {};

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): SimulatedCell | undefined {
    return this.cells.get(row * COLUMNS + column);
  }

  /** The cell to write into; it is made when there is none. */
  cellToWrite(row: number, column: number): SimulatedCell {
    const key = row * COLUMNS + column;
    const existing = this.cells.get(key);
    if (existing) return existing;
    const made: SimulatedCell = { value: "" };
    this.cells.set(key, made);
    return made;
  }

  /** The smallest rectangle around cells with content, of the sheet or of a part of it; formats do not count when `valuesOnly`. */
  usedRange(valuesOnly: boolean, within?: RangeRef): RangeRef | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [key, cell] of this.cells) {
      if (valuesOnly && cell.value === "" && cell.formula === undefined) continue;
      const row = Math.floor(key / COLUMNS);
      const column = key % COLUMNS;
      if (within && !contains(within, { top: row, left: column, rows: 1, columns: 1 })) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return bottom < 0 ? undefined : { top, left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

export type Calculate = (sheet: string, row: number, column: number, formula: string) => CellValue;

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** The workbook behind the simulated Excel: plain state, no protocol. It never calculates; `calculate` may stand in for it. */
export class SimulatedWorkbook {
  readonly sheets: SimulatedSheet[] = [];
  readonly names: SimulatedName[] = [];
  readonly styles: SimulatedStyle[] = ["Normal", "Hyperlink"].map((name) => newStyle(name, true));
  activeSheet: SimulatedSheet;
  selection: { readonly sheet: SimulatedSheet; readonly range: RangeRef };
  uses1904Dates = false;
  isReadOnly = false;
  /** Review, Protect Workbook: sheets stay as they are. */
  isStructureProtected = false;
  title = "";
  private nextId = 1;

  constructor(private readonly calculate: Calculate = () => 0) {
    this.activeSheet = this.addSheet("Sheet1");
    this.selection = { sheet: this.activeSheet, range: { top: 0, left: 0, rows: 1, columns: 1 } };
  }

  addSheet(name: string): SimulatedSheet {
    const sheet = new SimulatedSheet(this.newId(), name);
    this.sheets.push(sheet);
    return sheet;
  }

  newId(): string {
    return `{${String(this.nextId++).padStart(8, "0")}-0001-0000-0000-000000000000}`;
  }

  sheet(name: string): SimulatedSheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  table(name: string): { readonly sheet: SimulatedSheet; readonly table: SimulatedTable } | undefined {
    for (const sheet of this.sheets) {
      const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
      if (table) return { sheet, table };
    }
    return undefined;
  }

  name(name: string): SimulatedName | undefined {
    return this.names.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  }

  valueOf(sheet: string, row: number, column: number, formula: string): CellValue {
    return this.calculate(sheet, row, column, formula);
  }
}

export function newStyle(name: string, builtIn = false): SimulatedStyle {
  return { name, builtIn, bag: {}, font: {}, fill: {}, borders: new Map() };
}

export function headingsOf(sheet: SimulatedSheet, table: SimulatedTable): readonly string[] {
  const { top, left, columns } = table.range;
  return Array.from({ length: columns }, (_, column) => String(sheet.cell(top, left + column)?.value ?? ""));
}

export function hasHeading(sheet: SimulatedSheet, table: SimulatedTable, heading: string): boolean {
  const { top, left, columns } = table.range;
  const wanted = heading.toLowerCase();
  for (let column = 0; column < columns; column++) {
    const shown = String(sheet.cell(top, left + column)?.value ?? "");
    if (shown === heading || (shown.length === heading.length && shown.toLowerCase() === wanted)) return true;
  }
  return false;
}

export function overlaps(one: RangeRef, other: RangeRef): boolean {
  return (
    one.top < other.top + other.rows && other.top < one.top + one.rows && one.left < other.left + other.columns && other.left < one.left + one.columns
  );
}

export function contains(outer: RangeRef, inner: RangeRef): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    inner.top + inner.rows <= outer.top + outer.rows &&
    inner.left + inner.columns <= outer.left + outer.columns
  );
}
