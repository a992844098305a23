import { defineMetric } from "../metric-card";
import { plannedActivitiesDone } from "../qa-activities";

export const com27 = defineMetric({
  id: "COM-27",
  name: "Third-party QA checks done",
  form: "QN",
  sectors: "ALL",
  purpose: "Tells whether the entity checks its suppliers as often as planned",
  formulaKind: "PROPORTION",
  numerator: "Third-party checks due in the period that were done by its end",
  denominator: "Third-party checks due in the period, done or not",
  unit: "%",
  scale: 1,
  direction: "HIGHER",
  target: 1,
  amber: 1,
  red: 0.8,
  suggested: true,
  frequency: "Q",
  nMin: null,
  source: { kind: "register", register: "qaPlan", counter: plannedActivitiesDone({ only: ["SUPPLIER_CHECK"] }) },
  dataKind: "CENSUS",
  chart: "XMR",
  chapters: [4],
  riskCategories: ["THIRD_PARTY"],
  trap: "Count everything that was due in the period, done or not: leaving out what was never done flatters the figure",
  definitionVersion: 1,
});
