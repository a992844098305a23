import { isCellError, isNotCalculated, type CellValue } from "./cell";
import { isoOfSerial } from "./serial-day";

/** As a user sees it: a text in quotes, so that spaces around it can be seen. @param isDay a number is a date */
export function cellInWords(value: CellValue, isDay = false): string {
  if (value === null || value === "") return "(empty)";
  if (isCellError(value)) return value.error;
  if (isNotCalculated(value)) return "(not calculated)";
  if (typeof value === "string") return `“${value}”`;
  return typeof value === "number" && isDay ? isoOfSerial(value) : String(value).toUpperCase();
}
