import { riskBand } from "../workbook/lists/risk-band";
import { bandsA } from "../workbook/sheets/bands-a";
import { matrixB } from "../workbook/sheets/matrix-b";
import { scaleA } from "../workbook/sheets/scale-a";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { atCell, atHeading, type Fault } from "./fault";
import { atMatrixCell, LIKELIHOODS, matrixKey, matrixWords, SEVERITIES_B } from "./matrix-cell";
import { severityOfMethod } from "./method-in-use";
import { defineRule, rows, type ExampleRows } from "./rule";

const LEVELS = [1, 2, 3, 4, 5];

const wholeMatrix: ExampleRows = rows(
  matrixB,
  LIKELIHOODS.flatMap((likelihood) => SEVERITIES_B.map((severity) => ({ likelihood, severity, band: "MEDIUM" as const }))),
);
const wholeScale: ExampleRows = rows(
  scaleA,
  LEVELS.map((level) => ({ level })),
);

export const gapInScale = defineRule({
  id: "X-03",
  title: "Gap in the scales of the risk method",
  action: "Add the missing rows to the tables of the method on Lists.",
  why: "A risk that falls into the gap has no band and is not seen.",
  source: "our suggestion",
  chapter: 2,
  severity: { GAP: "explain", "1": "blocks" },
  reads: [scaleA, bandsA, matrixB],
  example: {
    passes: { rows: [wholeScale, rows(bandsA, [{ band: "LOW", fromScore: 1 }]), wholeMatrix] },
    fails: { rows: [wholeScale, rows(bandsA, [{ band: "MEDIUM", fromScore: 16 }]), wholeMatrix] },
  },
  check: (book) => [...levelsMissing(book), ...scoresWithoutBand(book), ...cellsMissing(book), ...cellsWithoutBand(book)],
});

/** A cell that could not be read is a finding of its own, and what it stands for is not missing as well. */
function isUnread(book: SnapshotBook, register: string, columns: readonly string[]): boolean {
  return columns.some((key) => (book.snapshot.registers[register]?.columns[key]?.issues.length ?? 0) > 0);
}

function levelsMissing(book: SnapshotBook): readonly Fault[] {
  const there = new Set(book.records(scaleA).map(({ level }) => level));
  const missing = LEVELS.filter((level) => !there.has(level));
  if (missing.length === 0 || isUnread(book, scaleA.id, ["level"])) return [];
  const message = `The scales of method A do not say what level ${missing.join(", ")} means.`;
  return [{ at: atHeading(scaleA, "level"), message, ...severityOfMethod("A", book) }];
}

/** A band whose From score is missing or cannot be read counts as the lowest, from 0: that cell is the finding then. */
function scoresWithoutBand(book: SnapshotBook): readonly Fault[] {
  const [first, ...others] = book.records(bandsA);
  if (!first) return [{ at: atHeading(bandsA, "fromScore"), message: "Method A has no bands.", ...severityOfMethod("A", book) }];
  const lowest = others.reduce((least, band) => ((band.fromScore ?? 0) < (least.fromScore ?? 0) ? band : least), first);
  const { band, fromScore = 0 } = lowest;
  if (fromScore <= 1) return [];
  const name = band === undefined ? "" : `: ${book.label(riskBand.id, band)} is the lowest`;
  const message = `Scores below ${fromScore} have no band${name}.`;
  return [{ at: atCell(bandsA, lowest, "fromScore"), message, action: "Set From score of the lowest band to 1.", ...severityOfMethod("A", book) }];
}

const NAMED = 2;

function cellsMissing(book: SnapshotBook): readonly Fault[] {
  const there = new Set(book.records(matrixB).map(matrixKey));
  const missing = LIKELIHOODS.flatMap((likelihood) =>
    SEVERITIES_B.flatMap((severity) => (there.has(matrixKey({ likelihood, severity })) ? [] : [matrixWords(likelihood, severity, book)])),
  );
  if (missing.length === 0 || isUnread(book, matrixB.id, ["likelihood", "severity"])) return [];
  const more = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : "";
  const message = `The matrix of method B has no row for ${missing.slice(0, NAMED).join(", ")}${more}.`;
  return [{ at: atHeading(matrixB, "likelihood"), message, ...severityOfMethod("B", book) }];
}

function cellsWithoutBand(book: SnapshotBook): readonly Fault[] {
  return book.records(matrixB).flatMap((cell): readonly Fault[] => {
    const { likelihood, severity } = cell;
    if (likelihood === undefined || severity === undefined || book.nothing(matrixB, cell, "band") !== "empty") return [];
    const message = `${matrixWords(likelihood, severity, book)} has no band in the matrix of method B.`;
    return [{ at: atMatrixCell(cell, "band", book), message, action: "Choose its band.", ...severityOfMethod("B", book) }];
  });
}
