import { isConfidence } from "../../core/statistics/is-confidence";
import { isCount } from "../../core/statistics/is-count";
import { isLevel } from "../../core/statistics/risk-score";
import { LAST_DAY } from "../../core/workbook/serial-day";
import { wrongArgument } from "../function-problem";
import { isBlank, shown } from "./cell";

/** What a single number must be, in words and as a check. */
export interface NumberRule {
  readonly words: string;
  readonly accepts: (value: number) => boolean;
}

export const COUNT: NumberRule = { words: "a whole number from 0 to 1,000,000,000", accepts: isCount };
export const SHARE: NumberRule = { words: "a share between 0 and 1, for example 0.9", accepts: (value) => value > 0 && value < 1 };
export const CONFIDENCE: NumberRule = { words: "a confidence between 0 and 1, for example 0.95", accepts: isConfidence };
export const ABOVE_ZERO: NumberRule = { words: "a number above 0", accepts: (value) => value > 0 };
export const FROM_ZERO: NumberRule = { words: "a number from 0 up", accepts: (value) => value >= 0 };
export const ANY_NUMBER: NumberRule = { words: "a number (no text)", accepts: () => true };
export const LEVEL: NumberRule = { words: "a level from 1 to 5", accepts: isLevel };
/** From March 1900, before which Excel counts a day that never was, to the end of 9999. */
export const DATE: NumberRule = { words: "a date (no text)", accepts: (value) => value >= 61 && value < LAST_DAY + 1 };

/** A number that must be there. A range of one cell counts as that cell. */
export function numberArgument(argument: unknown, name: string, rule: NumberRule): number {
  const value = theCell(argument, name);
  if (isBlank(value)) throw wrongArgument(`${name} is empty: give ${rule.words}.`);
  if (typeof value !== "number" || !Number.isFinite(value) || !rule.accepts(value))
    throw wrongArgument(`${name} is ${shown(value)}: it must be ${rule.words}.`);
  return value;
}

/** The same; undefined where it is missing or empty. */
export function optionalNumber(argument: unknown, name: string, rule: NumberRule): number | undefined {
  return isBlank(theCell(argument, name)) ? undefined : numberArgument(argument, name, rule);
}

/** A whole day. An empty cell that comes as 0 is empty. */
export function dateArgument(argument: unknown, name: string): number {
  const value = theCell(argument, name);
  return Math.floor(numberArgument(value === 0 ? null : value, name, DATE));
}

/** The day up to which things are known. Functions have no clock: a figure that changes overnight without a change in the workbook could not be checked. */
export function asOfArgument(argument: unknown): number {
  const value = theCell(argument, "asOf");
  if (isBlank(value) || value === 0)
    throw wrongArgument("asOf is missing: give a date, for example SeMS_asOf. SEMS functions have no clock of their own.");
  return dateArgument(value, "asOf");
}

/** The meaning of a word whatever its case and outer spaces; `fallback` where it is missing or empty. */
export function wordArgument<T>(argument: unknown, name: string, meanings: ReadonlyMap<string, T>, fallback?: T): T {
  const value = theCell(argument, name);
  if ((isBlank(value) || value === 0) && fallback !== undefined) return fallback;
  const meaning = typeof value === "string" || typeof value === "boolean" ? meanings.get(String(value).trim().toLowerCase()) : undefined;
  if (meaning !== undefined) return meaning;
  throw wrongArgument(`${name} is ${shown(value)}: write ${[...meanings.keys()].map((word) => `"${word}"`).join(", ")}.`);
}

/** A short text; "" where it is missing or empty. */
export function textArgument(argument: unknown, name: string): string {
  const value = theCell(argument, name);
  if (isBlank(value) || value === 0) return "";
  if (typeof value !== "string") throw wrongArgument(`${name} is ${shown(value)}: write a text.`);
  return value;
}

function theCell(argument: unknown, name: string): unknown {
  if (!Array.isArray(argument)) return argument;
  const [row]: readonly unknown[] = argument;
  if (argument.length === 1 && Array.isArray(row) && row.length === 1) return row[0];
  throw wrongArgument(`${name} is a range: give a single cell.`);
}
