import type { ConditionalFormatPlan } from "../../core/workbook/sheet-plan";

/** A look that holds while a formula is true (ExcelApi 1.6). */
export function addConditionalFormat(range: Excel.Range, plan: ConditionalFormatPlan): void {
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = `=${plan.formula}`;
  const { fill, colour, bold, italic, strike } = plan.look;
  if (fill !== undefined) custom.format.fill.color = `#${fill}`;
  if (colour !== undefined) custom.format.font.color = `#${colour}`;
  if (bold !== undefined) custom.format.font.bold = bold;
  if (italic !== undefined) custom.format.font.italic = italic;
  if (strike !== undefined) custom.format.font.strikethrough = strike;
}
