import type { Column } from "../column";
import type { SheetRecord } from "../define-sheet";
import type { ValidationPlan, ValidationRule } from "../sheet-plan";

/** Excel's own limits. */
const PROMPT_TITLE_LIMIT = 32;
const PROMPT_LIMIT = 255;

/** Drop-down or limits of a column, its input message and its error message, from its record alone. `sheets` are the registers of the workbook. */
export function columnValidation(column: Column, sheets: ReadonlyMap<string, SheetRecord>): Omit<ValidationPlan, "range"> {
  const rule = ruleOf(column, sheets);
  const prompt = { title: column.heading.slice(0, PROMPT_TITLE_LIMIT), message: column.help.slice(0, PROMPT_LIMIT) };
  return rule.kind === "any"
    ? { rule, prompt }
    : {
        rule,
        prompt,
        error: { title: prompt.title, message: errorMessage(column, rule).slice(0, PROMPT_LIMIT), style: isOpenList(column) ? "warning" : "stop" },
      };
}

/** People and records may be entered elsewhere first; an unknown one is questioned, not refused. */
function isOpenList(column: Column): boolean {
  return column.kind === "person" || column.kind === "reference";
}

function ruleOf(column: Column, sheets: ReadonlyMap<string, SheetRecord>): ValidationRule {
  if (column.kind === "choice" && column.list) return { kind: "list", name: `list_${column.list.id}` };
  if (column.kind === "person" && sheets.has("people")) return { kind: "list", name: "people_names" };
  if (column.kind === "reference" && column.to !== undefined && sheets.has(column.to)) return { kind: "list", name: `ids_${column.to}` };
  const { min, max } = column;
  if (min === undefined || max === undefined) return { kind: "any" };
  if (column.kind === "whole" || column.kind === "scale") return { kind: "whole", min, max };
  if (column.kind === "date") return { kind: "date", min, max };
  return { kind: "decimal", min, max };
}

function errorMessage(column: Column, rule: ValidationRule): string {
  if (rule.kind === "list")
    return isOpenList(column)
      ? `${column.heading}: this is not in the list yet. Enter it on its own sheet as well, or keep it for now.`
      : `${column.heading}: choose a value from the list. The lists stand on Lists.`;
  if (rule.kind === "date") return `${column.heading}: enter a date, for example 2026-10-31.`;
  if (rule.kind === "whole" || rule.kind === "decimal")
    return `${column.heading}: enter a ${rule.kind === "whole" ? "whole number" : "number"} from ${rule.min} to ${rule.max}.`;
  return `${column.heading}: this value does not fit.`;
}
