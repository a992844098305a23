import { attribute, childNamed, childrenNamed, descendantsNamed } from "../xml-tree";
import type { XmlElement } from "../xml-tree";
import type { Report } from "./lint-problem";
import type { LintWorkbook } from "./workbook-model";

/** Every index that a style uses must lead to something; so must each conditional format's look. */
export function checkStyles(workbook: LintWorkbook, report: Report): void {
  const { styles } = workbook;
  const count = (group: string, item: string): number => childrenNamed((styles && childNamed(styles, group)) ?? workbook.root, item).length;
  const looks = count("dxfs", "dxf");
  for (const sheet of workbook.sheets) {
    for (const rule of sheet.root ? descendantsNamed(sheet.root, "cfRule") : []) checkRule(rule, looks, sheet.part, report);
  }
  if (styles === undefined) return;
  const part = workbook.file.relationshipsOf(workbook.part).find((relationship) => relationship.kind === "styles")?.path ?? "";
  const limits = {
    fontId: count("fonts", "font"),
    fillId: count("fills", "fill"),
    borderId: count("borders", "border"),
    xfId: count("cellStyleXfs", "xf"),
  };
  const formats = descendantsNamed(childNamed(styles, "cellXfs") ?? styles, "xf");
  for (const [index, xf] of formats.entries()) {
    for (const [name, limit] of Object.entries(limits)) {
      const value = attribute(xf, name);
      if (value !== undefined && !(Number(value) < limit))
        report("style.ref", part, `cell format ${index} has ${name} ${value}, but there are ${limit}`);
    }
  }
  const named = childNamed(styles, "cellStyles");
  for (const style of named ? childrenNamed(named, "cellStyle") : []) {
    if (!(Number(attribute(style, "xfId")) < limits.xfId))
      report("style.ref", part, `cell style "${attribute(style, "name")}" has xfId ${attribute(style, "xfId")}, but there are ${limits.xfId}`);
  }
}

const NEEDED_STOPS: Readonly<Record<string, number>> = {
  "3Arrows": 3,
  "3Flags": 3,
  "3TrafficLights1": 3,
  "3Symbols": 3,
  "3Symbols2": 3,
  "4Arrows": 4,
  "5Arrows": 5,
};

function checkRule(rule: XmlElement, looks: number, part: string, report: Report): void {
  const look = attribute(rule, "dxfId");
  if (look !== undefined && !(Number(look) < looks)) report("cf.dxf", part, `a conditional format has look ${look}, but there are ${looks}`);
  const scale = childNamed(rule, "colorScale");
  if (scale && childrenNamed(scale, "cfvo").length !== childrenNamed(scale, "color").length)
    report("cf.scale", part, "a colour scale has as many colours as stops to have, but has not");
  const icons = childNamed(rule, "iconSet");
  const needed = icons && NEEDED_STOPS[attribute(icons, "iconSet") ?? "3TrafficLights1"];
  if (icons && needed !== undefined && childrenNamed(icons, "cfvo").length !== needed) report("cf.scale", part, `an icon set needs ${needed} stops`);
  if (attribute(rule, "type") === "expression" && (childNamed(rule, "formula")?.text ?? "") === "")
    report("cf.formula", part, "a conditional format has no formula");
}
