import { attribute, childNamed, childrenNamed } from "../xml-tree";
import { areaOf } from "./cell-ref";
import type { Report } from "./lint-problem";
import type { LintSheet } from "./workbook-model";

const MAX_TITLE = 32;
const MAX_MESSAGE = 255;
const MAX_LIST = 255;

/** Drop-downs and other validations of one sheet. */
export function checkValidations(sheet: LintSheet, report: Report): void {
  const group = sheet.root && childNamed(sheet.root, "dataValidations");
  if (!group) return;
  const rules = childrenNamed(group, "dataValidation");
  const counted = attribute(group, "count");
  if (counted !== undefined && Number(counted) !== rules.length)
    report("dv.count", sheet.part, `counts ${counted} validations, but holds ${rules.length}`);
  const taken = new Set<string>();
  for (const rule of rules) {
    const sqref = attribute(rule, "sqref") ?? "";
    const ranges = sqref.split(" ");
    if (ranges.some((range) => areaOf(range) === undefined)) report("dv.sqref", sheet.part, `"${sqref}" is no list of ranges`);
    for (const range of ranges) {
      if (taken.has(range)) report("dv.sqref", sheet.part, `${range} has two validations`);
      taken.add(range);
    }
    for (const [name, limit] of [
      ["promptTitle", MAX_TITLE],
      ["errorTitle", MAX_TITLE],
      ["prompt", MAX_MESSAGE],
      ["error", MAX_MESSAGE],
    ] as const) {
      const length = (attribute(rule, name) ?? "").length;
      if (length > limit) report("dv.text", sheet.part, `${name} of ${sqref} has ${length} characters; Excel allows ${limit}`);
    }
    const formula = childNamed(rule, "formula1")?.text ?? "";
    const kind = attribute(rule, "type") ?? "none";
    if (kind !== "none" && formula === "") report("dv.formula", sheet.part, `${sqref} has no formula`);
    if (kind === "list" && /^".*"$/s.test(formula) && formula.length - 2 > MAX_LIST)
      report("dv.list255", sheet.part, `the list of ${sqref} has ${formula.length - 2} characters; Excel allows ${MAX_LIST}`);
    if (/[\p{L}\p{N}_]\[/u.test(formula.replace(/"[^"]*"/g, "")))
      report("dv.structref", sheet.part, `${sqref} refers to a table by name; Excel allows that only through a defined name`);
  }
}
