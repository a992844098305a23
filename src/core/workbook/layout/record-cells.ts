import {
  keyColumn,
  placedColumns,
  type Book,
  type Calculation,
  type Columns,
  type PlacedColumn,
  type RecordOf,
  type SheetRecord,
} from "../define-sheet";
import { renderFormula } from "../formula-template";
import type { CellInput } from "../sheet-plan";
import { calculatedValue } from "./calculated-value";
import { cellsOfRecord } from "./cells-of-record";
import { CHECK_DATA } from "./check-data";
import type { RecordInput } from "./composition";

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
