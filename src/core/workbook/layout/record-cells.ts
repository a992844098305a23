import type { Book } from "../define-sheet";
import { isCellError, isNotCalculated, type CellValue } from "../cell";
import type { CodeList } from "../define-list";
import { placedColumns, type Calculation, type Columns, type PlacedColumn, type RecordOf, type SheetRecord } from "../define-sheet";
import { renderFormula } from "../formula-template";
import type { CellInput } from "../sheet-plan";
import type { Nothing } from "../snapshot";
import { CHECK_DATA } from "./check-data";
import type { RecordInput } from "./composition";

/** The column whose emptiness means that a row holds no record yet. */
export function keyColumn(sheet: SheetRecord): string {
  const [first] = Object.keys(sheet.columns);
  if (first === undefined) throw new Error(`${sheet.id} has no columns`);
  return first;
}

/**
 * The native formula of a cell: silent on an empty row, and a status word instead of an error wherever a cell of the record that the formula
 * names holds one, even if this record would not come to it. (LEN of the cells in a row is an error when one of them is.)
 */
function guarded(sheet: SheetRecord, calculation: Calculation<Columns>, template: string, sheets: ReadonlyMap<string, SheetRecord>): string {
  const scope = { sheets, own: sheet };
  const cells = (keys: readonly string[]) => renderFormula(keys.map((key) => `{@${key}}`).join("&"), scope);
  const { inputs, calculated } = cellsOfRecord(sheet, template);
  const unusable = [
    ...(calculated.length === 0 ? [] : [`ISNUMBER(SEARCH("${CHECK_DATA}",${cells(calculated)}))`]),
    ...(calculation.strict ?? []).map((key) => renderFormula(isMistypedFormula(sheet, key), scope)),
  ];
  const inner = renderFormula(template, scope);
  const condition = unusable.length > 1 ? `OR(${unusable.join(",")})` : unusable[0];
  const checked = condition === undefined ? inner : `IF(${condition},"${CHECK_DATA}",${inner})`;
  const key = cells([keyColumn(sheet)]);
  return `IFERROR(IF(${key}="","",${inputs.length === 0 ? checked : `IF(LEN(${cells(inputs)})<0,"",${checked})`}),"${CHECK_DATA}")`;
}

function isMistypedFormula(sheet: SheetRecord, key: string): string {
  const list = sheet.columns[key]?.list;
  return list ? `AND({@${key}}<>"",ISNA(MATCH({@${key}},list_${list.id},0)))` : `ISTEXT({@${key}})`;
}

interface CellsOfRecord {
  readonly inputs: readonly string[];
  readonly calculated: readonly string[];
}

/** By register and template: every record of a register asks. */
const knownCells = new WeakMap<SheetRecord, Map<string, CellsOfRecord>>();

/** The cells of the same record that a formula names. */
function cellsOfRecord(sheet: SheetRecord, template: string): CellsOfRecord {
  const ofSheet = knownCells.get(sheet) ?? new Map<string, CellsOfRecord>();
  const there = ofSheet.get(template);
  if (there) return there;
  const cells = namedCells(sheet, template);
  knownCells.set(sheet, ofSheet.set(template, cells));
  return cells;
}

function namedCells(sheet: SheetRecord, template: string): CellsOfRecord {
  const keys = [...new Set([...template.matchAll(/\{@(\w+)\}/g)].map(([, key = ""]) => key))];
  return { inputs: keys.filter((key) => key in sheet.columns), calculated: keys.filter((key) => key in sheet.calculated) };
}

/** Results by book, column and row of the table: a book never changes, and columns ask for one another. */
const known = new WeakMap<Book, Map<Calculation<Columns>, (CellValue | undefined)[]>>();

/** The same in TypeScript, as the cell shows it (choices by their label). */
export function calculatedValue(sheet: SheetRecord, calculation: Calculation<Columns>, record: RecordOf<Columns> | undefined, book: Book): CellValue {
  if (!record) return "";
  const { tableRow } = record.place;
  const ofColumn = knownOfColumn(sheet, calculation, book);
  const there = ofColumn[tableRow];
  if (there !== undefined) return there;
  const value = freshValue(sheet, calculation, record, book);
  ofColumn[tableRow] = value;
  return value;
}

function knownOfColumn(sheet: SheetRecord, calculation: Calculation<Columns>, book: Book): (CellValue | undefined)[] {
  const ofBook = known.get(book) ?? new Map<Calculation<Columns>, (CellValue | undefined)[]>();
  const there = ofBook.get(calculation);
  if (there) return there;
  // As long as the register from the start: an array that is filled here and there becomes a table of keys, several times slower.
  const last = book.records(sheet).at(-1)?.place.tableRow ?? -1;
  const fresh = new Array<CellValue | undefined>(last + 1);
  known.set(book, ofBook.set(calculation, fresh));
  return fresh;
}

function freshValue(sheet: SheetRecord, calculation: Calculation<Columns>, record: RecordOf<Columns>, book: Book): CellValue {
  const id = keyColumn(sheet);
  if (isUnusable(sheet, id, record, book)) return CHECK_DATA;
  if (record[id] === undefined) return "";
  const template = calculation.formula ?? calculation.ownFormula?.(record, book) ?? "";
  const { inputs, calculated } = cellsOfRecord(sheet, template);
  if (inputs.some((key) => isUnusable(sheet, key, record, book))) return CHECK_DATA;
  if (calculation.strict?.some((key) => MISTYPED.some((kind) => book.nothing(sheet, record, key) === kind))) return CHECK_DATA;
  for (const key of calculated) {
    const other = sheet.calculated[key];
    if (other && calculatedValue(sheet, other, record, book) === CHECK_DATA) return CHECK_DATA;
  }
  const value = calculation.calculate(record, book);
  if (isCellError(value) || isNotCalculated(value) || Number.isNaN(value)) return CHECK_DATA;
  return calculation.list && typeof value === "string" && value !== "" ? labelIn(calculation.list, value, book) : value;
}

const MISTYPED: readonly Nothing[] = ["notInList", "wrongType"];

/** Whether a cell shows an error, or a formula that nobody has calculated. */
function isUnusable(sheet: SheetRecord, key: string, record: RecordOf<Columns>, book: Book): boolean {
  const nothing = book.nothing(sheet, record, key);
  return nothing === "error" || nothing === "notCalculated";
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

/** What a cell holds for a value of a record: labels for codes, `A; B` for several. */
export function inputCell(place: PlacedColumn, value: RecordInput[string], book: Book): CellInput {
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
    for (const [key, calculation] of Object.entries(sheet.calculated)) {
      if (calculation.formula !== null) this.ofColumns.set(key, guarded(sheet, calculation, calculation.formula, sheets));
    }
  }

  /** The formula that every cell of a column shares. */
  ofColumn(key: string): string | undefined {
    return this.ofColumns.get(key);
  }

  /** The formula of the cell of one record. */
  of(key: string, record: RecordOf<Columns> | undefined, book: Book): string | undefined {
    const shared = this.ofColumns.get(key);
    if (shared !== undefined) return shared;
    const calculation = this.sheet.calculated[key];
    const own = record && calculation?.ownFormula?.(record, book);
    return calculation === undefined || own === undefined ? undefined : guarded(this.sheet, calculation, own, this.sheets);
  }
}
