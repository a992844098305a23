import { approvalsInDate } from "../approvals-in-date";
import { defineMetric } from "../metric-card";

export const cgo06 = defineMetric({
  id: "CGO-06",
  name: "Haulier declarations in date",
  form: "QN",
  sectors: ["CGO"],
  purpose: "Tells whether every haulier in use has a valid declaration",
  formulaKind: "EXPIRY",
  numerator: "Hauliers with a declaration in date",
  denominator: "Hauliers in use",
  unit: "%",
  scale: 1,
  direction: "HIGHER",
  target: 1,
  amber: null,
  red: 1,
  suggested: true,
  frequency: "M",
  nMin: null,
  source: { kind: "register", register: "suppliers", counter: approvalsInDate(["HAULIER"]) },
  dataKind: "CENSUS",
  chart: "XMR",
  chapters: [4],
  riskCategories: ["THIRD_PARTY"],
  trap: "A single shortfall matters here and is looked at by name: do not hide it behind a high percentage",
  definitionVersion: 1,
});
