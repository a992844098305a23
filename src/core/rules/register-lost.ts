import { registersById } from "../workbook/sheets";
import { problemsOfKind } from "./problems-of-kind";
import { registerNeeds } from "./register-needs";
import { defineRule } from "./rule";
import type { SeverityByPhase } from "./severity";

export const registerLost = defineRule({
  id: "S-03",
  title: "Register cannot be found any more",
  action: "Undo what removed its table, or go back to an earlier copy of the workbook.",
  why: "Its records are gone, or stand where nobody looks for them.",
  source: "our suggestion",
  chapter: null,
  severity: { GAP: "blocks" },
  reads: [],
  example: {
    passes: { rows: [] },
    fails: {
      rows: [],
      changed: {
        words: "The table of Risks was deleted.",
        snapshot: (sound) => ({
          ...sound,
          problems: [{ kind: "lostRegister", register: "risks", sheet: "Config", cell: "O90", message: "The register Risks cannot be found." }],
        }),
      },
    },
  },
  check: (book) =>
    problemsOfKind(book, "lostRegister").flatMap(({ sheet, cell, register = "" }) => {
      const record = registersById.get(register);
      if (!record) return [];
      return [
        {
          at: { kind: "spot", sheet, cell, register, subject: register } as const,
          message: `The register ${record.name} (table ${record.table}) was here and cannot be found.`,
          severity: lostSeverity(register),
          ...(record.chapter === null ? {} : { chapter: record.chapter }),
        },
      ];
    }),
});

/** As grave as its absence, and something to explain before: it was there. */
function lostSeverity(register: string): SeverityByPhase {
  const need = registerNeeds.find(({ sheet }) => sheet.id === register);
  return { GAP: "explain", ...need?.register };
}
