import { qaPlan } from "../../workbook/sheets/qa-plan";
import { countRecords } from "../count-records";
import { defineMetric } from "../metric-card";
import { isWithin, withinPeriod } from "../within-period";

const DONE = `{qaPlan.kind},{label qaKind OBSERVATION},${withinPeriod("{qaPlan.doneOn}")},{qaPlan.sampleSize},">=0",{qaPlan.conforming},">=0"`;

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
    counter: {
      reads: ["qaPlan"],
      numerator: `SUMIFS({qaPlan.conforming},${DONE})`,
      denominator: `SUMIFS({qaPlan.sampleSize},${DONE})`,
      count: (book, period) =>
        countRecords(qaPlan, book, ({ kind, doneOn, sampleSize, conforming }) => {
          if (kind !== "OBSERVATION" || !isWithin(doneOn, period)) return undefined;
          if (sampleSize === undefined || conforming === undefined || sampleSize < 0 || conforming < 0)
            return "the sample size or the number conforming is missing";
          return { numerator: conforming, denominator: sampleSize };
        }),
    },
  },
  dataKind: "SAMPLE",
  chart: "P",
  chapters: [5],
  riskCategories: ["PEOPLE"],
  trap: "Over several sites add up numerators and denominators: never average percentages",
  definitionVersion: 1,
});
