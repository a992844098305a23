import { holdsSems } from "./problems-of-kind";
import { defineRule } from "./rule";

export const noSems = defineRule({
  id: "S-01",
  title: "No SeMS in this workbook",
  action: "Add a SeMS to it, or open the workbook that holds yours.",
  why: "Without its registers there is nothing that could be checked.",
  source: "our suggestion",
  chapter: null,
  severity: { GAP: "blocks" },
  reads: [],
  example: {
    passes: { rows: [] },
    fails: {
      rows: [],
      changed: { words: "A workbook of another kind.", snapshot: (sound) => ({ ...sound, schemaVersion: null, settings: {}, registers: {} }) },
    },
  },
  check: (book) =>
    holdsSems(book)
      ? []
      : [
          {
            at: { kind: "spot", sheet: "", cell: "", subject: "workbook" },
            message: "There is no SeMS in this workbook: not one register was found.",
          },
        ],
});
