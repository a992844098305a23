import { choice, date, longText, rowId, text, whole } from "../column";
import { defineSheet } from "../define-sheet";
import { dueStateFormula, dueStateOf, dueStateTones } from "../calculations/due-state";
import { expiryStateFormula, expiryStateOf, expiryStateTones } from "../calculations/expiry-state";
import { approvalKind } from "../lists/approval-kind";
import { criticality } from "../lists/criticality";
import { dueState } from "../lists/due-state";
import { expiryState } from "../lists/expiry-state";
import { supplierDirection } from "../lists/supplier-direction";
import { supplierResult } from "../lists/supplier-result";
import { supplierStatus } from "../lists/supplier-status";
import { yesNo } from "../lists/yes-no";

/** Third parties that deliver or affect security, and those for whom we do. Need: CAP 1273, chapter 4 (the entity keeps the responsibility). */
export const suppliers = defineSheet({
  id: "suppliers",
  name: "Suppliers",
  table: "tblSuppliers",
  idPrefix: "SUP",
  chapter: 4,
  set: "essential",
  group: "people",
  purpose:
    "Everybody outside who delivers or affects our security: what the contract says, whether the approval is in date, and when we last checked. The responsibility stays ours.",
  columns: {
    supplierId: rowId("Supplier ID"),
    name: text("Name", "Company.", { required: true, width: 28 }),
    service: text("Service", "What they do for us, or we for them.", { required: true, width: 28 }),
    direction: choice("Direction", supplierDirection, "Received or provided.", { width: 11, required: true }),
    criticality: choice("Criticality", criticality, "What a failure would mean.", { width: 12, required: true, tones: { CRITICAL: "caution" } }),
    status: choice("Status", supplierStatus, "In use, suspended or ended.", {
      width: 11,
      required: true,
      tones: { ENDED: "muted", SUSPENDED: "bad" },
    }),
    siteScope: text("Sites", "Where.", { width: 16 }),
    contractRef: text("Contract", "Reference.", { width: 16 }),
    contractEnd: date("Contract end", "Last valid day."),
    securityClauses: choice("Security clauses", yesNo, "Whether the contract states security duties.", { width: 10, required: true }),
    auditRights: choice("Audit rights", yesNo, "Whether we may check.", { width: 10, required: true }),
    approvalKind: choice("Approval", approvalKind, "Approval or designation that they need.", { width: 20 }),
    approvalNumber: text("Approval number", "As listed.", { width: 16 }),
    approvalValidTo: date("Approval valid to", "Last valid day."),
    lastCheckOn: date("Last check on", "When we last checked."),
    nextCheckDue: date("Next check due", "By when we check again."),
    result: choice("Result", supplierResult, "Of the last check.", { width: 13, tones: { MET: "good", PARTLY_MET: "caution", NOT_MET: "bad" } }),
    openFindings: whole("Open findings", "How many.", 0, 1000, { width: 9 }),
    dataSharing: longText("Data that we get", "Which figures they send, and how often.", { width: 28 }),
    contact: text("Contact", "Phone or mailbox.", { width: 24 }),
    note: text("Note", "Anything else.", { width: 26 }),
  },
  calculated: {
    approvalState: {
      heading: "Approval state",
      help: "How its validity stands today.",
      width: 13,
      after: "approvalValidTo",
      list: expiryState,
      tones: expiryStateTones,
      formula: `IF(ISNUMBER(MATCH({@approvalKind},list_approvalKind,0)),IF({@approvalKind}={label approvalKind NOT_REQUIRED},"",${expiryStateFormula("{@approvalValidTo}")}),"")`,
      calculate: (record, book) =>
        record.approvalKind === undefined || record.approvalKind === "NOT_REQUIRED" ? "" : expiryStateOf(record.approvalValidTo, book.asOf),
    },
    checkState: {
      heading: "Check state",
      help: "How the next check stands today.",
      width: 12,
      after: "nextCheckDue",
      list: dueState,
      tones: dueStateTones,
      formula: dueStateFormula("{@nextCheckDue}", '""', "{@status}={label supplierStatus ENDED}"),
      calculate: (record, book) => dueStateOf({ due: record.nextCheckDue, done: undefined, cancelled: record.status === "ENDED" }, book.asOf),
    },
  },
});
