const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?%?$/i;
const DATES = [
  /^\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?$/,
  new RegExp(`^\\d{1,4}[- ]${MONTH}(?:[- ,]+\\d{1,4})?$`, "i"),
  new RegExp(`^${MONTH}[- .,]*\\d{1,4}(?:[ ,]+\\d{4})?$`, "i"),
  /^\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?$/i,
];

/**
 * What Excel makes of a text given to `range.values` or `range.formulas`: it reads it as if it were typed in. Numbers, dates and truth
 * values change their type, an apostrophe in front keeps the text, and a cell formatted as text (`@`) keeps everything.
 * Source: Range.values remarks in Microsoft's reference; ECMA-376 quotePrefix; the classic "1-2 becomes 2 January" of Excel.
 * Dates give a stand-in number: no test may depend on which one.
 */
export function typedEntry(input: string, numberFormat: string | undefined): string | number | boolean {
  if (numberFormat === "@") return input;
  if (input.startsWith("'")) return input.slice(1);
  const text = input.trim();
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  if (/\d/.test(text) && NUMBER.test(text)) return parseNumber(text);
  if (DATES.some((pattern) => pattern.test(text))) return 45_000;
  return input;
}

function parseNumber(text: string): number {
  const isPercent = text.endsWith("%");
  const number = Number(text.replace(/[,%]/g, ""));
  return isPercent ? number / 100 : number;
}
