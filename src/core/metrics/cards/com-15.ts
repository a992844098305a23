import { shownValue } from "../../workbook/layout/shown-value";
import type { CountedCase } from "../../workbook/register-count";
import { incidents } from "../../workbook/sheets/incidents";
import { countRecords } from "../count-records";
import { defineMetric } from "../metric-card";

export const com15 = defineMetric({
  id: "COM-15",
  name: "Days since a significant incident",
  form: "OUT",
  sectors: "ALL",
  purpose: "Tells whether significant incidents come closer together",
  formulaKind: "DURATION",
  numerator: "Days from the latest significant incident to the last day (unlawful interference, or an incident of severity 4 or 5)",
  denominator: null,
  unit: "days",
  scale: 1,
  direction: "HIGHER",
  target: null,
  amber: null,
  red: null,
  suggested: true,
  frequency: "EVENT",
  nMin: null,
  source: {
    kind: "register",
    register: "incidents",
    counter: {
      reads: ["incidents"],
      numerator: 'IFERROR({@lastPeriod}-AGGREGATE(14,6,{incidents.significantOn}/({incidents.significantOn}<={@lastPeriod}),1),"")',
      denominator: null,
      count: (book, { end }) => {
        const count = countRecords(incidents, book, (record) => {
          const day = shownValue(incidents, "significantOn", record, book);
          return typeof day === "number" && day <= end ? { numerator: end - day, denominator: 0 } : undefined;
        });
        const latest = count.cases.reduce<CountedCase | undefined>(
          (least, row) => (least && least.numerator <= row.numerator ? least : row),
          undefined,
        );
        return latest && { ...count, cases: [latest] };
      },
    },
  },
  dataKind: "CENSUS",
  chart: "T",
  chapters: [6],
  riskCategories: "ALL",
  trap: "No event in a short time proves little: show how high the true rate could still be",
  definitionVersion: 1,
});
