import { riskBand } from "../workbook/lists/risk-band";
import { matrixB } from "../workbook/sheets/matrix-b";
import { bandRank } from "../workbook/sheets/risk-scoring";
import type { SnapshotBook } from "../workbook/snapshot-book";
import type { Fault } from "./fault";
import { forEach } from "./for-each";
import { atMatrixCell, matrixKey, matrixWords, SEVERITIES_B, type MatrixRecord } from "./matrix-cell";
import { severityOfMethod } from "./method-in-use";
import { defineRule, rows } from "./rule";

export const worseCellMilderBand = defineRule({
  id: "X-07",
  title: "Worse cell of the matrix with a milder band",
  action: "Choose bands that never get milder as likelihood or severity gets worse.",
  why: "A risk that gets worse would look milder.",
  source: "our suggestion",
  chapter: 2,
  severity: { GAP: "explain" },
  reads: [matrixB],
  example: {
    passes: {
      rows: [
        rows(matrixB, [
          { likelihood: 4, severity: "A", band: "HIGH" },
          { likelihood: 3, severity: "A", band: "HIGH" },
        ]),
      ],
    },
    fails: {
      rows: [
        rows(matrixB, [
          { likelihood: 4, severity: "A", band: "MEDIUM" },
          { likelihood: 3, severity: "A", band: "HIGH" },
        ]),
      ],
    },
  },
  /** Only neighbours are compared: one wrong cell then gives a finding or two, and not one at each cell that is worse. */
  check: (book) => {
    const cells = new Map(book.records(matrixB).flatMap((cell) => keyed(cell)));
    return forEach(book.records(matrixB), (cell) => milderThan(cell, [cells.get(lessLikely(cell) ?? ""), cells.get(lessSevere(cell) ?? "")], book));
  },
});

function keyed(cell: MatrixRecord): readonly (readonly [string, MatrixRecord])[] {
  const key = matrixKey(cell);
  return key === undefined ? [] : [[key, cell]];
}

function lessLikely({ likelihood = 0, severity }: MatrixRecord): string | undefined {
  return matrixKey({ likelihood: likelihood - 1, severity });
}

function lessSevere({ likelihood, severity }: MatrixRecord): string | undefined {
  const next = severity === undefined ? undefined : SEVERITIES_B[SEVERITIES_B.indexOf(severity) + 1];
  return matrixKey({ likelihood, severity: next });
}

function milderThan(cell: MatrixRecord, better: readonly (MatrixRecord | undefined)[], book: SnapshotBook): Fault | undefined {
  const { band } = cell;
  if (band === undefined) return undefined;
  const other = better.find((neighbour) => bandRank(neighbour?.band ?? "") > bandRank(band));
  if (other?.band === undefined) return undefined;
  const words = ({ likelihood, severity }: MatrixRecord) => matrixWords(likelihood ?? 0, severity ?? "", book);
  const message = `${words(cell)} is ${book.label(riskBand.id, band)}, while the better ${words(other)} is ${book.label(riskBand.id, other.band)}.`;
  return { at: atMatrixCell(cell, "band", book), message, ...severityOfMethod("B", book) };
}
