import type { RangeRef } from "../../core/workbook/cell";
import { relativeFormula } from "../../core/workbook/relative-formula";
import type { CellBlock, CellInput, SheetPlan, TablePlan } from "../../core/workbook/sheet-plan";
import { isFormulaInput } from "../../core/workbook/sheet-plan";
import { to1904, isDateFormat } from "./date-system";
import { constantEntry, type CellEntry } from "./cell-entry";

/** Rows of a block at a time, so that no step is too long for one request. */
const MAX_CELLS_A_STEP = 1_500;

/** A block cut into pieces of at most 1,500 cells, which the client library sends in one piece. */
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
  | { readonly range: RangeRef; readonly formula: string }
  | { readonly range: RangeRef; /** In R1C1 notation. */ readonly relative: string }
  | { readonly range: RangeRef; readonly rows: readonly (readonly (string | null)[])[] };

/** Fewer cells than this are not worth a range of their own. */
const SHORTEST_FILL = 3;

/** The formulas of a block: where a column repeats one formula it is filled in, the others are given as they stand. */
export function formulasOf(block: CellBlock): readonly FormulaFill[] {
  const formulas = block.rows.map((row) => row.map(formulaOf));
  const fills: FormulaFill[] = [];
  for (let column = 0; column < (formulas[0]?.length ?? 0); column++) {
    for (const { first, count, formula } of repeatedRuns(formulas, column)) {
      fills.push({ range: { top: block.top + first, left: block.left + column, rows: count, columns: 1 }, formula: `=${formula}` });
      for (const row of formulas.slice(first, first + count)) row[column] = null;
    }
  }
  return [...fills, ...relativeFills(block, formulas), ...mixedFills(block, formulas).flatMap(cutLongFill)];
}

function formulaOf(input: CellInput): string | null {
  return input !== null && isFormulaInput(input) ? input.formula : null;
}

type Formulas = readonly (readonly (string | null)[])[];

function repeatedRuns(formulas: Formulas, column: number): readonly Run[] {
  return runsOf(formulas.map((row) => row[column] ?? null)).filter(({ count, formula }) => count >= SHORTEST_FILL && !hasCellReference(formula));
}

interface Run {
  readonly first: number;
  readonly count: number;
  readonly formula: string;
}

/** Neighbours with the same formula. */
function runsOf(column: readonly (string | null)[]): readonly Run[] {
  const runs: { first: number; count: number; formula: string }[] = [];
  column.forEach((formula, index) => {
    const last = runs.at(-1);
    if (formula !== null && last?.formula === formula && last.first + last.count === index) last.count += 1;
    else if (formula !== null) runs.push({ first: index, count: 1, formula });
  });
  return runs;
}

/** Rectangles of formulas that only differ in the cell that they start from, such as a grid of months; they are taken out of `formulas`. */
function relativeFills(block: CellBlock, formulas: (string | null)[][]): readonly FormulaFill[] {
  const texts = formulas.map((row, r) =>
    row.map((formula, c) => (formula === null ? undefined : relativeFormula(formula, block.top + r, block.left + c))),
  );
  const areas: { top: number; left: number; rows: number; columns: number; text: string }[] = [];
  for (let column = 0; column < (formulas[0]?.length ?? 0); column++) {
    for (const { first, count, formula } of runsOf(texts.map((row) => row[column] ?? null))) {
      const beside = areas.find((area) => area.text === formula && area.top === first && area.rows === count && area.left + area.columns === column);
      if (beside) beside.columns += 1;
      else areas.push({ top: first, left: column, rows: count, columns: 1, text: formula });
    }
  }
  const worthwhile = areas.filter(({ rows, columns }) => rows * columns >= SHORTEST_FILL);
  for (const { top, left, rows, columns } of worthwhile) for (const row of formulas.slice(top, top + rows)) row.fill(null, left, left + columns);
  return worthwhile.map(({ top, left, rows, columns, text }) => ({
    range: { top: block.top + top, left: block.left + left, rows, columns },
    relative: `=${text}`,
  }));
}

/** What is left, in one piece for columns that stand side by side. */
function mixedFills(block: CellBlock, formulas: Formulas): readonly FormulaFill[] {
  const columns = formulas[0]?.length ?? 0;
  const isUsed = (column: number) => formulas.some((row) => (row[column] ?? null) !== null);
  const fills: FormulaFill[] = [];
  for (let left = 0; left < columns; left++) {
    if (!isUsed(left)) continue;
    let right = left;
    while (right + 1 < columns && isUsed(right + 1)) right += 1;
    fills.push(mixedFill(block, formulas, left, right - left + 1));
    left = right;
  }
  return fills;
}

/** Longest text of formulas in one piece, so that requests can be filled evenly. */
const MAX_FILL_TEXT = 60_000;

function cutLongFill(fill: FormulaFill): readonly FormulaFill[] {
  if (!("rows" in fill)) return [fill];
  const pieces: { top: number; text: number; rows: (readonly (string | null)[])[] }[] = [];
  fill.rows.forEach((row, index) => {
    const text = row.reduce((sum, formula) => sum + (formula?.length ?? 4), 0);
    const last = pieces.at(-1);
    if (!last || last.text + text > MAX_FILL_TEXT) {
      pieces.push({ top: fill.range.top + index, text, rows: [row] });
      return;
    }
    last.text += text;
    last.rows.push(row);
  });
  return pieces.map(({ top, rows }) => ({ range: { ...fill.range, top, rows: rows.length }, rows }));
}

/** Filling moves relative references along, so only a formula without them may be filled in. */
function hasCellReference(formula: string): boolean {
  return /\$?\b[A-Z]{1,3}\$?\d{1,7}\b/i.test(formula.replace(/"[^"]*"|\[[^\]]*\]/g, ""));
}

function mixedFill(block: CellBlock, formulas: Formulas, firstColumn: number, columns: number): FormulaFill {
  const rows = formulas.map((row) => row.slice(firstColumn, firstColumn + columns).map((formula) => (formula === null ? null : `=${formula}`)));
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
