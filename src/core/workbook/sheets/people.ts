import { choice, date, person, reference, rowId, text } from "../column";
import { defineSheet } from "../define-sheet";
import { isInPost } from "../calculations/in-post";
import { expiryStateFormula, expiryStateOf, expiryStateTones } from "../calculations/expiry-state";
import { expiryState } from "../lists/expiry-state";
import { personKind } from "../lists/person-kind";
import { personRole } from "../lists/person-role";
import { vettingStatus } from "../lists/vetting-status";
import { yesNo } from "../lists/yes-no";

/** Staff with a part in the SeMS, and the contacts that have to be reachable. Need: CAP 1273, CAA SeMS FAQ (appointments, change of Accountable Manager). */
export const people = defineSheet({
  id: "people",
  name: "People",
  table: "tblPeople",
  idPrefix: "PER",
  chapter: 1,
  set: "essential",
  group: "people",
  purpose:
    "Who holds which part of the SeMS, and whom to call outside. Personal data: keep it to what is needed, and never put vetting details here.",
  columns: {
    personId: rowId("Person ID"),
    name: text("Name", "As it appears in the other sheets.", { required: true, width: 24 }),
    kind: choice("Kind", personKind, "Own staff, or a contact outside.", { width: 16, required: true }),
    role: choice("Role", personRole, "Part in the SeMS.", { width: 26, required: true }),
    employer: text("Employer", "If not us.", { width: 20 }),
    supplierId: reference("Supplier", "suppliers", "If they work for a supplier."),
    site: text("Site", "Where they work.", { width: 14 }),
    appointedOn: date("Appointed on", "First day in the role."),
    endedOn: date("Ended on", "Last day in the role; empty while they hold it."),
    appointmentEvidence: reference("Appointment evidence", "evidence", "Id of the letter or minute."),
    deputyFor: person("Deputy for", "Whom they stand in for."),
    vettingStatus: choice("Vetting", vettingStatus, "Status only.", { width: 14 }),
    vettingValidTo: date("Vetting valid to", "Last valid day."),
    amBriefedOn: date("AM briefed on", "Accountable Manager only: last briefing on the role."),
    leadAuditorNotifiedOn: date("Lead Auditor told on", "Accountable Manager only: when the CAA was told of the appointment."),
    amMeetingOn: date("AM meeting on", "Accountable Manager only: meeting with the CAA."),
    capturedInSpd: reference("Captured in SPD", "spd", "Accountable Manager only: the return that reported the change."),
    contact: text("Contact", "Phone or mailbox for the call list.", { width: 22 }),
    contactCheckedOn: date("Contact checked on", "When somebody last made sure that it works."),
    note: text("Note", "Anything else.", { width: 28 }),
  },
  calculated: {
    inPost: {
      heading: "In post",
      help: "Whether they hold the role today.",
      width: 8,
      after: "endedOn",
      list: yesNo,
      tones: { NO: "muted" },
      formula:
        "IF(IF(ISNUMBER({@appointedOn}),{@appointedOn}>{setting asOf},FALSE),{label yesNo NO},IF(IF(ISNUMBER({@endedOn}),{@endedOn}<{setting asOf},FALSE),{label yesNo NO},{label yesNo YES}))",
      calculate: (record, book) => (isInPost(record, book.asOf) ? "YES" : "NO"),
    },
    vettingState: {
      heading: "Vetting state",
      help: "How its validity stands today.",
      width: 13,
      after: "vettingValidTo",
      list: expiryState,
      tones: expiryStateTones,
      formula: `IF(ISNUMBER(MATCH({@vettingStatus},list_vettingStatus,0)),IF({@vettingStatus}={label vettingStatus NOT_REQUIRED},"",${expiryStateFormula("{@vettingValidTo}")}),"")`,
      calculate: (record, book) =>
        record.vettingStatus === undefined || record.vettingStatus === "NOT_REQUIRED" ? "" : expiryStateOf(record.vettingValidTo, book.asOf),
    },
  },
});
