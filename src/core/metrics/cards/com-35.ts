import { shownValue } from "../../workbook/layout/shown-value";
import { spd } from "../../workbook/sheets/spd";
import { countRecords } from "../count-records";
import { defineMetric } from "../metric-card";
import { isWithin, withinPeriod } from "../within-period";

const DUE = withinPeriod("{spd.dueOn}");

export const com35 = defineMetric({
  id: "COM-35",
  name: "SPD submitted in window",
  form: "QN",
  sectors: "ALL",
  purpose: "Tells whether performance data reach the CAA in their window",
  formulaKind: "PROPORTION",
  numerator: "Returns submitted in the window",
  denominator: "Returns due",
  unit: "%",
  scale: 1,
  direction: "HIGHER",
  target: 1,
  amber: null,
  red: 1,
  suggested: true,
  frequency: "Q",
  nMin: null,
  source: {
    kind: "register",
    register: "spd",
    counter: {
      reads: ["spd"],
      numerator: `COUNTIFS(${DUE},{spd.inWindow},{label yesNo YES})`,
      denominator: `COUNTIFS(${DUE},{spd.inWindow},{label yesNo YES})+COUNTIFS(${DUE},{spd.inWindow},{label yesNo NO})`,
      count: (book, period) =>
        countRecords(spd, book, (record) => {
          if (!isWithin(record.dueOn, period)) return undefined;
          if (record.spdId === undefined) return "the row has no id";
          const state = shownValue(spd, "inWindow", record, book);
          if (state === book.label("yesNo", "YES")) return { numerator: 1, denominator: 1 };
          return state === book.label("yesNo", "NO") ? { numerator: 0, denominator: 1 } : undefined;
        }),
    },
  },
  dataKind: "CENSUS",
  chart: "XMR",
  chapters: [5],
  riskCategories: ["REGULATORY"],
  trap: "Count everything that was due in the period, done or not: leaving out what was never done flatters the figure",
  definitionVersion: 1,
});
