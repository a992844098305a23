import { csvRows, type CsvRow } from "./csv-rows";
import { isRefusal, type ReadingEntry, type Refusal } from "./reading-entry";

/** The readings of a CSV file, judged only as far as a text can be. */
export interface CsvReadings {
  readonly entries: readonly ReadingEntry[];
  /** Headings that mean nothing here; their cells are not looked at. */
  readonly ignored: readonly string[];
}

type Field = "metric" | "period" | "numerator" | "denominator" | "site" | "note" | "enteredBy";

/** Headings by field, in lower case without spaces and signs; those of the sheet Readings are among them. */
const HEADINGS: Readonly<Record<Field, readonly string[]>> = {
  metric: ["metric", "metricid", "indicator"],
  period: ["period", "periodend", "month", "quarter"],
  numerator: ["numerator", "x", "count"],
  denominator: ["denominator", "n", "outof", "exposure"],
  site: ["site", "location"],
  note: ["note", "comment", "notes", "comments", "remark"],
  enteredBy: ["enteredby", "by"],
};
const FIELDS: readonly Field[] = ["metric", "period", "numerator", "denominator", "site", "note", "enteredBy"];
const REQUIRED: readonly Field[] = ["metric", "period", "numerator"];

/** Reads a CSV file whose first line names the columns, in any order. The whole file is refused only when that line cannot be understood. */
export function readingsFromCsv(text: string): CsvReadings | Refusal {
  if (text.startsWith("PK")) return { refusal: "This is a workbook, not a CSV file: save its sheet as “CSV UTF-8” first." };
  const rows = csvRows(text);
  if (isRefusal(rows)) return rows;
  const [heading, ...records] = rows;
  if (!heading) return { refusal: "The file is empty: its first line names the columns, such as metric,period,numerator,denominator." };
  const fields = heading.cells.map(fieldOf);
  const twice = FIELDS.find((field) => fields.filter((other) => other === field).length > 1);
  if (twice) return { refusal: `Two columns of the file are taken for the ${wordOf(twice)}: leave one of them out.` };
  const missing = REQUIRED.filter((field) => !fields.includes(field));
  if (missing.length > 0)
    return { refusal: `The first line names no column for ${missing.map(wordOf).join(" and ")}: it reads “${heading.cells.join(" | ")}”.` };
  return {
    entries: records.map((row) => entryOf(row, fields)),
    ignored: heading.cells.filter((cell, index) => fields[index] === undefined && cell.trim() !== ""),
  };
}

function fieldOf(heading: string): Field | undefined {
  const word = heading.toLowerCase().replace(/[^a-z]/g, "");
  return FIELDS.find((field) => HEADINGS[field].includes(word));
}

function wordOf(field: Field): string {
  return field === "enteredBy" ? "person who entered it" : field;
}

function entryOf({ line, cells }: CsvRow, fields: readonly (Field | undefined)[]): ReadingEntry {
  const cell = (field: Field): string => cells[fields.indexOf(field)]?.trim() ?? "";
  const extra = cells.slice(fields.length).some((value) => value.trim() !== "");
  return {
    line,
    metric: cell("metric"),
    period: cell("period"),
    numerator: cell("numerator"),
    denominator: cell("denominator"),
    site: cell("site"),
    note: cell("note"),
    enteredBy: cell("enteredBy"),
    ...(extra
      ? {
          problem: `The line has ${cells.length} values for ${fields.length} columns: put a text that holds the separator in quotes, and write decimals with a point.`,
        }
      : {}),
  };
}
