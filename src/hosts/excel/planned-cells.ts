import type { RangeRef } from "../../core/workbook/cell";
import type { CellBlock, CellInput, SheetPlan, TablePlan } from "../../core/workbook/sheet-plan";
import { isFormulaInput } from "../../core/workbook/sheet-plan";
import { to1904, isDateFormat } from "./date-system";
import { constantEntry, type CellEntry } from "./cell-entry";

/** Rows of a block at a time, so that no step is too long for one request. */
const MAX_CELLS_A_STEP = 6_000;

/** A block cut into pieces of at most 6,000 cells. */
export function slicesOf(block: CellBlock): readonly CellBlock[] {
  const columns = block.rows[0]?.length ?? 0;
  if (columns === 0) return [];
  const rowsAtATime = Math.max(1, Math.floor(MAX_CELLS_A_STEP / columns));
  const slices: CellBlock[] = [];
  for (let row = 0; row < block.rows.length; row += rowsAtATime) {
    slices.push({ top: block.top + row, left: block.left, rows: block.rows.slice(row, row + rowsAtATime) });
  }
  return slices;
}

export function rangeOfBlock(block: CellBlock): RangeRef {
  return { top: block.top, left: block.left, rows: block.rows.length, columns: block.rows[0]?.length ?? 0 };
}

/** The constants of a block; in a workbook that counts from 1904, numbers under a date format are days of that system. */
export function constantsOf(block: CellBlock, plan: SheetPlan, dateSystem: 1900 | 1904): readonly (readonly CellEntry[])[] {
  return block.rows.map((row, r) =>
    row.map((input, c) => {
      const entry = constantEntry(input);
      const isDay = dateSystem === 1904 && typeof entry === "number" && isDateFormat(formatAt(plan, block.top + r, block.left + c));
      return isDay ? to1904(entry) : entry;
    }),
  );
}

function formatAt(plan: SheetPlan, row: number, column: number): string {
  const hits = plan.styles.filter(({ range }) => isWithin(range, row, column) && range.rows > 0);
  return hits.at(-1)?.numberFormat ?? "General";
}

export function isWithin(range: RangeRef, row: number, column: number): boolean {
  return row >= range.top && row < range.top + range.rows && column >= range.left && column < range.left + range.columns;
}

export function plannedCell(plan: SheetPlan, row: number, column: number): CellInput {
  let found: CellInput = null;
  for (const block of plan.blocks) found = block.rows[row - block.top]?.[column - block.left] ?? found;
  return found;
}

/** One formula for a whole range, or one for each cell (`null` = no formula there). */
export type FormulaFill =
  { readonly range: RangeRef; readonly formula: string } | { readonly range: RangeRef; readonly rows: readonly (readonly (string | null)[])[] };

/** The formulas of a block: columns that repeat one formula in one piece, the others as they stand. */
export function formulasOf(block: CellBlock): readonly FormulaFill[] {
  const columnCount = block.rows[0]?.length ?? 0;
  const fills: FormulaFill[] = [];
  let mixed: number[] = [];
  const flush = () => {
    const [first] = mixed;
    if (first !== undefined) fills.push(mixedFill(block, first, mixed.length));
    mixed = [];
  };
  for (let column = 0; column < columnCount; column++) {
    const formulas = block.rows.map((row) => formulaOf(row[column]));
    const repeated = repeatedFormula(formulas);
    if (repeated === undefined && formulas.some((formula) => formula !== null)) {
      mixed.push(column);
      continue;
    }
    flush();
    if (repeated !== undefined) fills.push({ range: { ...rangeOfBlock(block), left: block.left + column, columns: 1 }, formula: `=${repeated}` });
  }
  flush();
  return fills;
}

function formulaOf(input: CellInput | undefined): string | null {
  return input !== undefined && isFormulaInput(input) ? input.formula : null;
}

/** Filling moves relative references along, so only a formula without them may be filled in. */
function repeatedFormula(formulas: readonly (string | null)[]): string | undefined {
  const [first] = formulas;
  if (first === undefined || first === null || formulas.some((formula) => formula !== first)) return undefined;
  return hasCellReference(first) ? undefined : first;
}

function hasCellReference(formula: string): boolean {
  return /\$?\b[A-Z]{1,3}\$?\d{1,7}\b/i.test(formula.replace(/"[^"]*"|\[[^\]]*\]/g, ""));
}

function mixedFill(block: CellBlock, firstColumn: number, columns: number): FormulaFill {
  const rows = block.rows.map((row) =>
    row.slice(firstColumn, firstColumn + columns).map((input) => {
      const formula = formulaOf(input);
      return formula === null ? null : `=${formula}`;
    }),
  );
  const isFilled = (row: readonly (string | null)[]) => row.some((formula) => formula !== null);
  const top = rows.findIndex(isFilled);
  const bottom = rows.length - [...rows].reverse().findIndex(isFilled);
  return { range: { top: block.top + top, left: block.left + firstColumn, rows: bottom - top, columns }, rows: rows.slice(top, bottom) };
}

/** Calculated columns whose cells the blocks leave out. */
export function columnFillsOf(plan: SheetPlan, table: TablePlan): readonly FormulaFill[] {
  const { top, left, rows } = table.range;
  return table.columns.flatMap(({ formula }, column) => {
    const range = { top: top + 1, left: left + column, rows: rows - 1, columns: 1 };
    const isLeftOut = Array.from({ length: rows - 1 }, (_, row) => plannedCell(plan, range.top + row, range.left)).every((cell) => cell === null);
    return formula !== undefined && isLeftOut ? [{ range, formula: `=${formula}` }] : [];
  });
}
