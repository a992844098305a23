import type { SheetRecord } from "../workbook/define-sheet";
import { registers } from "../workbook/sheets";
import { risks } from "../workbook/sheets/risks";
import type { ColumnSnapshot, RegisterSnapshot } from "../workbook/snapshot";
import type { Fault } from "./fault";
import { defineRule, rows } from "./rule";

/** More cells of one column are one finding at its heading. */
const MOST_CELLS = 5;

export const formulaOverwritten = defineRule({
  id: "S-07",
  title: "Formula of a calculated column overwritten",
  action: "Copy the formula back from another row of the column.",
  why: "It shows a figure that nobody computes: it stays as it is, whatever the record says.",
  source: "our suggestion",
  chapter: null,
  severity: { GAP: "blocks" },
  reads: [],
  example: {
    passes: { rows: [rows(risks, [{ riskId: "RSK-001" }, { riskId: "RSK-002" }])] },
    fails: {
      rows: [rows(risks, [{ riskId: "RSK-001" }, { riskId: "RSK-002" }])],
      changed: {
        words: "Somebody typed a number over the residual score of RSK-002.",
        snapshot: (sound) => {
          const register = sound.registers["risks"];
          const overwritten: ColumnSnapshot = { heading: "Residual score", column: 60, values: [6, 2], issues: [], overwritten: [1] };
          return register
            ? { ...sound, registers: { ...sound.registers, risks: { ...register, columns: { ...register.columns, residualScore: overwritten } } } }
            : sound;
        },
      },
    },
  },
  check: (book) =>
    registers.flatMap((sheet) => {
      const register = book.snapshot.registers[sheet.id];
      return register ? Object.keys(sheet.calculated).flatMap((key) => columnFaults(sheet, register, key)) : [];
    }),
});

function columnFaults(sheet: SheetRecord, register: RegisterSnapshot, key: string): readonly Fault[] {
  const column = register.columns[key];
  const tableRows = column?.overwritten ?? [];
  if (!column || tableRows.length === 0) return [];
  const chapter = sheet.chapter === null ? {} : { chapter: sheet.chapter };
  if (tableRows.length > MOST_CELLS) {
    const message = `${column.heading} of ${register.sheet} has lost its formula in ${tableRows.length} of ${register.records.length} records.`;
    return [{ at: { kind: "heading", register: sheet.id, column: key }, message, ...chapter, action: "Enter the formula again and fill it down." }];
  }
  return tableRows.map((tableRow) => ({
    at: { kind: "cell", register: sheet.id, record: { tableRow, sheetRow: register.top + 1 + tableRow }, column: key },
    message: `${column.heading} is not calculated here as in the other records.`,
    ...chapter,
  }));
}
