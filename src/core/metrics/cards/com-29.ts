import { shownValue } from "../../workbook/layout/shown-value";
import { culture, favourableAnswers, SMALLEST_GROUP } from "../../workbook/sheets/culture";
import { countRecords } from "../count-records";
import { defineMetric } from "../metric-card";
import { isWithin, withinPeriod } from "../within-period";

const SHOWN = `${withinPeriod("{culture.surveyedOn}")},{culture.answered},">=${SMALLEST_GROUP}"`;

export const com29 = defineMetric({
  id: "COM-29",
  name: "Security culture score",
  form: "QL",
  sectors: "ALL",
  purpose: "Tells how staff see security at work, over all components",
  formulaKind: "SCORE",
  numerator: "Favourable answers (the top two of five)",
  denominator: "Answers given",
  unit: "%",
  scale: 1,
  direction: "HIGHER",
  target: null,
  amber: null,
  red: null,
  suggested: true,
  frequency: "Y",
  nMin: 20,
  source: {
    kind: "register",
    register: "culture",
    counter: {
      reads: ["culture", "surveys"],
      numerator: `SUMIFS({culture.count4},${SHOWN},{culture.count4},">=0")+SUMIFS({culture.count5},${SHOWN},{culture.count5},">=0")`,
      denominator: `SUMIFS({culture.answered},${SHOWN})`,
      count: (book, period) =>
        countRecords(culture, book, (record) => {
          const surveyedOn = shownValue(culture, "surveyedOn", record, book);
          const answered = shownValue(culture, "answered", record, book);
          if (typeof surveyedOn !== "number" || !isWithin(surveyedOn, period)) return undefined;
          if (typeof answered !== "number") return "its answers cannot be counted";
          return answered < SMALLEST_GROUP ? "fewer than five people answered" : { numerator: favourableAnswers(record), denominator: answered };
        }),
    },
  },
  dataKind: "SAMPLE",
  chart: "NONE",
  chapters: [1, 10],
  riskCategories: ["INSIDER", "PEOPLE"],
  trap: "Show no group with fewer than five answers, and judge a change by its interval and not by the bare figures",
  definitionVersion: 1,
});
