import { surveys } from "../workbook/sheets/surveys";
import { atHeading } from "./fault";
import { defineRule, on, rows } from "./rule";
import { isWithinMonths } from "./within-months";

const survey = { surveyId: "SRV-001", title: "Autumn", invited: 18, answers: 15 } as const;

export const noCultureAssessment = defineRule({
  id: "R-14",
  title: "Security culture not assessed",
  action: "Hold a survey, then enter its Survey date and numbers on Culture.",
  why: "Culture has to be looked at routinely, across all staff.",
  source: { document: "CAA SeMS FAQ", place: "security culture" },
  chapter: 1,
  severity: { "1": "explain" },
  reads: [surveys],
  limit: { words: "months within which the last survey has to lie", value: 12, looser: "higher" },
  example: {
    passes: { rows: [rows(surveys, [{ ...survey, date: on("2025-10-15") }])] },
    fails: { rows: [rows(surveys, [{ ...survey, date: on("2025-10-14") }])] },
  },
  check: (book, { limit, phase }) => {
    const all = book.records(surveys);
    if (all.some(({ date }) => isWithinMonths(date, limit, book.asOf))) return [];
    if (phase !== "1") return [{ at: atHeading(surveys, "date"), message: `No culture survey was held in the last ${limit} months.` }];
    if (all.some(({ plannedOn }) => plannedOn !== undefined && plannedOn >= book.asOf)) return [];
    return [
      {
        at: atHeading(surveys, "plannedOn"),
        message: "No culture survey is planned, and none was held lately.",
        action: "Add a survey to Culture and enter Planned on.",
      },
    ];
  },
});
