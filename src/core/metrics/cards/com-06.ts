import { findings } from "../../workbook/sheets/findings";
import { qaPlan } from "../../workbook/sheets/qa-plan";
import { countIdentified, identified } from "../count-identified";
import { joined } from "../joined-counts";
import { defineMetric } from "../metric-card";
import { activitiesDone, isOf, type QaKinds } from "../qa-activities";
import { isWithin, withinPeriod } from "../within-period";

/** Supplier checks stay out: what they find has a source of its own, which also stands for checks by clients. */
const OWN: QaKinds = { allBut: ["CAA", "SUPPLIER_CHECK"] };

export const com06 = defineMetric({
  id: "COM-06",
  name: "Findings per QA activity",
  form: "QL",
  sectors: "ALL",
  purpose: "Tells how much the entity's own checks find, so that an unusual change is noticed",
  formulaKind: "RATE",
  numerator: "Findings raised by own QA activities",
  denominator: "Own QA activities done, not counting supplier checks",
  unit: "findings per activity",
  scale: 1,
  direction: "MONITOR",
  target: null,
  amber: null,
  red: null,
  suggested: true,
  frequency: "Q",
  nMin: null,
  source: {
    kind: "register",
    register: "findings",
    counter: {
      reads: ["findings", "qaPlan"],
      numerator: `COUNTIFS(${withinPeriod("{findings.raisedOn}")},{findings.source},{label findingSource QA_ACTIVITY},${identified("{findings.repeat}")})`,
      denominator: activitiesDone(OWN),
      count: (book, period) =>
        joined(
          countIdentified(findings, book, ({ raisedOn, source }) =>
            isWithin(raisedOn, period) && source === "QA_ACTIVITY" ? { numerator: 1, denominator: 0 } : undefined,
          ),
          countIdentified(qaPlan, book, ({ doneOn, kind }) =>
            isWithin(doneOn, period) && isOf(OWN, kind) ? { numerator: 0, denominator: 1 } : undefined,
          ),
        ),
    },
  },
  dataKind: "CENSUS",
  chart: "U",
  chapters: [5],
  riskCategories: ["REGULATORY"],
  trap: "Keep the CAA's activities and the entity's own quality assurance apart, since they answer different questions",
  definitionVersion: 1,
});
