import type { RiskRecord } from "../rules/open-risks";
import { shownValue } from "../workbook/layout/shown-value";
import { riskBand } from "../workbook/lists/risk-band";
import { heatMapStates, type RiskState } from "../workbook/pages/dashboard/heat-map";
import type { RiskBand } from "../workbook/sheets/risk-scoring";
import { risks } from "../workbook/sheets/risks";
import type { SnapshotBook } from "../workbook/snapshot-book";

/** A band as the register shows it. */
export interface BandShown {
  /** Undefined where there is no band: not scored yet, or cells that cannot be used. */
  readonly band: RiskBand | undefined;
  /** The word in the cell: a band, a status word, or empty. */
  readonly word: string;
}

export function bandShown(risk: RiskRecord, state: RiskState, book: SnapshotBook): BandShown {
  const word = String(shownValue(risks, heatMapStates[state].band, risk, book));
  return { band: riskBand.codes.find(({ code }) => book.label(riskBand.id, code) === word)?.code, word };
}

/** A band that was worked out, before it stands in a cell. */
export function bandOfCode(code: RiskBand | "", book: SnapshotBook): BandShown {
  return code === "" ? { band: undefined, word: "" } : { band: code, word: book.label(riskBand.id, code) };
}
