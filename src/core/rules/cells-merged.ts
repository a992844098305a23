import { registers } from "../workbook/sheets";
import { risks } from "../workbook/sheets/risks";
import type { Fault } from "./fault";
import { defineRule, rows } from "./rule";

export const cellsMerged = defineRule({
  id: "S-11",
  title: "Merged cells in a register",
  action: "Unmerge them and fill each cell.",
  why: "Only the first of merged cells holds a value; Excel cannot sort or filter such a table.",
  source: "our suggestion",
  chapter: null,
  severity: { GAP: "explain" },
  reads: [],
  example: {
    passes: { rows: [rows(risks, [{ riskId: "RSK-001" }])] },
    fails: {
      rows: [rows(risks, [{ riskId: "RSK-001" }])],
      changed: {
        words: "Two cells of Risks are merged.",
        snapshot: (sound) => {
          const register = sound.registers["risks"];
          return register ? { ...sound, registers: { ...sound.registers, risks: { ...register, merged: ["B6"] } } } : sound;
        },
      },
    },
  },
  check: (book) =>
    registers.flatMap((sheet): readonly Fault[] => {
      const register = book.snapshot.registers[sheet.id];
      const [first, ...others] = register?.merged ?? [];
      if (!register || first === undefined) return [];
      const message =
        others.length === 0
          ? `Cells of ${register.sheet} are merged at ${first}.`
          : `Cells of ${register.sheet} are merged in ${others.length + 1} places, first at ${first}.`;
      return [
        {
          at: { kind: "spot", sheet: register.sheet, cell: first, register: sheet.id, subject: `${sheet.id}/merged` },
          message,
          ...(sheet.chapter === null ? {} : { chapter: sheet.chapter }),
        },
      ];
    }),
});
