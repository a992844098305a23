import { serialOfIso } from "../core/workbook/serial-day";
import { isDateFormat } from "../hosts/file/date-styles";

/** What a typed text means in a cell. Formulas are not taken: nothing here could calculate them. */
export type TypedValue = { readonly value: string | number | boolean | null } | { readonly refused: "formula" };

const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/** Reads a typed text as Excel would in the en-GB locale, with ISO dates. @param numberFormat of the cell. */
export function typedValue(text: string, numberFormat: string): TypedValue {
  const typed = text.trim();
  if (typed === "") return { value: null };
  if (numberFormat === "@") return { value: text };
  if (typed.startsWith("=")) return { refused: "formula" };
  if (/^(true|false)$/i.test(typed)) return { value: typed.toLowerCase() === "true" };
  const percent = typed.endsWith("%") ? typed.slice(0, -1).trim() : undefined;
  if (percent !== undefined && NUMBER.test(percent)) return { value: Number(percent) / 100 };
  if (NUMBER.test(typed)) return { value: numberFormat.includes("%") ? Number(typed) / 100 : Number(typed) };
  const serial = isDateFormat(numberFormat) ? serialOfIso(typed) : undefined;
  return { value: serial ?? text };
}

/** Rows and columns of a text from the clipboard, as spreadsheets put them there. */
export function pastedRows(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  return lines.split("\n").map((line) => line.split("\t"));
}
