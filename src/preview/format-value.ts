import { isCellError, isNotCalculated, type CellValue } from "../core/workbook/cell";
import { isoOfSerial } from "../core/workbook/serial-day";
import { isDateFormat } from "../hosts/file/date-styles";
import { previewPage } from "../locales/preview-page";

const MINUTES_PER_DAY = 1_440;
/** Excel's General shows at most this many digits. */
const GENERAL_DIGITS = 11;

/** What a cell shows: dates as ISO, percentages, fixed decimals and thousands by their format; everything else as it is. */
export function formatValue(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (isNotCalculated(value)) return previewPage.notCalculated;
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? formatNumber(value, numberFormat) : value;
}

function formatNumber(value: number, numberFormat: string): string {
  const code = (numberFormat.split(";")[0] ?? "").replace(/"[^"]*"|\\./g, "");
  if (isDateFormat(numberFormat)) return value < 0 ? String(value) : isoOfSerial(value) + (/h/i.test(code) ? ` ${timeOf(value)}` : "");
  if (/h/i.test(code) && !/general/i.test(code)) return timeOf(value);
  const digits = /[0#](?:\.(0+))?/.exec(code);
  if (digits === null) return general(value);
  const decimals = digits[1]?.length ?? 0;
  const shown = code.includes("%") ? value * 100 : value;
  const text = shown.toLocaleString("en-GB", { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: code.includes(",") });
  return code.includes("%") ? `${text}${/[\s\u00A0]%/.test(code) ? "\u00A0" : ""}%` : text;
}

function timeOf(value: number): string {
  const minutes = Math.round((value - Math.floor(value)) * MINUTES_PER_DAY) % MINUTES_PER_DAY;
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

function general(value: number): string {
  return String(Number(value.toPrecision(GENERAL_DIGITS)));
}
