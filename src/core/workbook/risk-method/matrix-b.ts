import type { CodeOf } from "../define-list";
import type { regionB } from "../lists/region-b";
import type { riskBand } from "../lists/risk-band";
import type { severityB } from "../lists/severity-b";

/** One cell of the safety matrix. */
export interface MatrixCell {
  /** 5 frequent to 1 extremely improbable; the likelihood is that of success, with measures in place. */
  readonly likelihood: 1 | 2 | 3 | 4 | 5;
  readonly severity: CodeOf<typeof severityB>;
  readonly region: CodeOf<typeof regionB>;
  /** The band that the rest of the workbook uses for the cell. */
  readonly band: CodeOf<typeof riskBand>;
}

/**
 * Method B. Regions as in ICAO Doc 9859 (general knowledge, not read again in the source). Bands are suggested: intolerable is
 * High and acceptable is Low; tolerable goes by likelihood times severity value (from 10 Medium-High, from 5 Medium, below Medium-Low).
 */
export const matrixB: readonly MatrixCell[] = [
  { likelihood: 5, severity: "A", region: "INTOLERABLE", band: "HIGH" },
  { likelihood: 5, severity: "B", region: "INTOLERABLE", band: "HIGH" },
  { likelihood: 5, severity: "C", region: "INTOLERABLE", band: "HIGH" },
  { likelihood: 5, severity: "D", region: "TOLERABLE", band: "MEDIUM_HIGH" },
  { likelihood: 5, severity: "E", region: "TOLERABLE", band: "MEDIUM" },
  { likelihood: 4, severity: "A", region: "INTOLERABLE", band: "HIGH" },
  { likelihood: 4, severity: "B", region: "INTOLERABLE", band: "HIGH" },
  { likelihood: 4, severity: "C", region: "TOLERABLE", band: "MEDIUM_HIGH" },
  { likelihood: 4, severity: "D", region: "TOLERABLE", band: "MEDIUM" },
  { likelihood: 4, severity: "E", region: "TOLERABLE", band: "MEDIUM_LOW" },
  { likelihood: 3, severity: "A", region: "INTOLERABLE", band: "HIGH" },
  { likelihood: 3, severity: "B", region: "TOLERABLE", band: "MEDIUM_HIGH" },
  { likelihood: 3, severity: "C", region: "TOLERABLE", band: "MEDIUM" },
  { likelihood: 3, severity: "D", region: "TOLERABLE", band: "MEDIUM" },
  { likelihood: 3, severity: "E", region: "ACCEPTABLE", band: "LOW" },
  { likelihood: 2, severity: "A", region: "TOLERABLE", band: "MEDIUM_HIGH" },
  { likelihood: 2, severity: "B", region: "TOLERABLE", band: "MEDIUM" },
  { likelihood: 2, severity: "C", region: "TOLERABLE", band: "MEDIUM" },
  { likelihood: 2, severity: "D", region: "ACCEPTABLE", band: "LOW" },
  { likelihood: 2, severity: "E", region: "ACCEPTABLE", band: "LOW" },
  { likelihood: 1, severity: "A", region: "TOLERABLE", band: "MEDIUM" },
  { likelihood: 1, severity: "B", region: "ACCEPTABLE", band: "LOW" },
  { likelihood: 1, severity: "C", region: "ACCEPTABLE", band: "LOW" },
  { likelihood: 1, severity: "D", region: "ACCEPTABLE", band: "LOW" },
  { likelihood: 1, severity: "E", region: "ACCEPTABLE", band: "LOW" },
];
