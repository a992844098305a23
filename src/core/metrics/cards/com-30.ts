import { surveys } from "../../workbook/sheets/surveys";
import { countRecords } from "../count-records";
import { defineMetric } from "../metric-card";
import { isWithin, withinPeriod } from "../within-period";

const HELD = `${withinPeriod("{surveys.date}")},{surveys.invited},">=0",{surveys.answers},">=0"`;

export const com30 = defineMetric({
  id: "COM-30",
  name: "Culture survey response",
  form: "QN",
  sectors: "ALL",
  purpose: "Tells whether enough people answered for the survey to mean something",
  formulaKind: "PROPORTION",
  numerator: "People who answered",
  denominator: "People invited",
  unit: "%",
  scale: 1,
  direction: "HIGHER",
  target: 0.7,
  amber: 0.7,
  red: 0.5,
  suggested: true,
  frequency: "Y",
  nMin: null,
  source: {
    kind: "register",
    register: "surveys",
    counter: {
      reads: ["surveys"],
      numerator: `SUMIFS({surveys.answers},${HELD})`,
      denominator: `SUMIFS({surveys.invited},${HELD})`,
      count: (book, period) =>
        countRecords(surveys, book, ({ date, invited = -1, answers = -1 }) => {
          if (!isWithin(date, period)) return undefined;
          return invited < 0 || answers < 0 ? "the number invited or the number of answers is missing" : { numerator: answers, denominator: invited };
        }),
    },
  },
  dataKind: "CENSUS",
  chart: "XMR",
  chapters: [1],
  riskCategories: ["PEOPLE"],
  trap: null,
  definitionVersion: 1,
});
