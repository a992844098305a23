import { countWithout } from "../../workbook/calculations/count-without";
import { expiryOf } from "../../workbook/calculations/training-validity";
import { shownValue } from "../../workbook/layout/shown-value";
import { training } from "../../workbook/sheets/training";
import { countRecords } from "../count-records";
import { defineMetric } from "../metric-card";
import { isWithin, withinPeriod } from "../within-period";

const EXPIRED = withinPeriod("{training.expiresOn}");

export const com02 = defineMetric({
  id: "COM-02",
  name: "Training renewed before expiry",
  form: "QN",
  sectors: "ALL",
  purpose: "Tells whether training is renewed in time or only after it has run out",
  formulaKind: "PROPORTION",
  numerator: "Renewals done on or before the day of expiry",
  denominator: "Records that expired in the period, renewed or not, of people still in post on that day",
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
    register: "training",
    counter: {
      reads: ["training", "people"],
      numerator: `COUNTIFS(${EXPIRED},{training.renewal},{label dueState DONE})`,
      denominator: countWithout(EXPIRED, ["{training.renewal},{label dueState CANCELLED}"]),
      count: (book, period) =>
        countRecords(training, book, (record) => {
          if (!isWithin(expiryOf(record), period)) return undefined;
          if (record.recordId === undefined) return "the row has no id";
          const expiresOn = shownValue(training, "expiresOn", record, book);
          if (typeof expiresOn !== "number" || !isWithin(expiresOn, period)) return undefined;
          const renewal = shownValue(training, "renewal", record, book);
          if (renewal === book.label("dueState", "CANCELLED")) return undefined;
          return { numerator: renewal === book.label("dueState", "DONE") ? 1 : 0, denominator: 1 };
        }),
    },
  },
  dataKind: "CENSUS",
  chart: "XMR",
  chapters: [9],
  riskCategories: ["PEOPLE"],
  trap: "Count everything that was due in the period, done or not: leaving out what was never done flatters the figure",
  definitionVersion: 1,
});
