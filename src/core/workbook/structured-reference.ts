/** What a reference to one column of a table names. */
export interface ColumnReference {
  readonly table: string;
  readonly heading: string;
}

/**
 * The first column reference in a formula: `tblRisks[Owner]`, `tblRisks[[#Headers],[Owner]]`, with headings escaped by `'` as Excel writes them.
 * Undefined when there is none, as after Excel turned it into `#REF!` because the column or the table was deleted.
 */
export function firstColumnReference(formula: string): ColumnReference | undefined {
  return columnReferences(formula)[0];
}

/** Every column reference of a formula, in order. Text in quotes is skipped. */
export function columnReferences(formula: string): readonly ColumnReference[] {
  const found: ColumnReference[] = [];
  let position = 0;
  while (position < formula.length) {
    const character = formula[position];
    if (character === '"') {
      position = endOfText(formula, position);
    } else if (isNameStart(character)) {
      const end = endOfName(formula, position);
      if (formula[end] !== "[") {
        position = end;
        continue;
      }
      const close = endOfBrackets(formula, end);
      const heading = headingWithin(formula.slice(end + 1, close - 1));
      if (heading !== undefined) found.push({ table: formula.slice(position, end), heading });
      position = close;
    } else {
      position += 1;
    }
  }
  return found;
}

function endOfText(formula: string, start: number): number {
  const end = formula.indexOf('"', start + 1);
  return end < 0 ? formula.length : end + 1;
}

function isNameStart(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}_\\]/u.test(character);
}

function endOfName(formula: string, start: number): number {
  let end = start;
  while (end < formula.length && /[\p{L}\p{N}_.\\]/u.test(formula[end] ?? "")) end += 1;
  return end;
}

/** Position behind the bracket that closes the one at `start`; `'` escapes the character after it. */
function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let position = start; position < formula.length; position += 1) {
    const character = formula[position];
    if (character === "'") position += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") {
      depth -= 1;
      if (depth === 0) return position + 1;
    }
  }
  return formula.length;
}

/** `Owner` of `Owner`, `[#Headers],[Owner]`, `@Owner` or `@[Owner]`; undefined for a range of columns or none. */
function headingWithin(inner: string): string | undefined {
  const text = inner.trim().replace(/^@/, "");
  if (!text.startsWith("[")) return text.startsWith("#") || text === "" ? undefined : unescaped(text);
  const headings: string[] = [];
  let position = 0;
  while (position < text.length) {
    if (text[position] !== "[") {
      if (text[position] === ":") return undefined;
      position += 1;
      continue;
    }
    const end = endOfBrackets(text, position);
    const part = text.slice(position + 1, end - 1);
    if (!part.startsWith("#")) headings.push(unescaped(part));
    position = end;
  }
  return headings.length === 1 ? headings[0] : undefined;
}

function unescaped(text: string): string {
  return text.replace(/'(.)/gu, "$1");
}

/** `Risks` of `'Risks'!$A$1`. */
export function sheetOfReference(refersTo: string): string {
  const sheet = refersTo.slice(0, Math.max(0, refersTo.lastIndexOf("!")));
  return sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
}
