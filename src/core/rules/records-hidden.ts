import { keyColumn } from "../workbook/define-sheet";
import { registers } from "../workbook/sheets";
import { risks } from "../workbook/sheets/risks";
import type { Fault } from "./fault";
import { rowNumber } from "./found-column";
import { defineRule, rows } from "./rule";

export const recordsHidden = defineRule({
  id: "S-09",
  title: "Records in hidden rows",
  action: "Clear the filter, or unhide the rows.",
  why: "They count in every figure and nobody sees them.",
  source: "our suggestion",
  chapter: null,
  severity: { GAP: "advice" },
  reads: [],
  example: {
    passes: { rows: [rows(risks, [{ riskId: "RSK-001" }, { riskId: "RSK-002" }])] },
    fails: {
      rows: [rows(risks, [{ riskId: "RSK-001" }, { riskId: "RSK-002" }])],
      changed: {
        words: "A filter of Risks hides RSK-002.",
        snapshot: (sound) => {
          const register = sound.registers["risks"];
          return register ? { ...sound, registers: { ...sound.registers, risks: { ...register, hidden: [1] } } } : sound;
        },
      },
    },
  },
  check: (book) =>
    registers.flatMap((sheet): readonly Fault[] => {
      const register = book.snapshot.registers[sheet.id];
      const [first, ...others] = register?.hidden ?? [];
      if (!register || first === undefined) return [];
      const id = register.columns[keyColumn(sheet)]?.values[first] ?? `row ${rowNumber(register, first)}`;
      const message =
        others.length === 0
          ? `A record of ${register.sheet} is hidden: ${id}.`
          : `${others.length + 1} records of ${register.sheet} are hidden, ${id} first.`;
      return [
        {
          at: { kind: "heading", register: sheet.id, column: keyColumn(sheet) },
          message,
          ...(sheet.chapter === null ? {} : { chapter: sheet.chapter }),
        },
      ];
    }),
});
