/** Why a text is no formula as a file writes it (en-US, commas, no leading `=`). */
export class FormulaFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = "FormulaFault";
  }
}

/** A reference to a table: `tblRisks[[#Headers],[Owner]]` has items `#Headers` and `Owner`. */
export interface TableReference {
  readonly table: string;
  /** Written with `#`. */
  readonly areas: readonly string[];
  readonly columns: readonly string[];
  /** `tbl[#All]` rather than `tbl[[#All],…]`. */
  readonly singleArea: boolean;
}

export type FormulaToken =
  | { readonly kind: "function" | "name" | "sheet" | "cell" | "number" | "text" | "error" | "operator" | "array"; readonly value: string }
  | { readonly kind: "table"; readonly value: string; readonly reference: TableReference }
  | { readonly kind: "open" | "close" | "comma" | "space"; readonly value: string };

const PATTERNS: readonly (readonly [FormulaToken["kind"], RegExp])[] = [
  ["space", /[ \t\r\n]+/y],
  ["text", /"(?:[^"]|"")*"/y],
  ["error", /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)/y],
  ["sheet", /'(?:[^']|'')+'!/y],
  ["sheet", /(?:\[\d+\])?[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*(?::[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*)?!/uy],
  ["sheet", /\[\d+\]!/y],
  ["array", /\{[^{}]*\}/y],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?(?![\p{L}_(:!])/uy],
  ["cell", /\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.([])/uy],
  ["cell", /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(])/uy],
  ["cell", /\$?\d{1,7}:\$?\d{1,7}/y],
  ["function", /[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*(?=\()/uy],
  ["name", /[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*/uy],
  ["operator", /<>|<=|>=|[-+*/^&=<>%:]/y],
  ["open", /\(/y],
  ["close", /\)/y],
  ["comma", /,/y],
];

/** Cuts a formula into its tokens. Throws `FormulaFault` where something is no formula. Written for the lint alone. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    if (token === undefined) throw new FormulaFault(`"${formula.slice(at, at + 12)}" cannot be read`);
    tokens.push(token);
    at += token.value.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken | undefined {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const value = pattern.exec(formula)?.[0];
    if (value === undefined) continue;
    if (kind === "name" && formula[at + value.length] === "[") return tableToken(formula, at, value);
    return kind === "table" ? undefined : { kind, value };
  }
  return undefined;
}

function tableToken(formula: string, at: number, table: string): FormulaToken {
  const start = at + table.length;
  let depth = 0;
  for (let end = start; end < formula.length; end++) {
    const letter = formula[end];
    if (letter === "'") end++;
    else if (letter === "[") depth++;
    else if (letter === "]" && --depth === 0)
      return { kind: "table", value: formula.slice(at, end + 1), reference: tableReference(table, formula.slice(start + 1, end)) };
  }
  throw new FormulaFault(`a bracket of ${table} is not closed`);
}

function tableReference(table: string, inside: string): TableReference {
  const single = !inside.trimStart().startsWith("[");
  const items = single ? [inside] : bracketItems(inside);
  const areas = items.filter((item) => item.startsWith("#"));
  const columns = items.filter((item) => item !== "" && !item.startsWith("#")).map((item) => item.replace(/'(.)/gs, "$1"));
  if (single && inside.startsWith("@")) throw new FormulaFault(`${table}[@…] is how Excel shows it; a file writes ${table}[[#This Row],[…]]`);
  return { table, areas, columns, singleArea: single && areas.length > 0 };
}

/** `[#Headers],[A]:[B]` → `#Headers`, `A`, `B`. */
function bracketItems(inside: string): readonly string[] {
  const items: string[] = [];
  const item = /\s*\[((?:'.|[^'[\]])*)\]\s*([,:]|$)/gsy;
  let end = 0;
  for (let match = item.exec(inside); match; match = item.exec(inside)) {
    items.push(match[1] ?? "");
    end = item.lastIndex;
  }
  if (end !== inside.length) throw new FormulaFault(`[${inside}] is no reference to a table`);
  return items;
}

/** Throws `FormulaFault` unless operands, operators and brackets follow one another as they must. */
export function checkGrammar(tokens: readonly FormulaToken[]): void {
  const open: boolean[] = [];
  let wantsOperand = true;
  tokens
    .filter((token) => token.kind !== "space")
    .forEach((token, index, all) => {
      const before = all[index - 1];
      switch (token.kind) {
        case "open":
          if (!wantsOperand) throw new FormulaFault("an operator is missing before (");
          open.push(before?.kind === "function");
          break;
        case "close": {
          const emptyArgument = open[open.length - 1] === true && (before?.kind === "open" || before?.kind === "comma");
          if (open.length === 0) throw new FormulaFault(") without (");
          if (wantsOperand && !emptyArgument) throw new FormulaFault("something is missing before )");
          open.pop();
          wantsOperand = false;
          break;
        }
        case "comma":
          if (wantsOperand && !(open[open.length - 1] === true && (before?.kind === "open" || before?.kind === "comma")))
            throw new FormulaFault("something is missing before a comma");
          wantsOperand = true;
          break;
        case "operator":
          if (token.value === "%") break;
          if (wantsOperand && !/^[-+]$/.test(token.value)) throw new FormulaFault(`something is missing before ${token.value}`);
          wantsOperand = true;
          break;
        case "function":
        case "sheet":
          if (!wantsOperand && !isIntersection(tokens, token)) throw new FormulaFault(`an operator is missing before ${token.value}`);
          wantsOperand = true;
          break;
        default:
          if (!wantsOperand && !isIntersection(tokens, token)) throw new FormulaFault(`an operator is missing before ${token.value}`);
          wantsOperand = false;
      }
    });
  if (open.length > 0) throw new FormulaFault("a ( is not closed");
  if (wantsOperand) throw new FormulaFault("it ends too early");
}

/** A space between two references is an operator of its own. */
function isIntersection(tokens: readonly FormulaToken[], token: FormulaToken): boolean {
  const index = tokens.indexOf(token);
  const before = tokens[index - 2]?.kind ?? "comma";
  return (
    tokens[index - 1]?.kind === "space" &&
    ["cell", "name", "table", "close"].includes(before) &&
    ["cell", "name", "table", "sheet", "function"].includes(token.kind)
  );
}
