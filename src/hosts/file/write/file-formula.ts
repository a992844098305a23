/** Functions newer than the file format, as far as Excel 2016 knows them: in a file they carry a prefix that Excel never shows. */
const FUTURE_FUNCTIONS = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR " +
    "CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH " +
    "COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL ERF.PRECISE ERFC.PRECISE EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH " +
    "FLOOR.PRECISE FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HYPGEOM.DIST IFNA IFS ISFORMULA ISOWEEKNUM LOGNORM.DIST " +
    "LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC " +
    "PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ RRI SEC SECH SHEET SHEETS " +
    "SKEW.P STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TEXTJOIN UNICHAR UNICODE VAR.P VAR.S WEIBULL.DIST XOR Z.TEST"
  ).split(" "),
);

/** Texts, quoted sheet names, brackets (one level of nesting, `'` escapes), names. What matches none of these is copied. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]|[\p{L}_\\][\p{L}\p{N}_.\\?]*\(?/gu;

function fileFunction(call: string): string {
  const name = call.slice(0, -1).toUpperCase();
  if (FUTURE_FUNCTIONS.has(name)) return `_xlfn.${call}`;
  // Excel stores a custom function of an add-in under this name.
  return name.startsWith("SEMS.") ? `_xldudf_${name.replace(/\./g, "_")}(` : call;
}

function fileBracket(bracket: string, precededByName: boolean, table: string | undefined): string {
  if (!bracket.startsWith("[@")) return bracket;
  const inner = bracket.slice(2, -1);
  const columns = inner.startsWith("[") || inner === "" ? inner : `[${inner}]`;
  const reference = columns === "" ? "[#This Row]" : `[[#This Row],${columns}]`;
  return precededByName || table === undefined ? reference : `${table}${reference}`;
}

/**
 * A formula as Excel shows it (`=STDEV.S([@Score])` without the `=`) → as a file holds it (`_xlfn.STDEV.S(tblRisks[[#This Row],[Score]])`).
 * `table` is the table that the cell stands in, if it stands in one. A formula already in file form comes back as it is.
 */
export function fileFormula(formula: string, table?: string): string {
  let end = 0;
  let out = "";
  for (const match of formula.matchAll(TOKENS)) {
    const token = match[0];
    out += formula.slice(end, match.index);
    const adjacent = match.index > 0 && /[\p{L}\p{N}_.]/u.test(formula[match.index - 1] ?? "");
    if (token.startsWith("[")) out += fileBracket(token, adjacent, table);
    else if (token.endsWith("(") && !token.startsWith('"') && !token.startsWith("'")) out += fileFunction(token);
    else out += token;
    end = match.index + token.length;
  }
  return out + formula.slice(end);
}
