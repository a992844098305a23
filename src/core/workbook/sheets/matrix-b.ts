import { choice, whole } from "../column";
import { defineSheet } from "../define-sheet";
import { regionB } from "../lists/region-b";
import { riskBand } from "../lists/risk-band";
import { severityB } from "../lists/severity-b";

/** Method B: the region of each cell of the 5 × 5 safety matrix (ICAO Doc 9859), and the band that the rest of the workbook uses for it. */
export const matrixB = defineSheet({
  id: "matrixB",
  name: "Matrix of method B",
  table: "tblMatrixB",
  chapter: 2,
  set: "essential",
  group: "steer",
  beside: "lists",
  purpose: "Likelihood × severity, for those who use the matrix of their SMS. Likelihood here is that of success: attempt and measures together.",
  columns: {
    likelihood: whole("Likelihood", "5 frequent to 1 extremely improbable.", 1, 5, { width: 10 }),
    severity: choice("Severity", severityB, "A catastrophic to E negligible.", { width: 14 }),
    region: choice("Region", regionB, "Intolerable, tolerable or acceptable.", { width: 13 }),
    band: choice("Band used", riskBand, "The band that registers and dashboard show for this cell.", { width: 13 }),
  },
});
