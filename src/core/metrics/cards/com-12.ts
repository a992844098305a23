import { isInPost, inPostFormula } from "../../workbook/calculations/in-post";
import type { Book } from "../../workbook/define-sheet";
import type { CountPeriod, RegisterCount } from "../../workbook/register-count";
import { incidents } from "../../workbook/sheets/incidents";
import { people } from "../../workbook/sheets/people";
import { countRecords } from "../count-records";
import { defineMetric } from "../metric-card";
import { isWithin, withinPeriod } from "../within-period";

function reportsReceived(book: Book, period: CountPeriod): RegisterCount {
  return countRecords(incidents, book, ({ receivedOn, occurredOn }) => {
    if (isWithin(receivedOn, period)) return { numerator: 1, denominator: 0 };
    return receivedOn === undefined && isWithin(occurredOn, period) ? "it does not say when the report was received" : undefined;
  });
}

function staffOnPeople(book: Book, { end }: CountPeriod): RegisterCount {
  return countRecords(people, book, (person) => (person.kind === "STAFF" && isInPost(person, end) ? { numerator: 0, denominator: 1 } : undefined));
}

export const com12 = defineMetric({
  id: "COM-12",
  name: "Security reports per 100 staff",
  form: "OUT",
  sectors: "ALL",
  purpose: "Tells whether people keep reporting what they notice",
  formulaKind: "RATE",
  numerator: "Reports received on Incidents",
  denominator: "Own staff: the number on Config, else those in post on People at the end",
  unit: "reports per 100 staff",
  scale: 100,
  direction: "MONITOR",
  target: null,
  amber: null,
  red: null,
  suggested: true,
  frequency: "Q",
  nMin: null,
  source: {
    kind: "register",
    register: "incidents",
    counter: {
      reads: ["incidents", "people"],
      numerator: `COUNTIFS(${withinPeriod("{incidents.receivedOn}")})`,
      denominator: `IF(IFERROR(N({setting staffCount}),0)>0,{setting staffCount},${inPostFormula("{people.kind},{label personKind STAFF}", "{@lastPeriod}")})`,
      count: (book, period) => {
        const reports = reportsReceived(book, period);
        const staffCount = book.setting("staffCount");
        if (typeof staffCount === "number" && staffCount > 0) return { ...reports, exposure: staffCount };
        return { ...reports, cases: [...reports.cases, ...staffOnPeople(book, period).cases] };
      },
    },
  },
  dataKind: "CENSUS",
  chart: "U",
  chapters: [5, 10],
  riskCategories: ["INSIDER"],
  trap: "More reports are not simply worse, and a sudden fall can mean that people have stopped reporting",
  definitionVersion: 1,
});
