import type { RangeRef } from "../cell";
import type { StyleName } from "../cell-style";
import type {
  CellBlock,
  CellInput,
  ChartPlan,
  ConditionalFormatPlan,
  LinkPlan,
  PagePlan,
  SheetPlan,
  StyledRange,
  TablePlan,
  ValidationPlan,
} from "../sheet-plan";

export interface DraftOptions {
  readonly id: string;
  readonly name: string;
  readonly tabColour: string;
  readonly showGridlines: boolean;
  readonly columnWidths: readonly number[];
  readonly page: PagePlan;
  readonly freeze?: { readonly rows: number; readonly columns: number };
}

/** Collects what stands on a sheet while a layout is drawn; `plan()` gives it as plain data. */
export class SheetDraft {
  private readonly cells = new Map<number, Map<number, CellInput>>();
  private readonly blocks: CellBlock[] = [];
  private readonly styles: StyledRange[] = [];
  private readonly merges: RangeRef[] = [];
  private readonly tables: TablePlan[] = [];
  private readonly validations: ValidationPlan[] = [];
  private readonly formats: ConditionalFormatPlan[] = [];
  private readonly charts: ChartPlan[] = [];
  private readonly links: LinkPlan[] = [];
  private readonly heights: Record<number, number> = {};
  private readonly fitted: Record<number, number> = {};

  constructor(private readonly options: DraftOptions) {}

  /** Cells side by side, all in one style. */
  put(row: number, column: number, inputs: readonly CellInput[], style?: StyleName, numberFormat?: string): this {
    const line = this.cells.get(row) ?? new Map<number, CellInput>();
    this.cells.set(row, line);
    inputs.forEach((input, offset) => line.set(column + offset, input));
    return style ? this.style({ top: row, left: column, rows: 1, columns: inputs.length }, style, numberFormat) : this;
  }

  /** One text over several columns. */
  span(row: number, column: number, columns: number, input: CellInput, style: StyleName, numberFormat?: string): this {
    this.put(row, column, [input]);
    const range = { top: row, left: column, rows: 1, columns };
    if (columns > 1) this.merges.push(range);
    return this.style(range, style, numberFormat);
  }

  block(block: CellBlock): this {
    if (block.rows.length > 0) this.blocks.push(block);
    return this;
  }

  style(range: RangeRef, style: StyleName, numberFormat?: string): this {
    this.styles.push({ range, style, ...(numberFormat === undefined ? {} : { numberFormat }) });
    return this;
  }

  table(table: TablePlan): this {
    this.tables.push(table);
    return this;
  }

  validate(validation: ValidationPlan): this {
    this.validations.push(validation);
    return this;
  }

  format(format: ConditionalFormatPlan): this {
    this.formats.push(format);
    return this;
  }

  chart(chart: ChartPlan): this {
    this.charts.push(chart);
    return this;
  }

  link(row: number, column: number, text: string, target: string, tip: string): this {
    this.links.push({ row, column, target, tip });
    return this.put(row, column, [text], "link");
  }

  height(row: number, points: number): this {
    this.heights[row] = points;
    return this;
  }

  /** A row as high as its text, about this many points. */
  fit(row: number, points: number): this {
    this.fitted[row] = points;
    return this;
  }

  plan(): SheetPlan {
    const { freeze, ...options } = this.options;
    return {
      ...options,
      ...(freeze ? { freeze } : {}),
      rowHeights: this.heights,
      fittedHeights: this.fitted,
      blocks: [...runsOf(this.cells), ...this.blocks],
      styles: this.styles,
      merges: this.merges,
      tables: this.tables,
      validations: this.validations,
      conditionalFormats: this.formats,
      charts: this.charts,
      links: this.links,
    };
  }
}

/** Cells that touch in a row as one block each, from top to bottom. */
function runsOf(cells: ReadonlyMap<number, ReadonlyMap<number, CellInput>>): readonly CellBlock[] {
  const blocks: CellBlock[] = [];
  for (const row of [...cells.keys()].sort((a, b) => a - b)) {
    const line = cells.get(row) ?? new Map<number, CellInput>();
    let run: { left: number; inputs: CellInput[] } | undefined;
    for (const column of [...line.keys()].sort((a, b) => a - b)) {
      const input = line.get(column) ?? null;
      if (run && run.left + run.inputs.length === column) {
        run.inputs.push(input);
      } else {
        if (run) blocks.push({ top: row, left: run.left, rows: [run.inputs] });
        run = { left: column, inputs: [input] };
      }
    }
    if (run) blocks.push({ top: row, left: run.left, rows: [run.inputs] });
  }
  return blocks;
}
