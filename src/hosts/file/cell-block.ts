import type { CellValue, RangeRef } from "../../core/workbook/cell";
import type { ColumnContent } from "../../core/workbook/content";
import { HostError } from "../../core/workbook/host";

/** Room for 16 million cells: a full sheet of sixteen columns. Columns without any content take none. */
const MAX_CELLS = 16 * 1024 * 1024;

/** How many cells one reading may still hold. */
export interface CellBudget {
  cells: number;
}

export function newCellBudget(): CellBudget {
  return { cells: MAX_CELLS };
}

interface Column {
  values: CellValue[] | undefined;
  formulas: (string | null)[] | undefined;
}

/** A rectangle of cells that is being read, held as columns. */
export class CellBlock {
  /** By column of the sheet; sparse, because most of a wide block may be blank. */
  private readonly columns: Column[] = [];

  constructor(
    readonly range: RangeRef,
    private readonly sheet: string,
    private readonly budget: CellBudget,
  ) {}

  /** False when the cell was filled before. Row and column are those of the sheet. */
  put(row: number, column: number, value: CellValue, formula: string | null): boolean {
    const into = this.column(column);
    const values = (into.values ??= this.blank());
    const at = row - this.range.top;
    if (values[at] !== null) return false;
    values[at] = value;
    if (formula !== null) this.setFormula(row, column, formula);
    return true;
  }

  setFormula(row: number, column: number, formula: string): void {
    const formulas = (this.column(column).formulas ??= this.blank());
    formulas[row - this.range.top] = formula;
  }

  content(): ColumnContent[] {
    let nulls: null[] | undefined;
    return Array.from({ length: this.range.columns }, (_, index) => {
      const { values, formulas } = this.columns[this.range.left + index] ?? { values: undefined, formulas: undefined };
      const filled = values ?? (nulls ??= this.blank<null>());
      return formulas ? { values: filled, formulas } : { values: filled };
    });
  }

  private column(column: number): Column {
    return (this.columns[column] ??= { values: undefined, formulas: undefined });
  }

  private blank<T>(): (T | null)[] {
    this.budget.cells -= this.range.rows;
    if (this.budget.cells < 0)
      throw new HostError(`The file was not opened because the cells of the sheet ${this.sheet} spread too far: delete the far ones.`);
    return new Array<T | null>(this.range.rows).fill(null);
  }
}

/** The blocks of one sheet, found by row and column. Blocks that overlap must be asked for separately. */
export class BlockFinder {
  /** Sparse, by column of the sheet. */
  private byColumn: CellBlock[] = [];
  private from = 0;
  private to = -1;

  /** Rows that climb cross at most two edges of each block; a few that do not are forgiven. */
  private changesLeft: number;

  constructor(
    private readonly blocks: readonly CellBlock[],
    private readonly sheet: string,
  ) {
    this.changesLeft = 2 * blocks.length + 1000;
  }

  at(row: number, column: number): CellBlock | undefined {
    if (row < this.from || row > this.to) this.select(row);
    return this.byColumn[column];
  }

  /** Between two block edges every row crosses the same blocks. */
  private select(row: number): void {
    if (--this.changesLeft < 0)
      throw new HostError(`The file was not opened because the rows of the sheet ${this.sheet} are in disorder: open it in Excel and save it.`);
    this.byColumn = [];
    [this.from, this.to] = [0, Infinity];
    for (const block of this.blocks) {
      const { top, left, rows, columns } = block.range;
      if (row < top) this.to = Math.min(this.to, top - 1);
      else if (row >= top + rows) this.from = Math.max(this.from, top + rows);
      else {
        [this.from, this.to] = [Math.max(this.from, top), Math.min(this.to, top + rows - 1)];
        for (let column = left; column < left + columns; column++) this.byColumn[column] = block;
      }
    }
  }
}
