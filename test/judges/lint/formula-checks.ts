import { attribute, childNamed, childrenNamed, descendantsNamed } from "../xml-tree";
import type { Report } from "./lint-problem";
import { functionKind, isVolatile } from "./formula-functions";
import { checkGrammar, FormulaFault, formulaTokens } from "./formula-tokens";
import type { FormulaToken, TableReference } from "./formula-tokens";
import { checkPortable } from "./portable-formula";
import type { LintSheet, LintWorkbook } from "./workbook-model";

const MAX_LENGTH = 8192;
const AREAS = ["#all", "#data", "#headers", "#totals", "#this row"];

export interface FormulaRules {
  /** Whether a cell may call `SEMS` functions; nowhere when absent. */
  readonly semsAllowed?: (sheet: string, ref: string) => boolean;
}

/** Where a formula stands. `ref` is empty for a name, a column formula or a rule. */
export interface FormulaPlace {
  readonly part: string;
  readonly sheet: LintSheet | undefined;
  readonly ref: string;
  readonly isArray: boolean;
}

type Judge = (formula: string, place: FormulaPlace) => void;

/** Every formula of the workbook: in cells, names, calculated columns, conditional formats and validations. */
export function checkFormulas(workbook: LintWorkbook, rules: FormulaRules, report: Report): void {
  const todays: string[] = [];
  const tables = new Map(
    workbook.sheets.flatMap((sheet) =>
      sheet.tables.map((table) => [table.name.toLowerCase(), new Set(table.columns.map((column) => column.toLowerCase()))] as const),
    ),
  );
  const names = new Set(workbook.names.map((name) => nameKey(name.name, name.scope)));
  const judge: Judge = (formula, place) => checkFormula(formula, place, { workbook, rules, todays, tables, names }, report);
  for (const { name, refersTo, scope } of workbook.names) {
    if (!/^_xlnm\.(Print_|_Filter)/i.test(name) || refersTo === "")
      judge(refersTo, { part: workbook.part, sheet: scope === undefined ? undefined : workbook.sheets[scope], ref: `name ${name}`, isArray: true });
  }
  for (const sheet of workbook.sheets) {
    checkCellFormulas(sheet, judge);
    checkSheetRules(sheet, judge);
    for (const table of sheet.tables) {
      for (const column of descendantsNamed(table.element, "calculatedColumnFormula"))
        judge(column.text, { part: table.part, sheet, ref: "calculated column", isArray: false });
      for (const column of descendantsNamed(table.element, "totalsRowFormula"))
        judge(column.text, { part: table.part, sheet, ref: "totals row", isArray: false });
    }
  }
  if (todays.length > 1)
    report("f.volatile", workbook.part, `TODAY stands in ${todays.length} places (${todays.slice(0, 3).join(", ")}); one is allowed`);
}

function checkCellFormulas(sheet: LintSheet, judge: Judge): void {
  for (const cell of sheet.cells.values()) {
    const formula = childNamed(cell.element, "f");
    const isArray = attribute(formula ?? cell.element, "t") === "array";
    if (formula && !(formula.text === "" && attribute(formula, "t") === "shared"))
      judge(formula.text, { part: sheet.part, sheet, ref: cell.ref, isArray });
  }
}

function checkSheetRules(sheet: LintSheet, judge: Judge): void {
  if (sheet.root === undefined) return;
  for (const rule of childrenNamed(sheet.root, "conditionalFormatting").flatMap((group) => descendantsNamed(group, "formula"))) {
    if (rule.text !== "") judge(rule.text, { part: sheet.part, sheet, ref: "conditional format", isArray: true });
  }
  const validations = childNamed(sheet.root, "dataValidations");
  for (const element of validations ? childrenNamed(validations, "dataValidation") : []) {
    for (const formula of [...childrenNamed(element, "formula1"), ...childrenNamed(element, "formula2")])
      judge(formula.text, { part: sheet.part, sheet, ref: `validation ${attribute(element, "sqref") ?? ""}`, isArray: true });
  }
}

/** What all formulas of a workbook are judged by; `todays` gathers where TODAY stands. */
interface FormulaContext {
  readonly workbook: LintWorkbook;
  readonly rules: FormulaRules;
  readonly todays: string[];
  /** Headings by table, all in lower case. */
  readonly tables: ReadonlyMap<string, ReadonlySet<string>>;
  /** As `nameKey` writes them. */
  readonly names: ReadonlySet<string>;
}

