import { riskBand } from "../workbook/lists/risk-band";
import { bandsA } from "../workbook/sheets/bands-a";
import { matrixB } from "../workbook/sheets/matrix-b";
import { scaleA } from "../workbook/sheets/scale-a";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { atCell, type Fault } from "./fault";
import { atMatrixCell, matrixKey, matrixWords } from "./matrix-cell";
import { severityOfMethod } from "./method-in-use";
import { defineRule, NO_DATA, rows } from "./rule";

export const levelDefinedTwice = defineRule({
  id: "X-04",
  title: "Level, band or cell of the risk method defined twice",
  action: "Delete one of the two rows on Lists.",
  why: "Two people can read two meanings, or two bands, for the same risk.",
  source: "our suggestion",
  chapter: 2,
  severity: { GAP: "explain" },
  reads: [scaleA, bandsA, matrixB],
  example: {
    passes: { rows: [rows(scaleA, [{ level: 1 }, { level: 2 }])] },
    fails: { rows: [rows(scaleA, [{ level: 1 }, { level: 1 }])] },
  },
  check: (book) => {
    const tables = [book.records(scaleA), book.records(bandsA), book.records(matrixB)];
    return tables.every((records) => records.length === 0) ? NO_DATA : [...levels(book), ...bands(book), ...cells(book)];
  },
});

/** The records whose key an earlier one has already. */
function repeated<R, K>(records: readonly R[], keyOf: (record: R) => K | undefined): readonly { readonly record: R; readonly key: K }[] {
  const seen = new Set<K>();
  return records.flatMap((record) => {
    const key = keyOf(record);
    if (key === undefined) return [];
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated ? [{ record, key }] : [];
  });
}

function levels(book: SnapshotBook): readonly Fault[] {
  return repeated(book.records(scaleA), ({ level }) => level).map(({ record, key }) => ({
    at: atCell(scaleA, record, "level"),
    message: `Level ${key} of method A is described twice.`,
    ...severityOfMethod("A", book),
  }));
}

function bands(book: SnapshotBook): readonly Fault[] {
  return repeated(book.records(bandsA), ({ band }) => band).map(({ record, key }) => ({
    at: atCell(bandsA, record, "band"),
    message: `The band ${book.label(riskBand.id, key)} of method A has two rows.`,
    ...severityOfMethod("A", book),
  }));
}

function cells(book: SnapshotBook): readonly Fault[] {
  return repeated(book.records(matrixB), matrixKey).map(({ record }) => ({
    at: atMatrixCell(record, "likelihood", book),
    message: `${matrixWords(record.likelihood ?? 0, record.severity ?? "", book)} stands twice in the matrix of method B.`,
    ...severityOfMethod("B", book),
  }));
}
