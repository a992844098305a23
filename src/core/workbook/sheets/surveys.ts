import { choice, date, rowId, text, whole, type RecordValues } from "../column";
import { defineSheet } from "../define-sheet";
import { yesNo } from "../lists/yes-no";

const isNotOnlyPlanned = {
  words: "the survey is not only planned",
  holds: ({ plannedOn, date, answers }: RecordValues) => plannedOn === undefined || date !== undefined || answers !== undefined,
};

/** One row a culture survey: how many were asked and how many answered. */
export const surveys = defineSheet({
  id: "surveys",
  name: "Culture",
  table: "tblSurveys",
  idPrefix: "SRV",
  chapter: 1,
  set: "full",
  group: "people",
  purpose: "Security culture surveys across all staff. Counts only, never people: results of fewer than five answers are not shown.",
  columns: {
    surveyId: rowId("Survey ID"),
    date: date("Survey date", "When it closed.", { required: isNotOnlyPlanned }),
    title: text("Survey", "Name of the round.", { width: 24, required: true }),
    plannedOn: date("Planned on", "Intended day of the round."),
    invited: whole("Invited", "How many were asked.", 0, 1_000_000, { width: 9, required: isNotOnlyPlanned }),
    answers: whole("Answers", "How many answered.", 0, 1_000_000, { width: 9, required: isNotOnlyPlanned }),
    anonymous: choice("Anonymous", yesNo, "Whether nobody can be recognised.", { width: 11 }),
    note: text("Survey note", "Anything else.", { width: 26 }),
  },
  calculated: {
    responseShare: {
      heading: "Response share",
      help: "Answers out of those invited.",
      width: 10,
      numberFormat: "0%",
      after: "answers",
      formula: 'IF(AND(ISNUMBER({@invited}),ISNUMBER({@answers})),IF({@invited}>0,{@answers}/{@invited},""),"")',
      calculate: ({ invited, answers }) => (invited !== undefined && answers !== undefined && invited > 0 ? answers / invited : ""),
    },
  },
});
