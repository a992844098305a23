import { registers } from "../workbook/sheets";
import { risks } from "../workbook/sheets/risks";
import type { Fault } from "./fault";
import { defineRule, rows } from "./rule";

/** Only for columns whose words come from one of our lists; names and ids may be entered elsewhere first. */
export const dropDownLost = defineRule({
  id: "S-08",
  title: "Drop-down of a column lost",
  action: "Copy a cell that has it; over the column, choose Paste Special, Validation.",
  why: "Without the list people type words that no figure counts.",
  source: "our suggestion",
  chapter: null,
  severity: { GAP: "explain" },
  reads: [],
  example: {
    passes: { rows: [rows(risks, [{ riskId: "RSK-001", status: "OPEN" }])] },
    fails: {
      rows: [rows(risks, [{ riskId: "RSK-001", status: "OPEN" }])],
      changed: {
        words: "The column Status of Risks was pasted over from another workbook.",
        snapshot: (sound) => {
          const register = sound.registers["risks"];
          const status = register?.columns["status"];
          return register && status
            ? {
                ...sound,
                registers: {
                  ...sound.registers,
                  risks: { ...register, columns: { ...register.columns, status: { ...status, validation: "none" } } },
                },
              }
            : sound;
        },
      },
    },
  },
  check: (book) =>
    registers.flatMap((sheet) => {
      const register = book.snapshot.registers[sheet.id];
      if (!register || register.records.length === 0) return [];
      return Object.entries(sheet.columns).flatMap(([key, { kind }]): readonly Fault[] => {
        const column = register.columns[key];
        const validation = column?.validation;
        // Different lists in one column are the work of somebody who meant it.
        if (kind !== "choice" || !column || validation === undefined || validation === "list" || validation === "different") return [];
        const message =
          validation === "some"
            ? `Not every cell of ${column.heading} in ${register.sheet} has its drop-down.`
            : `${column.heading} in ${register.sheet} has lost its drop-down.`;
        return [{ at: { kind: "heading", register: sheet.id, column: key }, message, ...(sheet.chapter === null ? {} : { chapter: sheet.chapter }) }];
      });
    }),
});
