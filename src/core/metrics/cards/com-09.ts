import { findings } from "../../workbook/sheets/findings";
import { countIdentified, identified } from "../count-identified";
import { defineMetric } from "../metric-card";
import { showsCode } from "../../workbook/layout/shown-value";
import { isWithin, withinPeriod } from "../within-period";

const RAISED = `${withinPeriod("{findings.raisedOn}")},${identified("{findings.repeat}")}`;

export const com09 = defineMetric({
  id: "COM-09",
  name: "Repeat findings",
  form: "OUT",
  sectors: "ALL",
  purpose: "Tells whether earlier corrective actions really removed the cause",
  formulaKind: "PROPORTION",
  numerator: "Findings with the same area and root cause as one closed in the last 12 months",
  denominator: "Findings raised in the period",
  unit: "%",
  scale: 1,
  direction: "LOWER",
  target: 0,
  amber: 0,
  red: 0.15,
  suggested: true,
  frequency: "Q",
  nMin: null,
  source: {
    kind: "register",
    register: "findings",
    counter: {
      reads: ["findings"],
      numerator: `COUNTIFS(${RAISED},{findings.repeat},{label yesNo YES})`,
      denominator: `COUNTIFS(${RAISED})`,
      count: (book, period) =>
        countIdentified(findings, book, (finding) =>
          isWithin(finding.raisedOn, period) ? { numerator: showsCode(findings, "repeat", "YES", finding, book) ? 1 : 0, denominator: 1 } : undefined,
        ),
    },
  },
  dataKind: "CENSUS",
  chart: "XMR",
  chapters: [5, 8],
  riskCategories: ["REGULATORY"],
  trap: null,
  definitionVersion: 1,
});
