import { defineMetric } from "../metric-card";
import { EXERCISES, plannedActivitiesDone } from "../qa-activities";

export const com25 = defineMetric({
  id: "COM-25",
  name: "Exercises done as planned",
  form: "QN",
  sectors: "ALL",
  purpose: "Tells whether response plans are practised as planned",
  formulaKind: "PROPORTION",
  numerator: "Exercises done",
  denominator: "Exercises planned in the period",
  unit: "%",
  scale: 1,
  direction: "HIGHER",
  target: 1,
  amber: 1,
  red: 0.5,
  suggested: true,
  frequency: "Y",
  nMin: null,
  source: { kind: "register", register: "qaPlan", counter: plannedActivitiesDone(EXERCISES) },
  dataKind: "CENSUS",
  chart: "XMR",
  chapters: [6],
  riskCategories: "ALL",
  trap: "Count everything that was due in the period, done or not: leaving out what was never done flatters the figure",
  definitionVersion: 1,
});
