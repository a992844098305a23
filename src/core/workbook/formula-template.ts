import type { SheetRecord } from "./define-sheet";

/**
 * Formulas of the records name columns by key, never by heading or cell, so that a heading can be worded anew in one place:
 *   {risks.owner}          → tblRisks[Owner]                          a whole column
 *   {@owner}               → tblRisks[[#This Row],[Owner]]            the cell of the same record
 *   {#risks.owner}         → tblRisks[[#Headers],[Owner]]             the heading itself
 *   {label response PARTIAL} → the label that stands for a code now   (labels are the user's to change)
 *   {setting asOf}         → SeMS_asOf                                a value of Config
 * Everything else is Excel's own en-US formula text without the leading `=`.
 */
export interface TemplateScope {
  readonly sheets: ReadonlyMap<string, SheetRecord>;
  /** The register whose records `{@…}` means. */
  readonly own?: SheetRecord;
  /** How a cell of the same record is written; as a structured reference unless given (conditional formats need A1). */
  readonly cellOfRecord?: (key: string) => string;
}

export function headingOf(sheet: SheetRecord, key: string): string {
  const heading = sheet.columns[key]?.heading ?? sheet.calculated[key]?.heading;
  if (heading === undefined) throw new Error(`${sheet.id} has no column "${key}"`);
  return heading;
}

export function settingName(key: string): string {
  return `SeMS_${key}`;
}

/** The expression that gives the present label of a code. */
export function labelExpression(listId: string, code: string): string {
  return `INDEX(list_${listId},MATCH("${code}",code_${listId},0))`;
}

/** Braces that hold a number or a text are Excel's own array constants and stay. */
const PLACEHOLDER = /\{((?:label |setting |[@#]?[a-z])[^{}"]*)\}/g;

export function renderFormula(template: string, scope: TemplateScope): string {
  return template.replace(PLACEHOLDER, (_, inner: string) => renderPlaceholder(inner, scope));
}

function renderPlaceholder(inner: string, scope: TemplateScope): string {
  const [word = "", first = "", second = ""] = inner.split(" ");
  if (word === "label") return labelExpression(first, second);
  if (word === "setting") return settingName(first);
  if (word.startsWith("@")) return cellOfRecord(word.slice(1), scope);
  const isHeading = word.startsWith("#");
  const [sheetId = "", key = ""] = (isHeading ? word.slice(1) : word).split(".");
  const sheet = scope.sheets.get(sheetId);
  if (!sheet) throw new Error(`a formula names the register "${sheetId}", which there is not: ${inner}`);
  const heading = headingOf(sheet, key);
  return isHeading ? `${sheet.table}[[#Headers],[${heading}]]` : `${sheet.table}[${heading}]`;
}

function cellOfRecord(key: string, scope: TemplateScope): string {
  if (scope.cellOfRecord) return scope.cellOfRecord(key);
  if (!scope.own) throw new Error(`a formula outside of a register names the cell "${key}" of its record`);
  return `${scope.own.table}[[#This Row],[${headingOf(scope.own, key)}]]`;
}
