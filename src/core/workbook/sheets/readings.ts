import type { CellValue } from "../cell";
import { choice, date, decimal, longText, person, reference, rowId, text, whole } from "../column";
import { defineSheet } from "../define-sheet";
import { readingStatus } from "../lists/reading-status";

/** One row a figure of a metric for one period and site. Need: CAP 1273 (honest, accurate data, kept and easy to find). */
export const readings = defineSheet({
  id: "readings",
  name: "Readings",
  table: "tblReadings",
  idPrefix: "RDG",
  chapter: 5,
  set: "essential",
  group: "assure",
  purpose:
    "The data behind the metrics: one row for each metric, period and site. Enter what was counted; shares and statuses follow. Never average percentages: numerators and denominators add up.",
  columns: {
    readingId: rowId("Reading ID"),
    metricId: reference("Metric", "metrics", "Id of the metric.", { required: true }),
    site: text("Site", "Which site, or All.", { width: 14, required: true }),
    periodStart: date("Period start", "First day counted.", { required: true }),
    periodEnd: date("Period end", "Last day counted.", { required: true }),
    numerator: decimal("Numerator", "What counts as the result: passed, done, found.", 0, 1e12, { required: true }),
    denominator: decimal("Denominator", "Out of how many, or the exposure. Empty for a plain count.", 0, 1e12, { width: 12 }),
    status: choice("Status", readingStatus, "Draft until somebody has checked it.", { width: 11, required: true }),
    asOf: date("Figure as of", "For figures computed from a register: the day they were closed."),
    definitionVersion: whole("Definition version", "Version of the metric's definition that was counted by.", 1, 1000, { width: 10 }),
    definitionMark: text("Definition mark", "Fingerprint of that definition; the add-in writes it. Leave it empty in a row that you type.", {
      width: 11,
    }),
    enteredBy: person("Entered by", "Who."),
    enteredOn: date("Entered on", "When."),
    checkedBy: person("Checked by", "Who, other than the one who entered it if possible."),
    checkedOn: date("Checked on", "When."),
    comment: longText("Comment", "What explains the figure."),
  },
  calculated: {
    value: {
      heading: "Value",
      help: "Numerator divided by denominator; the numerator alone where there is no denominator.",
      width: 10,
      numberFormat: "0.000",
      after: "denominator",
      formula:
        'IF(NOT(ISNUMBER({@numerator})),"",IF({@denominator}="",{@numerator},IF(NOT(ISNUMBER({@denominator})),"check data",IF({@denominator}>0,{@numerator}/{@denominator},"no exposure"))))',
      calculate: (record, book): CellValue => {
        if (record.numerator === undefined) return "";
        if (record.denominator === undefined) return book.nothing(readings, record, "denominator") === "empty" ? record.numerator : "check data";
        return record.denominator > 0 ? record.numerator / record.denominator : "no exposure";
      },
    },
  },
});
