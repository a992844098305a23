import { serialOfIso, type SerialDay } from "../../workbook/serial-day";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const FULL_MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const SEPARATOR = "\\s*[-/. ]\\s*";
const YEAR_FIRST = new RegExp(`^(\\d{4})${SEPARATOR}(\\d{1,2})${SEPARATOR}(\\d{1,2})(?:[T ]00:00(?::00(?:\\.0+)?)?Z?)?$`);
const YEAR_LAST = new RegExp(`^(\\d{1,2})${SEPARATOR}(\\d{1,2})${SEPARATOR}(\\d{4})$`);
const DAY_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]*([a-z]{3,9})\.?,?[-/. ]*(\d{4})$/i;
const MONTH_DAY = /^([a-z]{3,9})\.?[- ]*(\d{1,2})(?:st|nd|rd|th)?,?[- ]+(\d{4})$/i;
const YEAR_MONTH = /^(\d{4})[- ]([a-z]{3,9})\.?[- ](\d{1,2})$/i;

/**
 * The day that a text means beyond doubt: with the year first, with a day above 12, or with the month in letters. Otherwise one sentence, with both readings where
 * there are two.
 * @example dateOfText("31/10/2026") // 46326
 * @example dateOfText("1/12/2026") // a refusal: 2026-12-01 or 2026-01-12
 */
export function dateOfText(raw: unknown): SerialDay | { readonly refusal: string } {
  const text = typeof raw === "string" ? raw.trim().replace(/\s+/g, " ") : "";
  const readings = [...new Set(readingsOf(text))];
  const days = readings.flatMap((iso) => serialOfIso(iso) ?? []);
  const [day] = days;
  if (day !== undefined && days.length === 1) return day;
  if (days.length > 1) return { refusal: `“${text}” can be read as ${readings.join(" or as ")}: type the day that is meant, as year-month-day.` };
  if (readings.length > 0) return { refusal: `There is no such day as “${text}”: type the one that is meant, as year-month-day.` };
  return { refusal: "It is not clear which day is meant: type it as year-month-day, for example 2026-10-31." };
}

/** As `2026-10-31`, whether or not there is such a day. */
function readingsOf(text: string): readonly string[] {
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return [iso(year, month, day)];
  const [, first, second, last] = YEAR_LAST.exec(text) ?? [];
  if (last !== undefined) return [iso(last, second, first), iso(last, first, second)];
  const [, dayBefore, name, yearBehind] = DAY_MONTH.exec(text) ?? [];
  if (name !== undefined) return inLetters(yearBehind, name, dayBefore);
  const [, nameFirst, dayBehind, yearLast] = MONTH_DAY.exec(text) ?? [];
  if (nameFirst !== undefined) return inLetters(yearLast, nameFirst, dayBehind);
  const [, yearAhead, nameBehind, dayLast] = YEAR_MONTH.exec(text) ?? [];
  return nameBehind === undefined ? [] : inLetters(yearAhead, nameBehind, dayLast);
}

function inLetters(year: string | undefined, name: string, day: string | undefined): readonly string[] {
  const word = name.toLowerCase();
  const position = FULL_MONTHS.includes(word) ? FULL_MONTHS.indexOf(word) : MONTHS.indexOf(word === "sept" ? "sep" : word);
  return position < 0 ? [] : [iso(year, String(position + 1), day)];
}

function iso(year = "", month = "", day = ""): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
