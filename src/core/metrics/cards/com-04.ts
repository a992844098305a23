import { defineMetric } from "../metric-card";
import { plannedActivitiesDone } from "../qa-activities";

export const com04 = defineMetric({
  id: "COM-04",
  name: "QA plan completed",
  form: "QN",
  sectors: "ALL",
  purpose: "Tells whether the checks that were planned really take place",
  formulaKind: "PROPORTION",
  numerator: "QA activities due in the period (not the CAA's) that were done by its end",
  denominator: "QA activities due in the period (not the CAA's), done or not",
  unit: "%",
  scale: 1,
  direction: "HIGHER",
  target: 1,
  amber: 0.95,
  red: 0.8,
  suggested: true,
  frequency: "Q",
  nMin: null,
  source: { kind: "register", register: "qaPlan", counter: plannedActivitiesDone({ allBut: ["CAA"] }) },
  dataKind: "CENSUS",
  chart: "XMR",
  chapters: [5],
  riskCategories: ["REGULATORY"],
  trap: "Count everything that was due in the period, done or not: leaving out what was never done flatters the figure",
  definitionVersion: 1,
});
