import { date, longText, rowId, text, whole } from "../column";
import { defineSheet } from "../define-sheet";

/** How sheets of the user's were brought in: what was matched with what, so that it need not be said twice. */
export const adoptions = defineSheet({
  id: "adoptions",
  name: "Adopted sheets",
  table: "tblAdoptions",
  idPrefix: "ADP",
  chapter: null,
  set: "essential",
  group: "steer",
  beside: "config",
  purpose: "Sheets of our own whose rows were copied into a register: which column went where, and what its words mean. Written by the add-in.",
  columns: {
    adoptionId: rowId("Adoption ID"),
    source: text("Source", "The sheet or table that was copied from; it was left as it is.", { required: true, width: 24 }),
    register: text("Register", "Key of the register that was copied into, such as actions.", { required: true, width: 14 }),
    columns: longText("Columns", "Its headings and ours, such as Deadline = Due on; several are parted with semicolons.", { width: 40 }),
    words: longText("Words", "Its words and ours, and how its dates are read.", { width: 40 }),
    rowsTaken: whole("Rows taken", "How many rows were copied.", 0, 1_000_000, { width: 10 }),
    takenOn: date("Taken on", "When."),
    rowMarks: longText("Row marks", "A fingerprint of each row that was copied, so that it is recognised the next time.", { width: 24 }),
  },
});
