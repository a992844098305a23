import { openRisks, type RiskRecord } from "../rules/open-risks";
import { usesMethodB } from "../rules/residual-risk";
import { codesOf } from "../workbook/define-list";
import { level5 } from "../workbook/lists/level5";
import { likelihoodB } from "../workbook/lists/likelihood-b";
import { severityB } from "../workbook/lists/severity-b";
import { heatMapColumns, heatMapRows, NAMED_IDS, risksIn, worstBand, type RiskState } from "../workbook/pages/dashboard/heat-map";
import { bandOf } from "../workbook/sheets/risk-scoring";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { bandOfCode, bandShown, type BandShown } from "./band-shown";

/** A row or a column of the map: its short sign (`4`, `A`) and the word for it. */
export interface MapHead {
  readonly sign: string;
  readonly word: string;
}

export interface MapCell {
  /** `4-3`, or `5A` in method B. */
  readonly key: string;
  /** Method A: at the worst threat. Method B: that of the matrix. */
  readonly band: BandShown;
  /** All open risks in the cell; the first `NAMED_IDS` are named. */
  readonly risks: readonly RiskRecord[];
}

export interface MapRow {
  readonly head: MapHead;
  readonly cells: readonly MapCell[];
}

/** Consequence across and vulnerability up; in method B severity across and likelihood up. */
export interface HeatMap {
  readonly method: "A" | "B";
  readonly columns: readonly MapHead[];
  /** The worst first. */
  readonly rows: readonly MapRow[];
  /** Open risks that have no band in this state. */
  readonly notScored: readonly RiskRecord[];
}

export { NAMED_IDS, type RiskState };

/** The map of the dashboard for one state, or the matrix of method B where that is the method of the workbook. */
export function heatMapOf(book: SnapshotBook, state: RiskState): HeatMap {
  const notScored = openRisks(book).filter((risk) => bandShown(risk, state, book).band === undefined);
  return usesMethodB(book) ? { ...matrixMap(book, state), notScored } : { ...scoreMap(book, state), notScored };
}

type Grid = Omit<HeatMap, "notScored">;

function scoreMap(book: SnapshotBook, state: RiskState): Grid {
  const head = (level: number): MapHead => ({ sign: String(level), word: levelWord(level, book) });
  const cell = (consequence: number, vulnerability: number): MapCell => ({
    key: `${consequence}-${vulnerability}`,
    band: bandOfCode(worstBand(consequence, vulnerability, book), book),
    risks: risksIn(book, consequence, vulnerability, state),
  });
  return {
    method: "A",
    columns: heatMapColumns.map(head),
    rows: heatMapRows.map((vulnerability) => ({
      head: head(vulnerability),
      cells: heatMapColumns.map((consequence) => cell(consequence, vulnerability)),
    })),
  };
}

const LIKELIHOODS = { inherent: "likelihoodB", residual: "residualLikelihoodB", target: "targetLikelihoodB" } as const;

function matrixMap(book: SnapshotBook, state: RiskState): Grid {
  const severities = codesOf(severityB);
  const open = openRisks(book).filter(({ riskId }) => riskId !== undefined);
  const cell = (likelihood: number, severity: string): MapCell => ({
    key: `${likelihood}${severity}`,
    band: bandOfCode(
      bandOf({ threat: undefined, consequence: undefined, vulnerability: undefined, likelihoodB: likelihood, severityB: severity }, book),
      book,
    ),
    risks: open.filter((risk) => risk[LIKELIHOODS[state]] === likelihood && risk.severityB === severity),
  });
  return {
    method: "B",
    columns: severities.map((code) => ({ sign: code, word: book.label(severityB.id, code) })),
    rows: heatMapRows.map((likelihood) => ({
      head: { sign: String(likelihood), word: likelihoodWord(likelihood, book) },
      cells: severities.map((severity) => cell(likelihood, severity)),
    })),
  };
}

/** `Medium-High` for 4. */
export function levelWord(level: number, book: SnapshotBook): string {
  return wordOf(level5, level, book);
}

export function likelihoodWord(level: number, book: SnapshotBook): string {
  return wordOf(likelihoodB, level, book);
}

function wordOf(list: typeof level5 | typeof likelihoodB, level: number, book: SnapshotBook): string {
  const code = list.codes.find(({ score }) => score === level)?.code;
  return code === undefined ? "" : book.label(list.id, code);
}
