import { shownValue } from "../../workbook/layout/shown-value";
import { incidents } from "../../workbook/sheets/incidents";
import { identified } from "../count-identified";
import { countRecords } from "../count-records";
import { defineMetric } from "../metric-card";
import { isWithin, withinPeriod } from "../within-period";

const DUE = `${withinPeriod("{incidents.feedbackDueOn}")},${identified("{incidents.feedbackState}")}`;

export const com13 = defineMetric({
  id: "COM-13",
  name: "Reporter feedback on time",
  form: "QN",
  sectors: "ALL",
  purpose: "Tells whether those who report get an answer, which keeps them reporting",
  formulaKind: "PROPORTION",
  numerator: "Reports answered within the entity's own limit",
  denominator: "Reports due an answer in the period",
  unit: "%",
  scale: 1,
  direction: "HIGHER",
  target: 0.9,
  amber: 0.9,
  red: 0.75,
  suggested: true,
  frequency: "Q",
  nMin: null,
  source: {
    kind: "register",
    register: "incidents",
    counter: {
      reads: ["incidents"],
      numerator: `COUNTIFS(${DUE},{incidents.feedbackState},{label dueState DONE})`,
      denominator: `COUNTIFS(${DUE})`,
      count: (book, period) =>
        countRecords(incidents, book, (record) => {
          const { feedbackDueOn, receivedOn } = record;
          if (feedbackDueOn === undefined) return isWithin(receivedOn, period) ? "it does not say by when the reporter hears back" : undefined;
          if (!isWithin(feedbackDueOn, period)) return undefined;
          const state = shownValue(incidents, "feedbackState", record, book);
          if (state === "") return "the row has no id";
          return { numerator: state === book.label("dueState", "DONE") ? 1 : 0, denominator: 1 };
        }),
    },
  },
  dataKind: "CENSUS",
  chart: "XMR",
  chapters: [5, 10],
  riskCategories: ["PEOPLE"],
  trap: "Count everything that was due in the period, done or not: leaving out what was never done flatters the figure",
  definitionVersion: 1,
});
