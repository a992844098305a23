import { countWithout } from "../../workbook/calculations/count-without";
import { actions } from "../../workbook/sheets/actions";
import { countRecords } from "../count-records";
import { defineMetric } from "../metric-card";

export const com08 = defineMetric({
  id: "COM-08",
  name: "Overdue actions",
  form: "QN",
  sectors: "ALL",
  purpose: "Tells how many actions were late on the last day counted and need a decision",
  formulaKind: "COUNT",
  numerator: "Open actions past their due date",
  denominator: null,
  unit: "actions",
  scale: 1,
  direction: "LOWER",
  target: 0,
  amber: 0,
  red: 2,
  suggested: true,
  frequency: "M",
  nMin: null,
  source: {
    kind: "register",
    register: "actions",
    counter: {
      reads: ["actions"],
      numerator: countWithout('{actions.dueOn},"<"&{@lastPeriod}', [
        "{actions.status},{label actionStatus CANCELLED}",
        '{actions.closedOn},"<="&{@lastPeriod}',
      ]),
      denominator: null,
      count: (book, { end }) =>
        countRecords(actions, book, ({ dueOn = Infinity, closedOn = Infinity, status }) =>
          dueOn < end && closedOn > end && status !== "CANCELLED" ? { numerator: 1, denominator: 0 } : undefined,
        ),
    },
  },
  dataKind: "CENSUS",
  chart: "NONE",
  chapters: [5],
  riskCategories: ["REGULATORY"],
  trap: "Closing the easy actions first flatters it: read on-time rate, overdue count and the age of open actions together",
  definitionVersion: 1,
});
