import { isCellError, isNotCalculated, type CellValue } from "../workbook/cell";
import type { RecordInput } from "../workbook/layout/composition";
import { inputCell } from "../workbook/layout/record-cells";
import { isoOfSerial } from "../workbook/serial-day";
import type { SnapshotBook } from "../workbook/snapshot-book";
import type { TargetColumn } from "./adoption-targets";
import { isEmpty, type SourceColumn } from "./source-rows";

/** A value of a record as its cell will show it. */
export function valueInWords({ key, heading, column }: TargetColumn, value: RecordInput[string], book: SnapshotBook): string {
  const shown = inputCell({ key, heading, column }, value, book);
  if (column.kind === "date" && typeof shown === "number") return isoOfSerial(shown);
  return shown === null || typeof shown === "object" ? "" : String(shown);
}

/** An example is known by its beginning; the sheet holds the rest. */
const LONGEST_EXAMPLE = 60;

function shortened(text: string): string {
  return text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE).trimEnd()}…` : text;
}

/** The first different values of a column of the user's. @param isDates its numbers are days */
export function exampleValues({ values }: SourceColumn, isDates: boolean, most: number): readonly string[] {
  const shown = values.filter((value) => !isEmpty(value)).map((value) => shortened(cellInWords(value, isDates)));
  return [...new Set(shown)].slice(0, most);
}

function cellInWords(value: CellValue, isDates: boolean): string {
  if (isCellError(value)) return value.error;
  if (value === null || isNotCalculated(value)) return "";
  return isDates && typeof value === "number" ? isoOfSerial(value) : String(value).trim();
}
