import { choice, longText, reference, rowId, whole } from "../column";
import { defineSheet, type Book } from "../define-sheet";
import { cultureComponent } from "../lists/culture-component";
import type { SerialDay } from "../serial-day";
import { surveys } from "./surveys";

/** Groups with fewer answers are not shown. Suggested. */
export const SMALLEST_GROUP = 5;

const SURVEY_DATE = "INDEX({surveys.date},MATCH({@surveyId},{surveys.surveyId},0))";

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
    surveyedOn: {
      heading: "Surveyed on",
      help: "Date of the survey that it belongs to.",
      width: 12,
      numberFormat: "yyyy-mm-dd",
      after: "surveyId",
      formula: `IF(ISNUMBER(${SURVEY_DATE}),${SURVEY_DATE},"")`,
      calculate: (record, book) => surveyDate(record, book) ?? "",
    },
    answered: {
      heading: "Answered",
      help: "All five counts together: the n of the share.",
      width: 9,
      numberFormat: "0",
      after: "count5",
      formula: sumOf("count1", "count2", "count3", "count4", "count5"),
      calculate: (record) => allAnswers(record),
    },
    favourable: {
      heading: "Favourable share",
      help: "Answers 4 and 5 out of all; empty below five answers.",
      width: 11,
      numberFormat: "0%",
      after: "answered",
      formula: `IF({@answered}<${SMALLEST_GROUP},"",(${sumOf("count4", "count5")})/{@answered})`,
      calculate: (record) => {
        const all = allAnswers(record);
        return all < SMALLEST_GROUP ? "" : favourableAnswers(record) / all;
      },
    },
  },
});

/** Cells that hold no number, or a negative one, add nothing. */
function sumOf(...keys: readonly string[]): string {
  return keys.map((key) => `SUMIF({@${key}},">0")`).join("+");
}

/** Of the first survey with that id. */
function surveyDate({ surveyId = "" }: { readonly surveyId: string | undefined }, book: Book): SerialDay | undefined {
  return book.recordsBy(surveys, "surveyId").get(surveyId)?.[0]?.date;
}

/** How many gave each answer. */
type Counts = Readonly<Record<"count1" | "count2" | "count3" | "count4" | "count5", number | undefined>>;

/** The top two of five. */
export function favourableAnswers({ count4, count5 }: Pick<Counts, "count4" | "count5">): number {
  return counted(count4) + counted(count5);
}

function allAnswers({ count1, count2, count3, count4, count5 }: Counts): number {
  return counted(count1) + counted(count2) + counted(count3) + counted(count4) + counted(count5);
}

function counted(count = 0): number {
  return Math.max(0, count);
}
