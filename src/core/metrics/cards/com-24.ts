import { changes } from "../../workbook/sheets/changes";
import { countIdentified, identified } from "../count-identified";
import { defineMetric } from "../metric-card";
import { showsCode } from "../../workbook/layout/shown-value";
import { isWithin, withinPeriod } from "../within-period";

const REJECTED = "{changes.status},{label changeStatus REJECTED}";
const STARTED = `${withinPeriod("{changes.startsOn}")},${identified("{changes.assessment}")}`;
const ASSESSED = `${STARTED},{changes.assessment},{label dueState DONE}`;

export const com24 = defineMetric({
  id: "COM-24",
  name: "Changes assessed before start",
  form: "QN",
  sectors: "ALL",
  purpose: "Tells whether security is thought of before a change and not after it",
  formulaKind: "PROPORTION",
  numerator: "Changes assessed on or before their first day",
  denominator: "Changes started, except rejected ones",
  unit: "%",
  scale: 1,
  direction: "HIGHER",
  target: 1,
  amber: 1,
  red: 0.9,
  suggested: true,
  frequency: "Q",
  nMin: null,
  source: {
    kind: "register",
    register: "changes",
    counter: {
      reads: ["changes"],
      numerator: `COUNTIFS(${ASSESSED})-COUNTIFS(${ASSESSED},${REJECTED})`,
      denominator: `COUNTIFS(${STARTED})-COUNTIFS(${STARTED},${REJECTED})`,
      count: (book, period) =>
        countIdentified(changes, book, (change) =>
          isWithin(change.startsOn, period) && change.status !== "REJECTED"
            ? { numerator: showsCode(changes, "assessment", "DONE", change, book) ? 1 : 0, denominator: 1 }
            : undefined,
        ),
    },
  },
  dataKind: "CENSUS",
  chart: "XMR",
  chapters: [7],
  riskCategories: "ALL",
  trap: null,
  definitionVersion: 1,
});
