import { cultureStatements } from "../../workbook/content/culture-statements";
import { culture } from "../../workbook/sheets/culture";
import { surveys } from "../../workbook/sheets/surveys";
import { numbered } from "../initial-records";
import { day } from "./day";
import { recordsFor } from "../../workbook/records-for";

export const sampleSurveys = recordsFor(surveys, [
  {
    surveyId: "SRV-001",
    date: day("2025-06-20"),
    title: "Summer 2025",
    plannedOn: day("2025-06-20"),
    invited: 18,
    answers: 15,
    anonymous: "YES",
    note: "Answered at the briefing of 2 October 2025.",
  },
  {
    surveyId: "SRV-002",
    date: day("2026-06-12"),
    title: "Summer 2026",
    plannedOn: day("2026-06-12"),
    invited: 18,
    answers: 16,
    anonymous: "YES",
    note: "Seen at the yearly review.",
  },
]);

/** Answers 1 to 5 to each statement, in the order of the statements; each line adds up to the answers of its survey. */
const counts = new Map<string, readonly (readonly [number, number, number, number, number])[]>([
  [
    "SRV-001",
    [
      [0, 1, 3, 7, 4],
      [0, 2, 4, 6, 3],
      [0, 2, 4, 7, 2],
      [1, 3, 5, 5, 1],
      [0, 2, 3, 6, 4],
      [0, 0, 3, 8, 4],
      [0, 0, 1, 7, 7],
      [0, 1, 3, 7, 4],
      [0, 2, 3, 7, 3],
      [1, 3, 5, 5, 1],
      [0, 1, 2, 8, 4],
      [0, 2, 4, 7, 2],
      [0, 2, 4, 6, 3],
      [0, 3, 4, 6, 2],
      [1, 4, 4, 5, 1],
      [2, 4, 4, 4, 1],
    ],
  ],
  [
    "SRV-002",
    [
      [0, 0, 2, 8, 6],
      [0, 1, 3, 8, 4],
      [0, 1, 3, 8, 4],
      [0, 1, 4, 8, 3],
      [0, 1, 2, 8, 5],
      [0, 0, 2, 9, 5],
      [0, 0, 0, 7, 9],
      [0, 0, 2, 8, 6],
      [0, 1, 3, 8, 4],
      [0, 2, 4, 7, 3],
      [0, 0, 2, 9, 5],
      [0, 1, 3, 8, 4],
      [0, 1, 3, 8, 4],
      [0, 1, 3, 8, 4],
      [1, 2, 4, 7, 2],
      [1, 3, 4, 6, 2],
    ],
  ],
]);

export const sampleCulture = recordsFor(
  culture,
  [...counts]
    .flatMap(([surveyId, answers]) =>
      cultureStatements.map((statement, index) => {
        const [count1, count2, count3, count4, count5] = answers[index] ?? [0, 0, 0, 0, 0];
        return { surveyId, component: statement.component, statement: statement.statement, count1, count2, count3, count4, count5 };
      }),
    )
    .map((answer, index) => ({ answerId: numbered("CUL", index), ...answer })),
);
