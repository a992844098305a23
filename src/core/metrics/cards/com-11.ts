import { defineMetric } from "../metric-card";
import { conformingInActivities } from "../qa-activities";

export const com11 = defineMetric({
  id: "COM-11",
  name: "Covert test pass rate",
  form: "OUT",
  sectors: "ALL",
  purpose: "Tells how often security stops a simulated attempt",
  formulaKind: "PROPORTION",
  numerator: "Covert tests passed",
  denominator: "Covert tests done",
  unit: "%",
  scale: 1,
  direction: "HIGHER",
  target: 0.9,
  amber: 0.9,
  red: 0.75,
  suggested: true,
  frequency: "Q",
  nMin: 20,
  source: { kind: "register", register: "qaPlan", counter: conformingInActivities({ only: ["COVERT_TEST"] }) },
  dataKind: "SAMPLE",
  chart: "P",
  chapters: [2, 5],
  riskCategories: ["ACCESS", "PASSENGER_CABIN", "CARGO_MAIL", "IN_FLIGHT_SUPPLIES"],
  trap: "No failure in a few tests proves little: with none in n tests the true failure rate may still be about 3 in n",
  definitionVersion: 1,
});
