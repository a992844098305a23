import { defineMetric } from "../metric-card";
import { conformingInActivities } from "../qa-activities";

export const com34 = defineMetric({
  id: "COM-34",
  name: "Data quality",
  form: "QL",
  sectors: "ALL",
  purpose: "Tells whether the data behind all other metrics can be trusted",
  formulaKind: "PROPORTION",
  numerator: "Sampled data rows that were correct",
  denominator: "Data rows sampled",
  unit: "%",
  scale: 1,
  direction: "HIGHER",
  target: 0.98,
  amber: 0.98,
  red: 0.95,
  suggested: true,
  frequency: "Q",
  nMin: 20,
  source: { kind: "register", register: "qaPlan", counter: conformingInActivities({ only: ["DATA_CHECK"] }) },
  dataKind: "SAMPLE",
  chart: "P",
  chapters: [5],
  riskCategories: ["INFORMATION"],
  trap: "Over several sites add up numerators and denominators: never average percentages",
  definitionVersion: 1,
});
