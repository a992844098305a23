import { choice, date, longText, person, rowId, text, whole } from "../column";
import { defineSheet } from "../define-sheet";
import { dueStateFormula, dueStateOf, dueStateTones } from "../calculations/due-state";
import { dueState } from "../lists/due-state";
import { equipmentResult } from "../lists/equipment-result";
import { equipmentType } from "../lists/equipment-type";

/** Security equipment with its routine tests. Need: CAP 1273, chapter 4; Regulation (EU) 2015/1998, 12.0 (routine testing of each piece). */
export const equipment = defineSheet({
  id: "equipment",
  name: "Equipment",
  table: "tblEquipment",
  idPrefix: "EQP",
  chapter: 4,
  set: "full",
  group: "assure",
  purpose: "Security equipment: when it was last tested, when it is due again, and what we do when it fails.",
  columns: {
    equipmentId: rowId("Equipment ID"),
    type: choice("Type", equipmentType, "What it is.", { width: 24, required: true }),
    name: text("Name", "How it is called on site.", { width: 22, required: true }),
    location: text("Location", "Where, in general terms.", { width: 20, required: true }),
    owner: person("Owner", "Who answers for it."),
    testEveryDays: whole("Test every days", "Your own interval.", 1, 3660, { width: 9, required: true }),
    lastTestOn: date("Last test on", "When."),
    result: choice("Result", equipmentResult, "Of the last test.", {
      width: 20,
      tones: { PASSED_FIRST: "good", PASSED_AFTER: "caution", FAILED: "bad" },
    }),
    faultOn: date("Fault on", "Last time it failed."),
    backInServiceOn: date("Back in service on", "When it worked again."),
    fallback: longText("Fallback", "What is done while it is out.", { width: 30 }),
    note: text("Note", "Anything else.", { width: 26 }),
  },
  calculated: {
    nextTestDue: {
      heading: "Next test due",
      help: "Last test plus interval.",
      width: 12,
      numberFormat: "yyyy-mm-dd",
      after: "result",
      formula: 'IF(AND(ISNUMBER({@lastTestOn}),ISNUMBER({@testEveryDays})),{@lastTestOn}+{@testEveryDays},"")',
      calculate: ({ lastTestOn, testEveryDays }) => (lastTestOn === undefined || testEveryDays === undefined ? "" : lastTestOn + testEveryDays),
    },
    testState: {
      heading: "Test state",
      help: "How the next test stands today.",
      width: 12,
      after: "nextTestDue",
      list: dueState,
      tones: dueStateTones,
      formula: dueStateFormula("{@nextTestDue}", '""'),
      calculate: ({ lastTestOn, testEveryDays }, book) =>
        dueStateOf(
          { due: lastTestOn === undefined || testEveryDays === undefined ? undefined : lastTestOn + testEveryDays, done: undefined },
          book.asOf,
        ),
    },
  },
});
