import { parseA1 } from "../../core/workbook/a1";
import type { RangeRef } from "../../core/workbook/cell";
import type { ColumnValidation, TableContent } from "../../core/workbook/content";
import { parseXml } from "./parse-xml";
import type { TablePart } from "./read-table-part";
import type { ScannedRow, WorksheetFrame } from "./scan-worksheet";
import type { XmlElement } from "./xml-tree";

/** Office 2010 keeps drop-downs that point to another sheet in an extension of the worksheet. */
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
/** In the start tag of a row; a filter hides rows in the same way (ISO 29500, `row`). */
const HIDDEN = /\shidden\s*=\s*["'](?:1|true)["']/;

interface Rule {
  readonly ranges: readonly RangeRef[];
  readonly isList: boolean;
  /** What tells it from another rule. */
  readonly key: string;
}

/** What people see of the tables of a sheet, and what they may enter there. */
export interface SheetLayout {
  readonly hiddenRows: ReadonlySet<number>;
  readonly merges: readonly RangeRef[];
  readonly rules: readonly Rule[];
}

/** Gathers hidden rows while the cells of a worksheet are read. */
export class HiddenRows {
  readonly rows = new Set<number>();
  private readonly decoder = new TextDecoder();

  constructor(private readonly bytes: Uint8Array) {}

  see({ row, start, contentStart }: ScannedRow): void {
    if (HIDDEN.test(this.decoder.decode(this.bytes.subarray(start, contentStart)))) this.rows.add(row);
  }
}

/** @throws HostError when what stands around the cells is not well formed */
export function sheetLayout(bytes: Uint8Array, part: string, frame: WorksheetFrame, hiddenRows: ReadonlySet<number>): SheetLayout {
  const decoder = new TextDecoder();
  const { root } = parseXml(decoder.decode(bytes.subarray(0, frame.dataStart)) + decoder.decode(bytes.subarray(frame.dataEnd)), part);
  const merges = (root.child("mergeCells")?.children("mergeCell") ?? []).flatMap((merge) => parseA1(merge.attribute("ref") ?? "") ?? []);
  return { hiddenRows, merges, rules: [...ownRules(root), ...extendedRules(root)] };
}

function ownRules(root: XmlElement): readonly Rule[] {
  const rules = root.child("dataValidations")?.children("dataValidation") ?? [];
  return rules.flatMap((rule) => ruleOf(rule, rule.attribute("sqref"), (name) => rule.child(name)?.text()));
}

function extendedRules(root: XmlElement): readonly Rule[] {
  const extensions = root.child("extLst")?.children("ext") ?? [];
  const rules = extensions.flatMap((extension) => extension.child("dataValidations", X14)?.children("dataValidation") ?? []);
  return rules.flatMap((rule) => ruleOf(rule, rule.child("sqref", XM)?.text(), (name) => rule.child(name)?.text()));
}

/** A rule of no type carries an input message alone. */
function ruleOf(rule: XmlElement, sqref: string | undefined, formula: (name: string) => string | undefined): readonly Rule[] {
  const type = rule.attribute("type") ?? "none";
  if (type === "none") return [];
  const key = JSON.stringify([type, rule.attribute("operator") ?? "between", formula("formula1"), formula("formula2")]);
  return [{ isList: type === "list", key, ranges: (sqref ?? "").split(/\s+/).flatMap((range) => parseA1(range) ?? []) }];
}

export function tableLayout(layout: SheetLayout, { top, body, hasTotals }: TablePart): Pick<TableContent, "hiddenRows" | "merged"> {
  const hiddenRows = Array.from({ length: body.rows }, (_, row) => row).filter((row) => layout.hiddenRows.has(body.top + row));
  const whole = { ...body, top, rows: body.rows + (hasTotals ? 2 : 1) };
  const merged = layout.merges.filter((merge) => overlaps(merge, whole)).sort((one, other) => one.top - other.top || one.left - other.left);
  return { ...(hiddenRows.length > 0 ? { hiddenRows } : {}), ...(merged.length > 0 ? { merged } : {}) };
}

/** @param offset position of the column in its table; undefined when the table has no rows */
export function columnValidation({ rules }: SheetLayout, { body }: TablePart, offset: number): ColumnValidation | undefined {
  if (body.rows === 0) return undefined;
  const column = body.left + offset;
  const covering = rules
    .flatMap((rule) => rule.ranges.flatMap((range) => ({ rule, rows: commonRows(range, column, body) })))
    .filter(({ rows }) => rows > 0);
  const [first] = covering;
  if (!first) return "none";
  if (covering.reduce((sum, { rows }) => sum + rows, 0) < body.rows) return "some";
  if (covering.some(({ rule }) => rule.key !== first.rule.key)) return "different";
  return first.rule.isList ? "list" : "other";
}

function commonRows(range: RangeRef, column: number, body: RangeRef): number {
  if (column < range.left || column >= range.left + range.columns) return 0;
  return Math.max(0, Math.min(range.top + range.rows, body.top + body.rows) - Math.max(range.top, body.top));
}

function overlaps(one: RangeRef, other: RangeRef): boolean {
  return (
    one.top < other.top + other.rows && other.top < one.top + one.rows && one.left < other.left + other.columns && other.left < one.left + one.columns
  );
}
