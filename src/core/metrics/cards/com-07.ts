import { actions } from "../../workbook/sheets/actions";
import { countIdentified, identified } from "../count-identified";
import { defineMetric } from "../metric-card";
import { showsCode } from "../../workbook/layout/shown-value";
import { isWithin, withinPeriod } from "../within-period";

const DUE = `${withinPeriod("{actions.dueOn}")},${identified("{actions.state}")}`;
const ON_TIME = `${DUE},{actions.state},{label dueState DONE}`;
const CANCELLED = "{actions.status},{label actionStatus CANCELLED}";

export const com07 = defineMetric({
  id: "COM-07",
  name: "Actions closed on time",
  form: "QN",
  sectors: "ALL",
  purpose: "Tells whether agreed actions are finished when they were promised",
  formulaKind: "PROPORTION",
  numerator: "Actions closed on or before their due date",
  denominator: "Actions due in the period and not cancelled, late and open ones included",
  unit: "%",
  scale: 1,
  direction: "HIGHER",
  target: 0.9,
  amber: 0.9,
  red: 0.75,
  suggested: true,
  frequency: "M",
  nMin: null,
  source: {
    kind: "register",
    register: "actions",
    counter: {
      reads: ["actions"],
      numerator: `COUNTIFS(${ON_TIME})-COUNTIFS(${ON_TIME},${CANCELLED})`,
      denominator: `COUNTIFS(${DUE})-COUNTIFS(${DUE},${CANCELLED})`,
      count: (book, period) =>
        countIdentified(actions, book, (action) => {
          if (!isWithin(action.dueOn, period) || action.status === "CANCELLED") return undefined;
          return { numerator: showsCode(actions, "state", "DONE", action, book) ? 1 : 0, denominator: 1 };
        }),
    },
  },
  dataKind: "CENSUS",
  chart: "XMR",
  chapters: [5],
  riskCategories: ["REGULATORY"],
  trap: "Closing the easy actions first flatters it: read on-time rate, overdue count and the age of open actions together",
  definitionVersion: 1,
});
