import { allTabs } from "../../creation/tab-order";
import { registerAddition, tabOf } from "../../creation/register-addition";
import type { WorkbookEdit } from "../../workbook/edits";
import type { Fix, FixOutcome } from "./fix";

export const absentRegister: Fix = {
  rules: ["S-02"],
  title: "Adds the sheet of a register that is not in the workbook",
  plan: (findings, given) => {
    const wanted = new Set(findings.flatMap(({ register }) => tabOf(register ?? "") ?? []));
    // From right to left, so that the place of none is shifted by another.
    const tabs = allTabs.filter((tab) => wanted.has(tab)).reverse();
    const additions = new Map(tabs.map((tab) => [tab, registerAddition(tab, given.content, given.book)]));
    const outcomes = findings.map((finding): FixOutcome => {
      const tab = tabOf(finding.register ?? "");
      const addition = tab && additions.get(tab);
      if (!tab || !addition) return { finding, refusal: "It stands on no sheet of its own: bring the workbook up to date instead." };
      if ("refusal" in addition) return { finding, refusal: addition.refusal };
      const tables = tab.registers.map(({ table }) => table).join(", ");
      return {
        finding,
        changes: [{ sheet: tab.name, cell: "", before: "(no sheet)", after: `the sheet ${tab.name} with ${tables}, and its lines on Config` }],
      };
    });
    // Sheets and names first: Excel makes them together, and the lines of Config name their tables.
    const edits = [...additions.values()].flatMap((addition) => ("refusal" in addition ? [] : addition.edits));
    const lines = edits.flatMap((edit) => (edit.kind === "appendRows" ? [edit] : []));
    return { outcomes, edits: [...edits.filter(({ kind }) => kind !== "appendRows"), ...onceForEachTable(lines)] };
  },
};

type AppendRows = Extract<WorkbookEdit, { readonly kind: "appendRows" }>;

function onceForEachTable(lines: readonly AppendRows[]): readonly AppendRows[] {
  const tables = [...new Set(lines.map(({ table }) => table))];
  return tables.map((table) => ({ kind: "appendRows", table, rows: lines.filter((line) => line.table === table).flatMap(({ rows }) => rows) }));
}
