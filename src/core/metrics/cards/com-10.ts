import { findings } from "../../workbook/sheets/findings";
import { qaPlan } from "../../workbook/sheets/qa-plan";
import { countIdentified, identified } from "../count-identified";
import { joined } from "../joined-counts";
import { defineMetric } from "../metric-card";
import { activitiesDone, isOf } from "../qa-activities";
import { isWithin, withinPeriod } from "../within-period";

const CAA = { only: ["CAA"] } as const;
const RAISED = `${withinPeriod("{findings.raisedOn}")},{findings.source},{label findingSource CAA},${identified("{findings.repeat}")}`;

export const com10 = defineMetric({
  id: "COM-10",
  name: "Regulator deficiencies",
  form: "OUT",
  sectors: "ALL",
  purpose: "Tells what the CAA's own compliance work finds at the entity",
  formulaKind: "RATE",
  numerator: "Findings from CAA compliance activity that are more than an observation",
  denominator: "CAA compliance activities done",
  unit: "deficiencies per activity",
  scale: 1,
  direction: "LOWER",
  target: 0,
  amber: 0,
  red: null,
  suggested: true,
  frequency: "Q",
  nMin: null,
  source: {
    kind: "register",
    register: "findings",
    counter: {
      reads: ["findings", "qaPlan"],
      numerator: `COUNTIFS(${RAISED})-COUNTIFS(${RAISED},{findings.severity},{label findingSeverity OBSERVATION})`,
      denominator: activitiesDone(CAA),
      count: (book, period) =>
        joined(
          countIdentified(findings, book, ({ raisedOn, source, severity }) =>
            isWithin(raisedOn, period) && source === "CAA" && severity !== "OBSERVATION" ? { numerator: 1, denominator: 0 } : undefined,
          ),
          countIdentified(qaPlan, book, ({ doneOn, kind }) =>
            isWithin(doneOn, period) && isOf(CAA, kind) ? { numerator: 0, denominator: 1 } : undefined,
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
