import { absentRegister } from "./absent-register";
import { actionForGap } from "./action-for-gap";
import type { Fix } from "./fix";
import { listWord } from "./list-word";
import { lostColumn } from "./lost-column";
import { missingRowId } from "./missing-row-id";
import { outerSpaces } from "./outer-spaces";
import { overwrittenFormula } from "./overwritten-formula";
import { textDate } from "./text-date";
import { textNumber } from "./text-number";

/** Every safe fix; a rule that none of them names is mended by hand. */
export const allFixes: readonly Fix[] = [
  textNumber,
  textDate,
  listWord,
  outerSpaces,
  missingRowId,
  overwrittenFormula,
  absentRegister,
  lostColumn,
  actionForGap,
];

const byRule: ReadonlyMap<string, Fix> = new Map(allFixes.flatMap((fix) => fix.rules.map((rule) => [rule, fix] as const)));

/** The fix for the findings of a rule; undefined where there is none. */
export function fixOf(rule: string): Fix | undefined {
  return byRule.get(rule);
}
