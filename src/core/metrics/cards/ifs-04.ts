import { approvalsInDate } from "../approvals-in-date";
import { defineMetric } from "../metric-card";

export const ifs04 = defineMetric({
  id: "IFS-04",
  name: "Supplier designations in date",
  form: "QN",
  sectors: ["IFS"],
  purpose: "Tells whether every supplier in use has a valid designation",
  formulaKind: "EXPIRY",
  numerator: "Suppliers with a designation in date",
  denominator: "Known and regulated suppliers in use",
  unit: "%",
  scale: 1,
  direction: "HIGHER",
  target: 1,
  amber: null,
  red: 1,
  suggested: true,
  frequency: "M",
  nMin: null,
  source: { kind: "register", register: "suppliers", counter: approvalsInDate(["KNOWN_SUPPLIER", "REGULATED_SUPPLIER"]) },
  dataKind: "CENSUS",
  chart: "XMR",
  chapters: [4],
  riskCategories: ["THIRD_PARTY"],
  trap: "A single shortfall matters here and is looked at by name: do not hide it behind a high percentage",
  definitionVersion: 1,
});
