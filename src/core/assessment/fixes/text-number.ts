import type { Fix } from "./fix";
import { cellFix } from "./mended-cells";

const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** Beyond, a number in a cell is not the one that was written. */
const MOST_DIGITS = 15;

export const textNumber: Fix = {
  rules: ["C-04"],
  title: "Turns a text that is a plain number into the number",
  plan: cellFix((cell) => {
    const number = numberOfText(cell.raw);
    if (typeof number === "object") return number;
    return [{ cell, input: number, numberFormat: cell.place.column.numberFormat ?? "General" }];
  }),
};

/** Digits and at most one decimal point; a comma is never guessed at. */
export function numberOfText(raw: unknown): number | { readonly refusal: string } {
  const text = typeof raw === "string" ? raw.trim() : "";
  if (PLAIN.test(text) && text.replace(/\D/g, "").length <= MOST_DIGITS) return Number(text);
  const [, whole = "", rest = ""] = /^(-?\d{1,3}),(\d{3})$/.exec(text) ?? [];
  if (whole !== "") return { refusal: `“${text}” can be read as ${whole}${rest} or as ${whole}.${rest}: type the one that is meant.` };
  return { refusal: "It is not a plain number: type digits, with a decimal point where one is needed." };
}
