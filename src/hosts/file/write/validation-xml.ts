import { rangeA1 } from "../../../core/workbook/a1";
import { HostError } from "../../../core/workbook/host";
import type { ValidationPlan, ValidationRule } from "../../../core/workbook/sheet-plan";
import { fileFormula } from "./file-formula";
import { excelAttributeText, plainElementText } from "./xml-text";

const MAX_TITLE = 32;
const MAX_MESSAGE = 255;
const MAX_FORMULA = 255;

function ruleXml(rule: ValidationRule, dateShift: number): { readonly attributes: string; readonly formulas: string } {
  if (rule.kind === "any") return { attributes: "", formulas: "" };
  if (rule.kind === "list") return { attributes: ' type="list"', formulas: `<formula1>${plainElementText(rule.name)}</formula1>` };
  if (rule.kind === "custom")
    return { attributes: ' type="custom"', formulas: `<formula1>${plainElementText(fileFormula(rule.formula))}</formula1>` };
  const shift = rule.kind === "date" ? dateShift : 0;
  return { attributes: ` type="${rule.kind}"`, formulas: `<formula1>${rule.min + shift}</formula1><formula2>${rule.max + shift}</formula2>` };
}

function checkLimits(plan: ValidationPlan): void {
  const where = rangeA1(plan.range);
  for (const texts of [plan.prompt, plan.error]) {
    if (texts === undefined) continue;
    if (texts.title.length > MAX_TITLE)
      throw new HostError(`The title of the input message at ${where} is longer than ${MAX_TITLE} characters; shorten it.`);
    if (texts.message.length > MAX_MESSAGE)
      throw new HostError(`The input message at ${where} is longer than ${MAX_MESSAGE} characters; shorten it.`);
  }
  if (plan.rule.kind === "custom" && plan.rule.formula.length > MAX_FORMULA)
    throw new HostError(`The input rule at ${where} is longer than ${MAX_FORMULA} characters; shorten it.`);
}

function validationXml(plan: ValidationPlan, dateShift: number): string {
  checkLimits(plan);
  const { attributes, formulas } = ruleXml(plan.rule, dateShift);
  const { prompt, error } = plan;
  const style = error === undefined || error.style === "stop" ? "" : ` errorStyle="${error.style}"`;
  const errors =
    error === undefined ? "" : ` showErrorMessage="1" errorTitle="${excelAttributeText(error.title)}" error="${excelAttributeText(error.message)}"`;
  const prompts =
    prompt === undefined
      ? ""
      : ` showInputMessage="1" promptTitle="${excelAttributeText(prompt.title)}" prompt="${excelAttributeText(prompt.message)}"`;
  const start = `<dataValidation${attributes}${style} allowBlank="1"${prompts}${errors} sqref="${rangeA1(plan.range)}"`;
  return formulas === "" ? `${start}/>` : `${start}>${formulas}</dataValidation>`;
}

/**
 * `dataValidations` of a worksheet; empty when there are none.
 * @param dateShift added to the bounds of date rules: 0, or -1462 in a workbook that counts from 1904
 * @throws HostError when a text is longer than Excel takes
 */
export function validationsXml(plans: readonly ValidationPlan[], dateShift: number): string {
  if (plans.length === 0) return "";
  return `<dataValidations count="${plans.length}">${plans.map((plan) => validationXml(plan, dateShift)).join("")}</dataValidations>`;
}
