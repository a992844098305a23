import { defineMetric } from "../metric-card";
import { conformingInActivities } from "../qa-activities";

export const com31 = defineMetric({
  id: "COM-31",
  name: "Staff knowledge check",
  form: "QL",
  sectors: "ALL",
  purpose: "Tells whether staff know the few things that they must know",
  formulaKind: "PROPORTION",
  numerator: "Core questions answered correctly",
  denominator: "Core questions asked",
  unit: "%",
  scale: 1,
  direction: "HIGHER",
  target: 0.9,
  amber: 0.9,
  red: 0.75,
  suggested: true,
  frequency: "Q",
  nMin: 20,
  source: { kind: "register", register: "qaPlan", counter: conformingInActivities({ only: ["INTERVIEW"] }) },
  dataKind: "SAMPLE",
  chart: "P",
  chapters: [9],
  riskCategories: ["PEOPLE"],
  trap: "Over several sites add up numerators and denominators: never average percentages",
  definitionVersion: 1,
});
