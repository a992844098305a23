import { inPostFormula, isInPost } from "../../workbook/calculations/in-post";
import { people } from "../../workbook/sheets/people";
import { countRecords } from "../count-records";
import { defineMetric } from "../metric-card";

const STAFF = "{people.kind},{label personKind STAFF}";

export const com03 = defineMetric({
  id: "COM-03",
  name: "Vetting status in date",
  form: "QN",
  sectors: "ALL",
  purpose: "Tells whether all own staff who need vetting hold a valid one",
  formulaKind: "EXPIRY",
  numerator: "People whose vetting is in date",
  denominator: "Own staff in post (kind Staff on People), except those who need no vetting",
  unit: "%",
  scale: 1,
  direction: "HIGHER",
  target: 1,
  amber: null,
  red: 1,
  suggested: true,
  frequency: "M",
  nMin: null,
  source: {
    kind: "register",
    register: "people",
    counter: {
      reads: ["people"],
      numerator: inPostFormula(
        `${STAFF},{people.vettingStatus},{label vettingStatus VALID},{people.vettingValidTo},">="&{@lastPeriod}`,
        "{@lastPeriod}",
      ),
      denominator: `${inPostFormula(STAFF, "{@lastPeriod}")}-${inPostFormula(`${STAFF},{people.vettingStatus},{label vettingStatus NOT_REQUIRED}`, "{@lastPeriod}")}`,
      count: (book, { end }) =>
        countRecords(people, book, (person) => {
          const { kind, vettingStatus, vettingValidTo } = person;
          if (kind !== "STAFF" || !isInPost(person, end) || vettingStatus === "NOT_REQUIRED") return undefined;
          const isInDate = vettingStatus === "VALID" && vettingValidTo !== undefined && vettingValidTo >= end;
          return { numerator: isInDate ? 1 : 0, denominator: 1 };
        }),
    },
  },
  dataKind: "CENSUS",
  chart: "XMR",
  chapters: [4],
  riskCategories: ["INSIDER"],
  trap: "A single shortfall matters here and is looked at by name: do not hide it behind a high percentage",
  definitionVersion: 1,
});
