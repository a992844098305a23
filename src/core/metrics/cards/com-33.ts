import { sumWithout } from "../../workbook/calculations/count-without";
import { communications } from "../../workbook/sheets/communications";
import { countRecords } from "../count-records";
import { defineMetric } from "../metric-card";
import { isWithin, withinPeriod } from "../within-period";

const URGENT = `${withinPeriod("{communications.date}")},{communications.urgency},{label urgency URGENT},{communications.audienceCount},">=0"`;
const WITHOUT_RECEIPT = ["{communications.ackRequired},{label yesNo NO}"];

export const com33 = defineMetric({
  id: "COM-33",
  name: "Urgent messages acknowledged",
  form: "QN",
  sectors: "ALL",
  purpose: "Tells whether urgent messages reach those on duty in time",
  formulaKind: "PROPORTION",
  numerator: "Acknowledgements entered for them (enter only those in time)",
  denominator: "People addressed by urgent messages of the period that ask for a receipt",
  unit: "%",
  scale: 1,
  direction: "HIGHER",
  target: 1,
  amber: 0.98,
  red: 0.9,
  suggested: true,
  frequency: "M",
  nMin: null,
  source: {
    kind: "register",
    register: "communications",
    counter: {
      reads: ["communications"],
      numerator: sumWithout("{communications.ackCount}", URGENT, WITHOUT_RECEIPT),
      denominator: sumWithout("{communications.audienceCount}", URGENT, WITHOUT_RECEIPT),
      count: (book, period) =>
        countRecords(communications, book, ({ date, urgency, ackRequired, audienceCount = -1, ackCount = 0 }) => {
          if (!isWithin(date, period) || urgency !== "URGENT" || ackRequired === "NO") return undefined;
          return audienceCount < 0 ? "the number of people addressed is missing" : { numerator: Math.max(0, ackCount), denominator: audienceCount };
        }),
    },
  },
  dataKind: "CENSUS",
  chart: "XMR",
  chapters: [10],
  riskCategories: ["PEOPLE"],
  trap: "Count everything that was due in the period, done or not: leaving out what was never done flatters the figure",
  definitionVersion: 1,
});
