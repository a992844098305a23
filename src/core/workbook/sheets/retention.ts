import { choice, date, longText, person, rowId, text, whole } from "../column";
import { defineSheet } from "../define-sheet";
import { retentionTrigger } from "../lists/retention-trigger";

/** How long each kind of record is kept. Need: CAP 1273 (the retention of performance data must be defined). Times are suggestions until decided. */
export const retention = defineSheet({
  id: "retention",
  name: "Retention",
  table: "tblRetention",
  idPrefix: "RET",
  chapter: 5,
  set: "essential",
  group: "record",
  purpose:
    "How long each kind of record is kept, where, who may see it, and how it is disposed of. Suggested times become yours when you enter who decided and when.",
  columns: {
    retentionId: rowId("Retention ID"),
    recordType: text("Record type", "What is kept.", { required: true, width: 36 }),
    minMonths: whole("Keep months", "At least this long.", 1, 1200, { width: 9, required: true }),
    trigger: choice("Counted from", retentionTrigger, "When the time starts.", { width: 14, required: true }),
    legalBasis: text("Basis", "Law or reason, in your words.", { width: 28 }),
    storage: text("Storage", "Where.", { width: 26, required: true }),
    access: text("Access", "Who may see it.", { width: 24, required: true }),
    disposalMethod: text("Disposal", "How it is destroyed.", { width: 22, required: true }),
    owner: person("Owner", "Who answers for it."),
    decidedBy: person("Decided by", "Who set the time."),
    decidedOn: date("Decided on", "When."),
    note: longText("Note", "Anything else.", { width: 28 }),
  },
});
