import type { Book, Columns, RecordOf, SheetRecord } from "../../define-sheet";
import type { CellValue } from "../../cell";
import type { Figure } from "../../layout/composition";
import { actions } from "../../sheets/actions";
import { metrics } from "../../sheets/metrics";
import { risks } from "../../sheets/risks";
import { shownValue } from "../../layout/shown-value";
import { activeMetrics, overdueActions, RISKS_TO_ACCEPT_CONDITION, risksToAccept } from "./key-figures";
import { ranked, rankedPosition } from "./ranked-rows";

export interface RowListColumn {
  readonly heading: string;
  readonly key: string;
  readonly numberFormat?: string;
}

/** A short list of the rows that matter most, k-th row by k-th row. */
export interface RowList {
  readonly columns: readonly RowListColumn[];
  /** The cell of the k-th row (from 1) in a column. */
  readonly cell: (k: number, column: RowListColumn) => Figure;
}

interface RowListSpec<C extends Columns> {
  readonly sheet: SheetRecord<C>;
  readonly idKey: string;
  readonly sortKey: string;
  readonly condition: string;
  readonly rows: (book: Book) => readonly RecordOf<C>[];
  readonly columns: readonly RowListColumn[];
}

function rowList<C extends Columns>({ sheet, idKey, sortKey, condition, rows, columns }: RowListSpec<C>): RowList {
  return {
    columns,
    cell: (k, column) => ({
      formula: `IFERROR(INDEX({${sheet.id}.${column.key}},${rankedPosition(`{${sheet.id}.${idKey}}`, `{#${sheet.id}.${idKey}}`, sortKey, condition, k)})&"","${wordWithout(k, column, columns)}")`,
      calculate: (book) => {
        const record = rows(book)[k - 1];
        return record ? asText(valueOf(sheet, column.key, record, book)) : wordWithout(k, column, columns);
      },
    }),
  };
}

/** An empty list says so in its first line instead of showing nothing at all. */
function wordWithout(k: number, column: RowListColumn, columns: readonly RowListColumn[]): string {
  return k === 1 && column === columns[1] ? "None" : "";
}

function valueOf<C extends Columns>(sheet: SheetRecord<C>, key: string, record: RecordOf<C>, book: Book): CellValue {
  if (sheet.calculated[key]) return shownValue(sheet, key, record, book);
  const value: unknown = record[key];
  const list = sheet.columns[key]?.list;
  if (typeof value === "string") return list ? book.label(list.id, value) : value;
  return typeof value === "number" ? value : "";
}

function asText(value: CellValue): string {
  return value === null ? "" : String(value);
}

export const risksToAcceptList = rowList({
  sheet: risks,
  idKey: "riskId",
  sortKey: "(10-MATCH({risks.residualBand},list_riskBand,0))*10+{risks.residualConsequence}",
  condition: RISKS_TO_ACCEPT_CONDITION,
  rows: (book) =>
    ranked(risksToAccept(book), (risk) => {
      const band = String(shownValue(risks, "residualBand", risk, book));
      const position = book.labels("riskBand").indexOf(band) + 1;
      return position === 0 ? 0 : (10 - position) * 10 + (risk.residualConsequence ?? 0);
    }),
  columns: [
    { heading: "Risk", key: "riskId" },
    { heading: "Title", key: "title" },
    { heading: "Band", key: "residualBand" },
    { heading: "Acceptance", key: "acceptance" },
  ],
});

export const overdueActionsList = rowList({
  sheet: actions,
  idKey: "actionId",
  sortKey: "{actions.daysLate}",
  condition: "({actions.state}={label dueState OVERDUE})",
  rows: (book) => ranked(overdueActions(book), (action) => Number(shownValue(actions, "daysLate", action, book))),
  columns: [
    { heading: "Action", key: "actionId" },
    { heading: "What", key: "title" },
    { heading: "Owner", key: "owner" },
    { heading: "Days late", key: "daysLate" },
  ],
});

export const activeMetricsList = rowList({
  sheet: metrics,
  idKey: "metricId",
  sortKey: "0",
  condition: "({metrics.active}={label yesNo YES})",
  rows: (book) => activeMetrics(book),
  columns: [
    { heading: "Metric", key: "metricId" },
    { heading: "Name", key: "name" },
    { heading: "Figure", key: "display" },
    { heading: "Status", key: "status" },
  ],
});
