import { defineMetric } from "../metric-card";

export const com17 = defineMetric({
  id: "COM-17",
  name: "Equipment routine tests done",
  form: "QN",
  sectors: "ALL",
  purpose: "Tells whether the routine tests of security equipment are kept up",
  formulaKind: "PROPORTION",
  numerator: "Routine tests done by their due date",
  denominator: "Routine tests due",
  unit: "%",
  scale: 1,
  direction: "HIGHER",
  target: 1,
  amber: 1,
  red: 0.95,
  suggested: true,
  frequency: "M",
  nMin: null,
  // Equipment holds the last test of each piece alone: a test that was missed earlier in the period would not be seen there.
  source: { kind: "readings", record: "Log of the routine tests" },
  dataKind: "CENSUS",
  chart: "XMR",
  chapters: [4, 5],
  riskCategories: ["EQUIPMENT"],
  trap: "Count everything that was due in the period, done or not: leaving out what was never done flatters the figure",
  definitionVersion: 1,
});
