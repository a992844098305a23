import { defineMetric } from "../metric-card";
import { conformingInActivities } from "../qa-activities";

export const com28 = defineMetric({
  id: "COM-28",
  name: "Third-party performance met",
  form: "QL",
  sectors: "ALL",
  purpose: "Tells whether suppliers deliver the security that was agreed",
  formulaKind: "PROPORTION",
  numerator: "Points checked that met the agreement",
  denominator: "Points checked",
  unit: "%",
  scale: 1,
  direction: "HIGHER",
  target: 0.95,
  amber: 0.95,
  red: 0.85,
  suggested: true,
  frequency: "Q",
  nMin: 20,
  source: { kind: "register", register: "qaPlan", counter: conformingInActivities({ only: ["SUPPLIER_CHECK"] }) },
  dataKind: "SAMPLE",
  chart: "P",
  chapters: [4],
  riskCategories: ["THIRD_PARTY"],
  trap: "Over several sites add up numerators and denominators: never average percentages",
  definitionVersion: 1,
});
