const MARKUP = /[&<>]/;
const UNSAFE_TEXT =
  /[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F\uFFFE\uFFFF]|_x[0-9A-Fa-f]{4}_|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const UNSAFE_TEXTS = new RegExp(UNSAFE_TEXT.source, "g");

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/**
 * Writes what XML cannot hold (control characters, halves of surrogate pairs) as `_xHHHH_`, as Excel does (ECMA-376 ST_Xstring), and a text
 * that already looks so as `_x005F_xHHHH_`.
 */
function excelEscapes(text: string): string {
  if (!UNSAFE_TEXT.test(text)) return text;
  return text.replace(UNSAFE_TEXTS, (found) => (found.length > 1 ? `_x005F${found}` : hexEscape(found)));
}

function escapeMarkup(text: string): string {
  return MARKUP.test(text) ? text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;") : text;
}

/** Text of a cell or any other ST_Xstring element. */
export function elementText(text: string): string {
  return escapeMarkup(excelEscapes(text));
}

/** Text of an element that knows no `_xHHHH_` (DrawingML, Dublin Core, formulas): what XML cannot hold is dropped. */
export function plainElementText(text: string): string {
  return escapeMarkup(text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ""));
}

/** Value of an attribute between double quotes; line breaks and tabs survive as character references. */
export function attributeText(text: string): string {
  return plainElementText(text).replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\r/g, "&#13;").replace(/\t/g, "&#9;");
}

/** A text as an ST_Xstring attribute holds it before XML's own escaping: Excel writes a line break there as `_x000a_`. */
export function excelAttributeEscapes(text: string): string {
  return excelEscapes(text).replace(/\n/g, "_x000a_").replace(/\t/g, "_x0009_");
}

/** Value of an ST_Xstring attribute: table column names, texts of data validations. */
export function excelAttributeText(text: string): string {
  return attributeText(excelAttributeEscapes(text));
}

/** Printable ASCII without markup or underscores, with single blanks inside: most texts, and none of them needs a second look. */
const PLAIN = /^[!-%'-;=?-^`-~](?: ?[!-%'-;=?-^`-~])*$/;

/** A `<t>` element; white space at the ends and line breaks would be lost without `xml:space`. */
export function textElement(text: string): string {
  if (PLAIN.test(text)) return `<t>${text}</t>`;
  const space = /^\s|\s$|\n|\t| {2}/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${space}>${elementText(text)}</t>`;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const SPREADSHEET_NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS_NS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
