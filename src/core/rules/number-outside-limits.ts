import type { Column } from "../workbook/column";
import { risks } from "../workbook/sheets/risks";
import type { Fault } from "./fault";
import { cellName, forEachColumn, forEachValue, inWords, type InputColumn } from "./found-column";
import { defineRule, rows } from "./rule";

export const numberOutsideLimits = defineRule({
  id: "C-08",
  title: "Number outside its limits",
  action: "Correct the number.",
  why: "An impossible number falsifies every figure that is counted from it.",
  source: { document: "CAP 1273", place: "chapter 5" },
  chapter: null,
  severity: { GAP: "blocks" },
  reads: [],
  example: {
    passes: { rows: [rows(risks, [{ riskId: "RSK-001", threat: 5 }])] },
    fails: { rows: [rows(risks, [{ riskId: "RSK-001", threat: 6 }])] },
  },
  check: (book) => forEachColumn(book, isNumberColumn, outside),
});

/** Dates apart: those are C-05 and C-14. */
export function isNumberColumn({ kind }: Column): boolean {
  return kind === "whole" || kind === "decimal" || kind === "share" || kind === "scale";
}

function outside(found: InputColumn): readonly Fault[] {
  const { kind, min = -Infinity, max = Infinity } = found.column;
  const isWhole = kind === "whole" || kind === "scale";
  return forEachValue(found, (value, row) => {
    if (typeof value !== "number") return undefined;
    if (value < min || value > max) return { message: `${cellName(found, row)} is ${inWords(value)}; it has to be from ${min} to ${max}.` };
    if (isWhole && !Number.isInteger(value)) return { message: `${cellName(found, row)} is ${inWords(value)}; it has to be a whole number.` };
    return undefined;
  });
}
