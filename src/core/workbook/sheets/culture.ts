import { choice, longText, reference, rowId, whole } from "../column";
import { defineSheet } from "../define-sheet";
import { cultureComponent } from "../lists/culture-component";

/** Groups with fewer answers are not shown. Suggested. */
const SMALLEST_GROUP = 5;

/** One row a statement of a survey: how many gave each answer from 1 (disagree) to 5 (agree). */
export const culture = defineSheet({
  id: "culture",
  name: "Culture answers",
  table: "tblCulture",
  idPrefix: "CUL",
  chapter: 1,
  set: "full",
  group: "people",
  beside: "surveys",
  purpose: "Counts of the answers to each statement.",
  columns: {
    answerId: rowId("Answer ID"),
    surveyId: reference("In survey", "surveys", "Id of the survey."),
    component: choice("Component", cultureComponent, "Part of the culture.", { width: 20, required: true }),
    statement: longText("Statement", "As it was asked; agree 1 to 5.", { required: true, width: 44 }),
    count1: whole("Count 1", "Disagree strongly.", 0, 1_000_000, { width: 8 }),
    count2: whole("Count 2", "Disagree.", 0, 1_000_000, { width: 8 }),
    count3: whole("Count 3", "Neither.", 0, 1_000_000, { width: 8 }),
    count4: whole("Count 4", "Agree.", 0, 1_000_000, { width: 8 }),
    count5: whole("Count 5", "Agree strongly.", 0, 1_000_000, { width: 8 }),
  },
  calculated: {
    answered: {
      heading: "Answered",
      help: "All five counts together: the n of the share.",
      width: 9,
      numberFormat: "0",
      after: "count5",
      formula: "SUM({@count1},{@count2},{@count3},{@count4},{@count5})",
      calculate: ({ count1 = 0, count2 = 0, count3 = 0, count4 = 0, count5 = 0 }) => count1 + count2 + count3 + count4 + count5,
    },
    favourable: {
      heading: "Favourable share",
      help: "Answers 4 and 5 out of all; empty below five answers.",
      width: 11,
      numberFormat: "0%",
      after: "answered",
      formula: `IF({@answered}<${SMALLEST_GROUP},"",SUM({@count4},{@count5})/{@answered})`,
      calculate: ({ count1 = 0, count2 = 0, count3 = 0, count4 = 0, count5 = 0 }) => {
        const all = count1 + count2 + count3 + count4 + count5;
        return all < SMALLEST_GROUP ? "" : (count4 + count5) / all;
      },
    },
  },
});