function nameKey(name: string, scope: number | undefined): string {
  return `${scope ?? ""}!${name.toLowerCase()}`;
}

function checkFormula(formula: string, place: FormulaPlace, context: FormulaContext, report: Report): void {
  const { workbook, rules, todays } = context;
  const say = (check: string, message: string): void => report(check, place.part, `${message} — ${formula.slice(0, 120)}`, place.ref);
  if (formula.length > MAX_LENGTH) say("f.long", `has ${formula.length} characters; Excel allows ${MAX_LENGTH}`);
  let tokens: readonly FormulaToken[];
  try {
    if (formula.startsWith("=")) throw new FormulaFault("a file writes formulas without =");
    tokens = formulaTokens(formula);
    checkGrammar(tokens);
  } catch (error) {
    if (!(error instanceof FormulaFault)) throw error;
    say("f.syntax", error.message);
    return;
  }
  tokens.forEach((token, index) => {
    // `[1]!Name(` is a function of another workbook or add-in.
    if (token.kind === "function" && tokens[index - 1]?.kind !== "sheet") checkFunction(token.value, place, rules, todays, say);
    if (token.kind === "sheet") checkSheetName(token.value, workbook, say);
    if (token.kind === "table") checkTable(token.reference, context, say);
    if (token.kind === "name") checkName(token.value, tokens[index - 1], place, context, say);
    if (token.kind === "error" && token.value === "#REF!") say("f.ref", "refers to something that was deleted");
  });
  checkPortable(tokens, place.isArray, context.tables, say);
}

type Say = (check: string, message: string) => void;

function checkFunction(name: string, place: FormulaPlace, rules: FormulaRules, todays: string[], say: Say): void {
  const kind = functionKind(name);
  const where = `${place.sheet?.name ?? ""}!${place.ref}`;
  if (kind === "missing prefix") say("f.prefix", `${name} needs _xlfn. before it`);
  if (kind === "later") say("f.later", `${name} is not in Excel 2016`);
  if (kind === "unknown") say("f.unknown-fn", `${name} is no function of Excel`);
  if (kind === "sems" && !(place.sheet && rules.semsAllowed?.(place.sheet.name, place.ref))) say("f.sems", `${name} must not stand here`);
  if (isVolatile(name)) say("f.volatile", `${name} is computed at every change`);
  if (name.toUpperCase() === "TODAY") todays.push(where);
}

function checkSheetName(written: string, workbook: LintWorkbook, say: Say): void {
  const name = written.slice(0, -1).replace(/^'|'$/g, "").replace(/''/g, "'");
  // Another workbook: its sheets cannot be known here.
  if (/^(.*\[.+\])/.test(name)) return;
  const known = (candidate: string): boolean => workbook.sheets.some((sheet) => sheet.name.toLowerCase() === candidate.toLowerCase());
  // `First:Last!` spans sheets; a colon cannot be part of a sheet's name.
  if (!name.split(":").every(known)) say("f.sheet", `there is no sheet "${name}"`);
}

function checkTable(reference: TableReference, context: FormulaContext, say: Say): void {
  const headings = context.tables.get(reference.table.toLowerCase());
  if (headings === undefined) {
    say("f.table", `there is no table "${reference.table}"`);
    return;
  }
  for (const column of reference.columns) if (!headings.has(column.toLowerCase())) say("f.column", `${reference.table} has no column "${column}"`);
  for (const area of reference.areas) if (!AREAS.includes(area.toLowerCase())) say("f.column", `${area} is no part of a table`);
}

function checkName(name: string, before: FormulaToken | undefined, place: FormulaPlace, context: FormulaContext, say: Say): void {
  if (/^(true|false)$/i.test(name) || before?.kind === "sheet") return;
  const position = place.sheet ? context.workbook.sheets.indexOf(place.sheet) : undefined;
  const isName = context.names.has(nameKey(name, undefined)) || context.names.has(nameKey(name, position));
  if (!isName && !context.tables.has(name.toLowerCase())) say("f.name", `there is no name "${name}"`);
}
