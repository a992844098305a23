import { countWithout } from "../../workbook/calculations/count-without";
import { shownValue } from "../../workbook/layout/shown-value";
import { incidents } from "../../workbook/sheets/incidents";
import { identified } from "../count-identified";
import { countRecords } from "../count-records";
import { defineMetric } from "../metric-card";
import { isWithin, withinPeriod } from "../within-period";

const RECEIVED = `${withinPeriod("{incidents.receivedOn}")},{incidents.notifiable},{label yesNo YES},${identified("{incidents.notification}")}`;

export const com16 = defineMetric({
  id: "COM-16",
  name: "Incident notification on time",
  form: "QN",
  sectors: "ALL",
  purpose: "Tells whether those who must be told of an incident are told in time",
  formulaKind: "PROPORTION",
  numerator: "Notifiable incidents notified within the entity's own limit",
  denominator: "Notifiable incidents received in the period, except those whose notification is not yet due",
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
    register: "incidents",
    counter: {
      reads: ["incidents"],
      numerator: `COUNTIFS(${RECEIVED},{incidents.notification},{label dueState DONE})`,
      denominator: countWithout(RECEIVED, ["{incidents.notification},{label dueState DUE_SOON}"]),
      count: (book, period) =>
        countRecords(incidents, book, (record) => {
          if (!isWithin(record.receivedOn, period) || record.notifiable === "NO") return undefined;
          if (record.notifiable === undefined) return "it does not say whether the incident is notifiable";
          const state = shownValue(incidents, "notification", record, book);
          if (state === "") return "the row has no id";
          if (state === book.label("dueState", "DUE_SOON")) return undefined;
          return { numerator: state === book.label("dueState", "DONE") ? 1 : 0, denominator: 1 };
        }),
    },
  },
  dataKind: "CENSUS",
  chart: "XMR",
  chapters: [6],
  riskCategories: ["REGULATORY"],
  trap: "Count everything that was due in the period, done or not: leaving out what was never done flatters the figure",
  definitionVersion: 1,
});
