import type { CellValue } from "../../workbook/cell";
import type { WorkbookContent } from "../../workbook/content";
import type { WorkbookEdit } from "../../workbook/edits";
import { definitionMark } from "../definition-mark";
import { nextRowIds } from "../../workbook/next-row-ids";
import { openRegister } from "../../workbook/open-book";
import { isoOfSerial, type SerialDay } from "../../workbook/serial-day";
import { readings } from "../../workbook/sheets/readings";
import type { SnapshotBook } from "../../workbook/snapshot-book";
import { figuresOf, type ReadingRecord, type SettledEntry } from "./settle-entries";

/** What is written to one row of Readings, by column key: codes for choices, serial days for dates, null to empty a cell. */
export interface PlannedRow {
  readonly readingId: string;
  /** Row of the table that is overwritten; a new row when undefined. */
  readonly tableRow: number | undefined;
  readonly values: Readonly<Record<string, string | number | null>>;
}

export interface PlannedRows {
  /** One for each entry; undefined where nothing is written. */
  readonly rows: readonly (PlannedRow | undefined)[];
  /** Keeps the new ids from being given again. */
  readonly idEdits: readonly WorkbookEdit[];
}

export function plannedRows(content: WorkbookContent, book: SnapshotBook, settled: readonly SettledEntry[], today: SerialDay): PlannedRows {
  const given = book.records(readings).flatMap(({ readingId }) => readingId ?? []);
  const added = settled.filter(({ outcome }) => outcome === "add").length;
  const { ids, edits } = nextRowIds(content, readings.id, readings.idPrefix ?? "", given, added);
  const waiting = [...ids];
  const rows = settled.map((entry) => {
    if (entry.outcome === "add") return newRow(waiting.shift() ?? "", entry, today);
    return entry.outcome === "correct" ? correctedRow(entry, content, book, today) : undefined;
  });
  return { rows, idEdits: edits };
}

function newRow(readingId: string, { accepted, entry }: Extract<SettledEntry, { outcome: "add" }>, today: SerialDay): PlannedRow {
  return {
    readingId,
    tableRow: undefined,
    values: {
      readingId,
      metricId: accepted.metricId,
      site: accepted.site,
      periodStart: accepted.period.start,
      periodEnd: accepted.period.end,
      numerator: accepted.numerator,
      denominator: accepted.denominator ?? null,
      status: "DRAFT",
      definitionVersion: accepted.metric.definitionVersion ?? null,
      definitionMark: definitionMark(accepted.metric),
      enteredBy: orNull(accepted.enteredBy),
      enteredOn: today,
      comment: orNull(entry.note),
    },
  };
}

type Correction = Extract<SettledEntry, { outcome: "correct" }>;

function correctedRow({ accepted, existing, entry }: Correction, content: WorkbookContent, book: SnapshotBook, today: SerialDay): PlannedRow {
  const was = `Corrected on ${isoOfSerial(today)}: was ${oldFigures(existing, content, book)}${credits(existing)}. ${entry.note}`;
  return {
    readingId: existing.readingId ?? "",
    tableRow: existing.place.tableRow,
    values: {
      numerator: accepted.numerator,
      denominator: accepted.denominator ?? null,
      status: existing.status === "FINAL" || existing.status === "CORRECTED" ? "CORRECTED" : "DRAFT",
      enteredBy: orNull(accepted.enteredBy),
      enteredOn: today,
      checkedBy: null,
      checkedOn: null,
      comment: existing.comment === undefined ? was : `${existing.comment} ${was}`,
    },
  };
}

/** As they stand in the cells, even where these are no numbers. */
function oldFigures(existing: ReadingRecord, content: WorkbookContent, book: SnapshotBook): string {
  const shown = (key: string): string => {
    const raw = rawCell(content, book, existing.place.tableRow, key);
    return raw === null ? "nothing" : typeof raw === "object" ? "an error" : String(raw);
  };
  return existing.numerator === undefined ? `${shown("numerator")} out of ${shown("denominator")}` : figuresOf(existing);
}

function credits({ enteredBy, enteredOn, checkedBy, checkedOn }: ReadingRecord): string {
  return [credit("entered", enteredBy, enteredOn), credit("checked", checkedBy, checkedOn)].join("");
}

function credit(verb: string, who: string | undefined, on: SerialDay | undefined): string {
  if (who === undefined && on === undefined) return "";
  return `, ${verb}${who === undefined ? "" : ` by ${who}`}${on === undefined ? "" : ` on ${isoOfSerial(on)}`}`;
}

function orNull(text: string): string | null {
  return text === "" ? null : text;
}

/** What a cell of Readings holds, as the host read it. */
export function rawCell(content: WorkbookContent, book: SnapshotBook, tableRow: number, key: string): CellValue {
  const found = openRegister(readings.id, { content, book });
  const column = found?.register.columns[key]?.column;
  return found && column !== undefined ? (found.table.columns[column - found.table.left]?.values[tableRow] ?? null) : null;
}
