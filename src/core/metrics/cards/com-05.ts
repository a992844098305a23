import { defineMetric } from "../metric-card";
import { conformingInActivities } from "../qa-activities";

export const com05 = defineMetric({
  id: "COM-05",
  name: "QA observations to standard",
  form: "QL",
  sectors: "ALL",
  purpose: "Tells how well security tasks are done when someone watches",
  formulaKind: "PROPORTION",
  numerator: "Observations that met the standard",
  denominator: "Observations made",
  unit: "%",
  scale: 1,
  direction: "HIGHER",
  target: 0.95,
  amber: 0.95,
  red: 0.85,
  suggested: true,
  frequency: "M",
  nMin: 20,
  source: {
    kind: "register",
    register: "qaPlan",
    counter: conformingInActivities({ only: ["OBSERVATION"] }),
  },
  dataKind: "SAMPLE",
  chart: "P",
  chapters: [5],
  riskCategories: ["PEOPLE"],
  trap: "Over several sites add up numerators and denominators: never average percentages",
  definitionVersion: 1,
});
