import { actions } from "../workbook/sheets/actions";
import { defineRule, rows } from "./rule";

export const sheetHidden = defineRule({
  id: "S-10",
  title: "Sheet with records is hidden",
  action: "Unhide it: right-click a tab, Unhide.",
  why: "An assessor who opens the workbook sees less than it holds.",
  source: "our suggestion",
  chapter: null,
  severity: { GAP: "explain" },
  reads: [],
  example: {
    passes: { rows: [rows(actions, [{ actionId: "ACT-001" }])] },
    fails: {
      rows: [rows(actions, [{ actionId: "ACT-001" }])],
      changed: { words: "The sheet Actions is hidden.", snapshot: (sound) => ({ ...sound, hiddenSheets: { Actions: "hidden" } }) },
    },
  },
  check: ({ snapshot: { hiddenSheets = {}, registers, settingCells } }) => {
    const withRecords = Object.values(registers).filter((register) => register.records.length > 0);
    const ours = new Set([...withRecords.map(({ sheet }) => sheet), ...Object.values(settingCells).map(({ sheet }) => sheet)]);
    return Object.entries(hiddenSheets)
      .filter(([sheet]) => ours.has(sheet))
      .map(([sheet, visibility]) => {
        const register = withRecords.find((other) => other.sheet === sheet)?.id;
        return {
          at: { kind: "spot", sheet, cell: "", subject: `sheet/${register ?? "config"}` },
          message:
            visibility === "veryHidden" ? `The sheet ${sheet} is hidden so that Excel does not offer to show it.` : `The sheet ${sheet} is hidden.`,
          ...(visibility === "veryHidden" ? { action: "Set it visible: Alt+F11, choose the sheet, Visible in its properties." } : {}),
        };
      });
  },
});
