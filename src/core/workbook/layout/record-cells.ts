import type { Book } from "../define-sheet";
import { isCellError, isNotCalculated, type CellValue } from "../cell";
import type { CodeList } from "../define-list";
import { placedColumns, type Calculation, type Columns, type PlacedColumn, type RecordOf, type SheetRecord } from "../define-sheet";
import { headingOf, renderFormula } from "../formula-template";
import type { CellInput } from "../sheet-plan";
import type { RecordInput } from "./composition";

/** What a calculated cell shows when the data it needs cannot be used. */
export const CHECK_DATA = "check data";

/** The column whose emptiness means that a row holds no record yet. */
export function keyColumn(sheet: SheetRecord): string {
  const [first] = Object.keys(sheet.columns);
  if (first === undefined) throw new Error(`${sheet.id} has no columns`);
  return first;
}

/** The native formula of a cell: silent on an empty row, a status word instead of an error. */
function guarded(sheet: SheetRecord, template: string, sheets: ReadonlyMap<string, SheetRecord>): string {
  const inner = renderFormula(template, { sheets, own: sheet });
  return `IF(${sheet.table}[[#This Row],[${headingOf(sheet, keyColumn(sheet))}]]="","",IFERROR(${inner},"${CHECK_DATA}"))`;
}

/** The same in TypeScript, as the cell shows it (choices by their label). */
export function calculatedValue(sheet: SheetRecord, calculation: Calculation<Columns>, record: RecordOf<Columns> | undefined, book: Book): CellValue {
  if (!record || record[keyColumn(sheet)] === undefined) return "";
  const value = calculation.calculate(record, book);
  if (isCellError(value) || isNotCalculated(value)) return CHECK_DATA;
  return calculation.list && typeof value === "string" && value !== "" ? labelIn(calculation.list, value, book) : value;
}

/** A code that the list does not have is a status word of its own and stays. */
function labelIn(list: CodeList, code: string, book: Book): string {
  return book.label(list.id, code);
}

/** The cells of one row of a register, in the order of its table. */
export function recordCells(
  sheet: SheetRecord,
  input: RecordInput | undefined,
  record: RecordOf<Columns> | undefined,
  formulas: ColumnFormulas,
  book: Book,
): readonly CellInput[] {
  return placedColumns(sheet).map((place) =>
    place.calculation ? calculatedCell(sheet, place.key, place.calculation, record, formulas, book) : inputCell(place, input?.[place.key], book),
  );
}

/** A cell of a calculated column; null where the record has no formula of its own. */
export function calculatedCell(
  sheet: SheetRecord,
  key: string,
  calculation: Calculation<Columns>,
  record: RecordOf<Columns> | undefined,
  formulas: ColumnFormulas,
  book: Book,
): CellInput {
  const formula = formulas.of(key, record, book);
  return formula === undefined ? null : { formula, value: calculatedValue(sheet, calculation, record, book) };
}

function inputCell(place: PlacedColumn, value: RecordInput[string], book: Book): CellInput {
  if (value === undefined || value === null || value === "") return null;
  const list = place.column?.list;
  if (Array.isArray(value))
    return value.length === 0 ? null : value.map((part) => (list ? book.label(list.id, String(part)) : String(part))).join("; ");
  if (typeof value === "object") return null;
  return list && typeof value === "string" ? book.label(list.id, value) : value;
}

/** Native formulas of the calculated columns of a register. */
export class ColumnFormulas {
  private readonly ofColumns = new Map<string, string>();

  constructor(
    private readonly sheet: SheetRecord,
    private readonly sheets: ReadonlyMap<string, SheetRecord>,
  ) {
    for (const [key, { formula }] of Object.entries(sheet.calculated)) if (formula !== null) this.ofColumns.set(key, guarded(sheet, formula, sheets));
  }

  /** The formula that every cell of a column shares. */
  ofColumn(key: string): string | undefined {
    return this.ofColumns.get(key);
  }

  /** The formula of the cell of one record. */
  of(key: string, record: RecordOf<Columns> | undefined, book: Book): string | undefined {
    const shared = this.ofColumns.get(key);
    if (shared !== undefined) return shared;
    const own = record && this.sheet.calculated[key]?.ownFormula?.(record, book);
    return own === undefined ? undefined : guarded(this.sheet, own, this.sheets);
  }
}
