import { problemsOfKind } from "./problems-of-kind";
import { defineRule } from "./rule";

export const registerTwice = defineRule({
  id: "S-05",
  title: "Two tables could be the same register",
  action: "Move what was entered in the copy to the register, then delete the copy.",
  why: "The check, the figures and the other registers read one table only; what stands in the other is lost.",
  source: "our suggestion",
  chapter: null,
  severity: { GAP: "blocks" },
  reads: [],
  example: {
    passes: { rows: [] },
    fails: {
      rows: [],
      changed: {
        words: "The sheet Risks was copied.",
        snapshot: (sound) => ({
          ...sound,
          problems: [{ kind: "twin", register: "risks", table: "tblRisks5", sheet: "Risks (2)", cell: "A5", message: "A copy." }],
        }),
      },
    },
  },
  check: (book) =>
    problemsOfKind(book, "twin").flatMap(({ sheet, cell, register = "", table = "" }) => {
      const own = book.snapshot.registers[register];
      if (!own) return [];
      return [
        {
          at: { kind: "spot", sheet, cell, register, subject: `${register}/${table}` } as const,
          message: `The table ${table} looks like a copy of ${own.sheet} (table ${own.table}).`,
        },
      ];
    }),
});
