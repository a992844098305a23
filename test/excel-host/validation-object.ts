import type { RangeRef } from "../../src/core/workbook/cell";
import { isRecord, type ExcelObject } from "./excel-object";
import { assertWritable, type ExcelScene } from "./excel-scene";
import { checkFormula } from "./formula-check";
import { invalidArgument } from "./simulated-error";
import { contains, type SimulatedSheet, type SimulatedValidation } from "./simulated-workbook";

/** Data validation of a range. Excel keeps one rule a cell: a later one replaces what it covers wholly. */
export function validationObject(scene: ExcelScene, sheet: SimulatedSheet, range: RangeRef): ExcelObject {
  const record = (): SimulatedValidation => {
    assertWritable(scene, sheet, "DataValidation");
    const same = sheet.validations.find((other) => contains(other.range, range) && contains(range, other.range));
    if (same) return same;
    const made: SimulatedValidation = { range, rule: {} };
    sheet.validations = [...sheet.validations.filter((other) => !contains(range, other.range)), made];
    return made;
  };
  return {
    type: "DataValidation",
    properties: {
      Rule: {
        set: (rule) => {
          if (!isRecord(rule)) throw invalidArgument("DataValidation.rule");
          checkRule(scene, rule);
          record().rule = rule;
        },
      },
      Prompt: {
        set: (prompt) => {
          checkTexts(prompt, "DataValidation.prompt");
          record().prompt = prompt;
        },
      },
      ErrorAlert: {
        set: (alert) => {
          checkTexts(alert, "DataValidation.errorAlert");
          record().errorAlert = alert;
        },
      },
      IgnoreBlanks: {
        set: () => {
          record();
        },
      },
    },
  };
}

/** Microsoft: a list given as text holds 255 characters at most; validation formulas take no structured references (Excel refuses them). */
function checkRule(scene: ExcelScene, rule: Readonly<Record<string, unknown>>): void {
  const kinds = Object.keys(rule);
  if (kinds.length > 1) throw invalidArgument("DataValidation.rule", "Only one kind of rule may be given.");
  const [inner] = Object.values(rule);
  if (!isRecord(inner)) return;
  for (const key of ["source", "formula", "formula1", "formula2"]) {
    const text = inner[key];
    if (typeof text !== "string") continue;
    if (!text.startsWith("=")) {
      if (text.length > 255) throw invalidArgument("DataValidation.rule");
      continue;
    }
    if (text.includes("[")) throw invalidArgument("DataValidation.rule", "Structured references are not allowed here.");
    checkFormula(scene.book, text, "DataValidation.rule");
  }
}

/** Excel: titles hold 32 characters, messages 255. */
function checkTexts(given: unknown, location: string): void {
  if (!isRecord(given)) throw invalidArgument(location);
  if (String(given["title"] ?? "").length > 32 || String(given["message"] ?? "").length > 255) throw invalidArgument(location);
}
