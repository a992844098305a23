import type { CellAddress } from "../workbook/cell";
import type { Book, Columns, RecordOf, SheetRecord } from "../workbook/define-sheet";
import type { Nothing } from "../workbook/snapshot";
import { metrics } from "../workbook/sheets/metrics";
import { readings } from "../workbook/sheets/readings";
import type { MetricRecord } from "./metric-cell";

/** A cell of a metric, or of one of its readings, that cannot be taken as its column says. */
export interface BrokenCell {
  readonly heading: string;
  /** Id of the row. */
  readonly row: string;
  readonly kind: Exclude<Nothing, "missing">;
  readonly address: CellAddress | undefined;
}

/** Of a reading these two must be there; an empty denominator is one of a plain count. */
const NEEDED = ["periodEnd", "numerator"] as const;

/** The cells of a metric that keep a figure from being worked out, and those of readings that are in no point. */
export function brokenCells(metric: MetricRecord, book: Book): readonly BrokenCell[] {
  const id = metric.metricId ?? "";
  const own = book.recordsBy(readings, "metricId").get(id) ?? [];
  return [
    ...brokenIn(metrics, metric, id, Object.keys(metrics.columns), book),
    ...own.flatMap((reading) => [
      ...brokenIn(readings, reading, reading.readingId ?? "", ["periodEnd", "numerator", "denominator"], book),
      ...NEEDED.flatMap((key) =>
        book.nothing(readings, reading, key) === "empty" ? [cell(readings, reading, reading.readingId ?? "", key, "empty", book)] : [],
      ),
    ]),
  ];
}

function brokenIn<C extends Columns>(sheet: SheetRecord<C>, record: RecordOf<C>, row: string, keys: readonly string[], book: Book) {
  return keys.flatMap((key): readonly BrokenCell[] => {
    const kind = book.nothing(sheet, record, key);
    return kind === undefined || kind === "empty" || kind === "missing" ? [] : [cell(sheet, record, row, key, kind, book)];
  });
}

function cell<C extends Columns>(
  sheet: SheetRecord<C>,
  record: RecordOf<C>,
  row: string,
  key: string,
  kind: BrokenCell["kind"],
  book: Book,
): BrokenCell {
  return { heading: sheet.columns[key]?.heading ?? key, row, kind, address: book.addressOf(sheet, record, key) };
}
