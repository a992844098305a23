import { serialOfIso } from "../../src/core/workbook/serial-day";
import type { ValidationPlan, ValidationRule } from "../../src/core/workbook/sheet-plan";
import { isRecord } from "./excel-object";
import type { SimulatedSheet } from "./simulated-workbook";

const STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;

/** The drop-downs and checks of a simulated sheet as a plan holds them. */
export function validationPlans(sheet: SimulatedSheet): readonly ValidationPlan[] {
  return sheet.validations.map(({ range, rule, prompt, errorAlert }): ValidationPlan => {
    const texts = (given: unknown) =>
      isRecord(given) ? { title: String(given["title"] ?? ""), message: String(given["message"] ?? "") } : undefined;
    const promptTexts = texts(prompt);
    const errorTexts = texts(errorAlert);
    return {
      range,
      rule: ruleOf(rule),
      ...(promptTexts ? { prompt: promptTexts } : {}),
      ...(errorTexts ? { error: { ...errorTexts, style: alertStyle(errorAlert) } } : {}),
    };
  });
}

function alertStyle(alert: unknown): "stop" | "warning" | "information" {
  const style = isRecord(alert) ? alert["style"] : undefined;
  return style === "Warning" || style === "Information" ? STYLES[style] : STYLES.Stop;
}

function ruleOf(rule: Readonly<Record<string, unknown>>): ValidationRule {
  const [kind] = Object.keys(rule);
  const inner = kind === undefined ? undefined : rule[kind];
  if (!isRecord(inner)) return { kind: "any" };
  if (kind === "list") return { kind: "list", name: String(inner["source"]).slice(1) };
  if (kind === "custom") return { kind: "custom", formula: String(inner["formula"]).slice(1) };
  const bound = (name: string) => (kind === "date" ? (serialOfIso(String(inner[name])) ?? 0) : Number(inner[name]));
  const [min, max] = [bound("formula1"), bound("formula2")];
  if (kind === "date") return { kind: "date", min, max };
  return { kind: kind === "wholeNumber" ? "whole" : "decimal", min, max };
}
