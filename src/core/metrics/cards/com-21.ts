import { measures } from "../../workbook/sheets/measures";
import { countIdentified, identified } from "../count-identified";
import { defineMetric } from "../metric-card";
import { showsCode } from "../../workbook/layout/shown-value";

const IN_PLACE = `{measures.status},{label measureStatus IN_PLACE}`;

export const com21 = defineMetric({
  id: "COM-21",
  name: "Measures with live metric data",
  form: "QN",
  sectors: "ALL",
  purpose: "Tells for how many protections there are current figures on whether they work",
  formulaKind: "PROPORTION",
  numerator: "Measures in place with at least one active metric that has data within its frequency",
  denominator: "Measures in place",
  unit: "%",
  scale: 1,
  direction: "HIGHER",
  target: 1,
  amber: 1,
  red: 0.8,
  suggested: true,
  frequency: "Q",
  nMin: null,
  source: {
    kind: "register",
    register: "measures",
    counter: {
      // A measure has no dates: it is counted as it stands today, by the data that its metrics have today.
      reads: ["measures", "metrics", "readings"],
      numerator: `COUNTIFS(${IN_PLACE},{measures.metricData},{label yesNo YES})`,
      denominator: `COUNTIFS(${IN_PLACE},${identified("{measures.metricData}")})`,
      count: (book) =>
        countIdentified(measures, book, (measure) =>
          measure.status === "IN_PLACE" ? { numerator: showsCode(measures, "metricData", "YES", measure, book) ? 1 : 0, denominator: 1 } : undefined,
        ),
    },
  },
  dataKind: "CENSUS",
  chart: "XMR",
  chapters: [2, 5],
  riskCategories: "ALL",
  trap: null,
  definitionVersion: 1,
});
