import { choice, choices, date, longText, person, reference, references, rowId, text, whole } from "../column";
import { defineSheet } from "../define-sheet";
import { dueStateFormula, dueStateOf, dueStateTones } from "../calculations/due-state";
import { dueState } from "../lists/due-state";
import { qaKind } from "../lists/qa-kind";
import { qaOutcome } from "../lists/qa-outcome";
import { riskCategory } from "../lists/risk-category";
import { yesNo } from "../lists/yes-no";

/** Audits, observations, tests, data checks and exercises, planned and done. Need: CAP 1273; Regulation (EC) 300/2008, internal quality control. */
export const qaPlan = defineSheet({
  id: "qaPlan",
  name: "QA plan",
  table: "tblQaPlan",
  idPrefix: "QAP",
  chapter: 5,
  set: "essential",
  group: "assure",
  purpose:
    "What we check ourselves, and what came of it: audits, observations, covert tests, interviews, supplier checks, data checks and exercises. Never write test methods or test items here.",
  columns: {
    activityId: rowId("Activity ID"),
    kind: choice("Kind", qaKind, "What sort of check.", { width: 19, required: true }),
    area: text("Area", "What is checked, in general terms.", { required: true, width: 30 }),
    chapter: text("Chapter", "Chapter of the Framework.", { width: 9 }),
    category: choices("Risk categories", riskCategory, "Risks that it throws light on.", { width: 22 }),
    regulatedRequirement: choice("Required by regulation", yesNo, "Yes if a rule asks for it.", { width: 12 }),
    site: text("Site", "Where.", { width: 14 }),
    shift: text("Shift", "When in the day or week.", { width: 10 }),
    plannedOn: date("Planned on", "Intended day."),
    dueOn: date("Due on", "Last day on which it counts as on time.", { required: true }),
    doneOn: date("Done on", "When it was done."),
    auditor: person("Done by", "Who.", { required: true }),
    independent: choice("Independent", yesNo, "Yes if they do not answer for the area.", { width: 12 }),
    auditee: text("Auditee", "Team or supplier, not a person.", { width: 18 }),
    supplierId: reference("Supplier", "suppliers", "If a supplier was checked."),
    metricId: reference("Metric", "metrics", "Metric that the result counts for."),
    sampleSize: whole("Sample size", "How many were looked at, tested or asked; objectives set for an exercise.", 0, 1_000_000, { width: 9 }),
    conforming: whole("Conforming", "How many were right or passed; objectives met for an exercise.", 0, 1_000_000, { width: 11 }),
    testAuthorisedBy: person("Test authorised by", "Covert tests only."),
    testPiece: text("Test code", "Generic code only.", { width: 11 }),
    outcome: choice("Outcome", qaOutcome, "In words.", {
      width: 16,
      tones: { MET: "good", PARTLY_MET: "caution", NOT_MET: "bad", CANCELLED: "muted" },
    }),
    findings: references("Findings", "findings", "Ids of what was found."),
    actions: references("Actions", "actions", "Ids of what follows."),
    reportEvidence: reference("Report", "evidence", "Id of the report."),
    lessons: longText("Lessons", "What was learned.", { width: 34 }),
  },
  calculated: {
    state: {
      heading: "State",
      help: "How it stands today.",
      width: 12,
      after: "doneOn",
      list: dueState,
      tones: dueStateTones,
      formula: dueStateFormula("{@dueOn}", "{@doneOn}", "{@outcome}={label qaOutcome CANCELLED}"),
      calculate: (record, book) => dueStateOf({ due: record.dueOn, done: record.doneOn, cancelled: record.outcome === "CANCELLED" }, book.asOf),
    },
    conformingShare: {
      heading: "Conforming share",
      help: "Conforming out of the sample; read it with the sample size.",
      width: 11,
      numberFormat: "0%",
      after: "conforming",
      formula: 'IF(AND(ISNUMBER({@sampleSize}),ISNUMBER({@conforming})),IF({@sampleSize}>0,{@conforming}/{@sampleSize},""),"")',
      calculate: ({ sampleSize, conforming }) =>
        sampleSize !== undefined && conforming !== undefined && sampleSize > 0 ? conforming / sampleSize : "",
    },
  },
});
