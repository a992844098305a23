import { problemsOfKind } from "./problems-of-kind";
import { defineRule } from "./rule";

/** Single cells that cannot be read show an error, which is a finding of its own. */
export const partUnreadable = defineRule({
  id: "S-19",
  title: "Part of the workbook cannot be read",
  action: "Open the file in Excel, look at the sheet and save it.",
  why: "What cannot be read cannot be checked.",
  source: "our suggestion",
  chapter: null,
  severity: { GAP: "blocks" },
  reads: [],
  example: {
    passes: { rows: [] },
    fails: {
      rows: [],
      changed: {
        words: "A table is missing from the file.",
        snapshot: (sound) => ({
          ...sound,
          problems: [{ kind: "unreadable", sheet: "Risks", cell: "", message: "A table of this sheet is missing from the file." }],
        }),
      },
    },
  },
  check: (book) =>
    problemsOfKind(book, "unreadable")
      .filter(({ cell }) => cell === "")
      .map(({ sheet, message }, index) => ({
        at: { kind: "spot", sheet, cell: "", subject: `${sheet}/${index + 1}` },
        message: message.length > 80 ? `${message.slice(0, 77).replace(/\s+\S*$/, "")} ….` : message,
      })),
});
