import { keyColumn } from "../workbook/define-sheet";
import { registerNeeds } from "./register-needs";
import { defineRule, NO_DATA } from "./rule";
import { severityAt } from "./severity";

export const registerNotStarted = defineRule({
  id: "S-04",
  title: "Register not started",
  action: "Enter its first records, or say on Explanations where they are kept.",
  why: "An empty register is neither right nor wrong; it shows that the work has not begun.",
  source: "our suggestion",
  chapter: null,
  severity: { GAP: "explain" },
  reads: [],
  example: {
    passes: {
      rows: [],
      changed: { words: "No register is in the workbook.", snapshot: (sound) => ({ ...sound, registers: {} }) },
    },
    fails: { rows: [] },
  },
  check: (book, { phase }) => {
    const present = registerNeeds.flatMap(({ sheet, records }) => {
      const register = book.snapshot.registers[sheet.id];
      return register && records && severityAt(records, phase) !== undefined ? [{ sheet, register, severity: records }] : [];
    });
    if (present.length === 0) return NO_DATA;
    return present.flatMap(({ sheet, register, severity }) =>
      register.records.length > 0
        ? []
        : [
            {
              at: { kind: "heading", register: sheet.id, column: keyColumn(sheet) } as const,
              message: `${register.sheet} is not started: it holds no record.`,
              severity,
              ...(sheet.chapter === null ? {} : { chapter: sheet.chapter }),
            },
          ],
    );
  },
});
