import type { RangeRef } from "../../src/core/workbook/cell";
import { collection, stored, type ExcelObject } from "./excel-object";
import { assertWritable, type ExcelScene } from "./excel-scene";
import { checkFormula } from "./formula-check";
import { invalidArgument, notImplemented } from "./simulated-error";
import type { SimulatedConditionalFormat, SimulatedSheet } from "./simulated-workbook";

/** Microsoft, ConditionalFormatCollection.add: "at the first/top priority". */
export function conditionalFormatCollection(scene: ExcelScene, sheet: SimulatedSheet, range: RangeRef): ExcelObject {
  return collection({
    type: "ConditionalFormatCollection",
    items: () => sheet.conditionalFormats.map((format) => conditionalFormatObject(scene, format)),
    matches: () => false,
    methods: {
      Add: (kind) => {
        assertWritable(scene, sheet, "ConditionalFormatCollection.add");
        if (kind !== "Custom") throw notImplemented(`conditional formats of type ${String(kind)}`);
        const format: SimulatedConditionalFormat = { range, formula: "", font: {}, fill: {} };
        sheet.conditionalFormats.unshift(format);
        return conditionalFormatObject(scene, format);
      },
    },
  });
}

function conditionalFormatObject(scene: ExcelScene, format: SimulatedConditionalFormat): ExcelObject {
  const look: ExcelObject = {
    type: "ConditionalRangeFormat",
    properties: {},
    children: {
      Font: () => ({ type: "ConditionalRangeFont", properties: stored(format.font, ["Color", "Bold", "Italic", "Strikethrough"]) }),
      Fill: () => ({ type: "ConditionalRangeFill", properties: stored(format.fill, ["Color"]) }),
    },
  };
  const rule: ExcelObject = {
    type: "ConditionalFormatRule",
    properties: {
      Formula: {
        get: () => format.formula,
        set: (formula) => {
          const text = String(formula);
          // Excel refuses structured references in conditional formats as it does in data validation.
          if (text.includes("[")) throw invalidArgument("ConditionalFormatRule.formula", "Structured references are not allowed here.");
          checkFormula(scene.book, text, "ConditionalFormatRule.formula");
          format.formula = text;
        },
      },
    },
  };
  const custom: ExcelObject = { type: "CustomConditionalFormat", properties: {}, children: { Rule: () => rule, Format: () => look } };
  return { type: "ConditionalFormat", properties: {}, children: { Custom: () => custom, CustomOrNullObject: () => custom } };
}
