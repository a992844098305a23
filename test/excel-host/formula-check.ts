import { hasHeading, type SimulatedWorkbook } from "./simulated-workbook";
import { invalidArgument } from "./simulated-error";

/**
 * Refuses a formula that names a table, a column, a sheet or a name which does not exist (yet).
 * Source: Excel cannot parse a structured reference to an unknown table and refuses the entry; for an unknown *name* real Excel would accept
 * the formula and show #NAME? until it is recalculated, which no finished sheet may depend on: the simulation is stricter there on purpose.
 * @param ownTable name of the table around the cell, for `[@Column]`
 */
export function checkFormula(book: SimulatedWorkbook, formula: string, location: string, ownTable?: string): void {
  if (formula.length > 8192) throw invalidArgument(location, "The formula is longer than 8,192 characters.");
  const refuse = (what: string) => invalidArgument(location, `The formula names ${what}: ${formula}`);
  const bare = withoutSheets(withoutTexts(formula), (sheet) => {
    if (!book.sheet(sheet)) throw refuse(`the sheet ${sheet}, which there is not`);
  });
  const rest = withoutStructuredReferences(bare, (tableName, inner) => {
    const found = book.table(tableName ?? ownTable ?? "");
    if (!found) throw refuse(`the table ${tableName ?? "around the cell"}, which there is not`);
    for (const column of columnsOf(inner)) {
      if (!hasHeading(found.sheet, found.table, column)) {
        throw refuse(`the column ${column}, which ${found.table.name} does not have`);
      }
    }
  });
  for (const word of rest.matchAll(/(?<![\w.\\$#])[A-Za-z_\\][\w.\\]*(?![\w.(!])/g)) {
    const name = word[0];
    if (isKnownWord(name) || book.name(name) || book.table(name)) continue;
    throw refuse(`${name}, which is not defined`);
  }
}

function isKnownWord(word: string): boolean {
  return /^(true|false)$/i.test(word) || /^[A-Z]{1,3}\d{1,7}$/i.test(word) || /^[A-Z]{1,3}$/.test(word);
}

function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)/g, "0");
}

function withoutSheets(formula: string, onSheet: (sheet: string) => void): string {
  return formula.replace(/'((?:[^']|'')+)'!|([A-Za-z_][\w.]*)!/g, (_, quoted: string | undefined, plain: string | undefined) => {
    onSheet(quoted?.replace(/''/g, "'") ?? plain ?? "");
    return "";
  });
}

/** Cuts `Table[…]` and `[…]` out, brackets counted; an apostrophe escapes the next character inside. */
function withoutStructuredReferences(formula: string, onReference: (table: string | undefined, inner: string) => void): string {
  const open = formula.indexOf("[");
  if (open < 0) return formula;
  let depth = 0;
  let close = open;
  for (; close < formula.length; close++) {
    const character = formula[close];
    if (character === "'") close++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) break;
  }
  const table = /[A-Za-z_\\][\w.\\]*$/.exec(formula.slice(0, open))?.[0];
  onReference(table, formula.slice(open + 1, close));
  return `${formula.slice(0, open - (table?.length ?? 0))}0${withoutStructuredReferences(formula.slice(close + 1), onReference)}`;
}

function columnsOf(inner: string): readonly string[] {
  const unescape = (text: string) => text.replace(/'(.)/g, "$1");
  const parts = [...inner.matchAll(/\[((?:[^\]']|'.)*)\]/g)].map((match) => match[1] ?? "");
  const names = parts.length > 0 ? parts : [inner.replace(/^@/, "")];
  return names.filter((name) => name !== "" && !name.startsWith("#")).map(unescape);
}
