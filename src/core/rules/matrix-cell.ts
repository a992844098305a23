import { cellA1 } from "../workbook/a1";
import { codesOf } from "../workbook/define-list";
import type { RecordOf } from "../workbook/define-sheet";
import { severityB } from "../workbook/lists/severity-b";
import { matrixB } from "../workbook/sheets/matrix-b";
import type { SnapshotBook } from "../workbook/snapshot-book";
import type { FaultPlace } from "./fault";

export type MatrixRecord = RecordOf<typeof matrixB.columns>;

/** The likelihoods of the matrix, the worst first. */
export const LIKELIHOODS = [5, 4, 3, 2, 1] as const;

/** The severities of the matrix by code, the worst first. */
export const SEVERITIES_B = codesOf(severityB);

/** `5A`: a cell of the matrix by its codes; undefined where one of the two is not there. */
export function matrixKey({ likelihood, severity }: Pick<MatrixRecord, "likelihood" | "severity">): string | undefined {
  return likelihood === undefined || severity === undefined ? undefined : `${likelihood}${severity}`;
}

/** `5 Catastrophic`, as the user sees it. */
export function matrixWords(likelihood: number, severity: string, book: SnapshotBook): string {
  return `${likelihood} ${book.label(severityB.id, severity)}`;
}

/** Rows of the matrix have no id: likelihood and severity together make a finding the same one tomorrow. */
export function atMatrixCell(record: MatrixRecord, column: "likelihood" | "band", book: SnapshotBook): FaultPlace {
  const address = book.addressOf(matrixB, record, column);
  return {
    kind: "spot",
    sheet: address?.sheet ?? "",
    cell: address ? cellA1(address.row, address.column) : "",
    register: matrixB.id,
    subject: `${matrixKey(record) ?? `row ${record.place.tableRow + 1}`}/${column}`,
  };
}
