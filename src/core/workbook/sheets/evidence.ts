import { choice, date, longText, person, reference, references, rowId, text } from "../column";
import { defineSheet } from "../define-sheet";
import { dueStateFormula, dueStateOf, dueStateTones } from "../calculations/due-state";
import { dueState } from "../lists/due-state";
import { evidenceFormat } from "../lists/evidence-format";
import { evidenceKind } from "../lists/evidence-kind";
import { marking } from "../lists/marking";
import { targetPhase } from "../lists/target-phase";
import { yesNo } from "../lists/yes-no";

/** What shows that an item is met, and where it is kept. Need: CAP 1273; CAA SeMS FAQ (paper or electronic, to hand on the day). */
export const evidence = defineSheet({
  id: "evidence",
  name: "Evidence",
  table: "tblEvidence",
  idPrefix: "EVD",
  chapter: 5,
  set: "essential",
  group: "record",
  purpose: "Every document and record that an assessor may ask for: which version, where it is, when somebody last made sure that it opens.",
  columns: {
    evidenceId: rowId("Evidence ID"),
    title: text("Title", "Name of the document or record.", { required: true, width: 38 }),
    kind: choice("Kind", evidenceKind, "What sort of evidence.", { width: 22, required: true }),
    version: text("Version", "As printed on it.", { width: 9 }),
    date: date("Dated", "Date of the version.", { required: true }),
    periodFrom: date("Period from", "First day that a record covers."),
    periodTo: date("Period to", "Last day that a record covers."),
    owner: person("Owner", "Who keeps it.", { required: true }),
    location: text("Location", "Path, link or shelf.", { required: true, width: 34 }),
    format: choice("Format", evidenceFormat, "Electronic or paper.", { width: 11, required: true }),
    marking: choice("Marking", marking, "Its protective marking.", { width: 20, required: true }),
    items: references("Items", "gapAnalysis", "Numbers of the gap-analysis items that it supports.", { width: 26 }),
    phase: choice("Shows", targetPhase, "The assessment that it serves.", { width: 11 }),
    retentionId: reference("Retention", "retention", "Rule for how long it is kept."),
    nextReview: date("Next review", "When it is looked at again."),
    checkedOn: date("Opened on", "When somebody last opened it."),
    opens: choice("It opened", yesNo, "Whether it could be opened then, at its location.", { width: 9, tones: { NO: "bad" } }),
    note: longText("Note", "Anything else.", { width: 28 }),
  },
  calculated: {
    review: {
      heading: "Review",
      help: "How the next review stands today.",
      width: 12,
      after: "nextReview",
      list: dueState,
      tones: dueStateTones,
      formula: `IF(ISNUMBER({@nextReview}),${dueStateFormula("{@nextReview}", '""')},"")`,
      calculate: (record, book) => (record.nextReview === undefined ? "" : dueStateOf({ due: record.nextReview, done: undefined }, book.asOf)),
    },
  },
});
