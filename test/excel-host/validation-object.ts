import type { RangeRef } from "../../src/core/workbook/cell";
import { isRecord, type ExcelObject } from "./excel-object";
import { assertWritable, type ExcelScene } from "./excel-scene";
import { checkFormula } from "./formula-check";
import { invalidArgument, notImplemented } from "./simulated-error";
import { contains, overlaps, type SimulatedSheet, type SimulatedValidation } from "./simulated-workbook";

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
      Type: { get: () => validationType(sheet, range) },
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

const TYPES: Readonly<Record<string, string>> = { list: "List", wholeNumber: "WholeNumber", decimal: "Decimal", date: "Date", custom: "Custom" };

/**
 * Microsoft, Excel.DataValidationType: None where no cell has a rule, MixedCriteria where some have one and others none, Inconsistent where the rules differ. A rule that
 * allows anything (an input message alone) is none.
 */
function validationType(sheet: SimulatedSheet, range: RangeRef): string {
  const covering = sheet.validations.filter(({ range: other, rule }) => overlaps(other, range) && Object.keys(rule).length > 0);
  const [first] = covering;
  if (!first) return "None";
  const cells = covering.reduce((sum, { range: other }) => sum + commonCells(other, range), 0);
  if (cells < range.rows * range.columns) return "MixedCriteria";
  if (covering.some(({ rule }) => JSON.stringify(rule) !== JSON.stringify(first.rule))) return "Inconsistent";
  const [kind = ""] = Object.keys(first.rule);
  const type = TYPES[kind];
  if (type === undefined) throw notImplemented(`DataValidation.type of a rule "${kind}"`);
  return type;
}

function commonCells(one: RangeRef, other: RangeRef): number {
  const rows = Math.min(one.top + one.rows, other.top + other.rows) - Math.max(one.top, other.top);
  const columns = Math.min(one.left + one.columns, other.left + other.columns) - Math.max(one.left, other.left);
  return Math.max(0, rows) * Math.max(0, columns);
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
