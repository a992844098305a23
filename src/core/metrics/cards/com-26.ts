import { defineMetric } from "../metric-card";
import { conformingInActivities, EXERCISES } from "../qa-activities";

export const com26 = defineMetric({
  id: "COM-26",
  name: "Exercise objectives met",
  form: "QL",
  sectors: "ALL",
  purpose: "Tells how well people cope when a plan is practised",
  formulaKind: "PROPORTION",
  numerator: "Exercise objectives met",
  denominator: "Exercise objectives set",
  unit: "%",
  scale: 1,
  direction: "HIGHER",
  target: 0.9,
  amber: 0.9,
  red: 0.7,
  suggested: true,
  frequency: "Y",
  nMin: 20,
  source: { kind: "register", register: "qaPlan", counter: conformingInActivities(EXERCISES) },
  dataKind: "SAMPLE",
  chart: "P",
  chapters: [6],
  riskCategories: "ALL",
  trap: "Over several sites add up numerators and denominators: never average percentages",
  definitionVersion: 1,
});
