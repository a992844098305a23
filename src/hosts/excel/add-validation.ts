import { isoOfSerial } from "../../core/workbook/serial-day";
import type { ValidationPlan, ValidationRule } from "../../core/workbook/sheet-plan";

const ALERT_STYLE = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** Data validation (ExcelApi 1.8). Lists come from a defined name: a list given as text would be split at commas. */
export function addValidation(range: Excel.Range, plan: Omit<ValidationPlan, "range">): void {
  const validation = range.dataValidation;
  const rule = ruleOf(plan.rule);
  if (rule) validation.rule = rule;
  if (plan.prompt) validation.prompt = { ...plan.prompt, showPrompt: true };
  if (plan.error) {
    validation.errorAlert = { title: plan.error.title, message: plan.error.message, style: ALERT_STYLE[plan.error.style], showAlert: true };
  }
}

function ruleOf(rule: ValidationRule): Excel.DataValidationRule | undefined {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: `=${rule.name}` } };
    case "whole":
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "decimal":
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "date":
      // As calendar days, so that the date system of the workbook does not matter.
      return { date: { formula1: isoOfSerial(rule.min), formula2: isoOfSerial(rule.max), operator: "Between" } };
    case "custom":
      return { custom: { formula: `=${rule.formula}` } };
    case "any":
      return undefined;
  }
}
