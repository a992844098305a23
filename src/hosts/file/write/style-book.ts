import { cellStyles } from "../../../core/workbook/cell-style";
import type { CellLook, StyleName } from "../../../core/workbook/cell-style";
import type { ConditionalFormatPlan } from "../../../core/workbook/sheet-plan";
import { dateStyles } from "../date-styles";
import type { OfficePackage } from "../office-package";
import type { XmlElement } from "../xml-tree";
import { alignmentElement, borderElement, differentialElement, fillElement, fontElement } from "./look-elements";
import type { StyleIds } from "./style-ids";
import { elementLike, indexOfEntry, styleSection } from "./style-sections";
import type { StyleSection } from "./style-sections";

/** Number formats that Excel knows by number (ECMA-376, 18.8.30); only those that read the same in every language. */
const BUILT_IN_FORMATS: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};
const FIRST_OWN_FORMAT = 164;

/** The ids that a format carries over from its named style. */
const STYLE_PARTS = ["fontId", "fillId", "borderId"] as const;

/** The styles of one workbook: our named cell styles are added to what is there when they are first used, and nothing is renumbered. */
export class StyleBook implements StyleIds {
  private readonly known = new Map<string, number>();

  /** @param part name of the style part, which must exist */
  constructor(
    private readonly pkg: OfficePackage,
    private readonly part: string,
  ) {}

  cellFormat(style: StyleName, numberFormat = "General"): number {
    return this.remembered(`cell ${style} ${numberFormat}`, (root) => cellFormatIndex(root, cellStyles[style], numberFormat));
  }

  /** The look of a cell with another number format, and without the mark that keeps what is typed a text. */
  withNumberFormat(style: number, numberFormat: string): number {
    return this.remembered(`format ${style} ${numberFormat}`, (root) => reformattedIndex(root, style, numberFormat));
  }

  conditionalLook(look: ConditionalFormatPlan["look"]): number {
    return this.remembered(`look ${JSON.stringify(look)}`, (root) => indexOfEntry(styleSection(root, "dxfs"), differentialElement(root, look)));
  }

  /** Indices into `cellXfs` whose cells show dates. */
  dateStyles(): ReadonlySet<number> {
    return dateStyles(this.pkg.xml(this.part));
  }

  private remembered(key: string, find: (root: XmlElement) => number): number {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    let index = 0;
    this.pkg.editXml(this.part, (root) => {
      index = find(root);
    });
    this.known.set(key, index);
    return index;
  }
}

function addEntry(root: XmlElement, section: StyleSection, entry: XmlElement | undefined): string {
  const place = styleSection(root, section);
  return entry === undefined ? "0" : String(indexOfEntry(place, entry));
}

function numberFormatId(root: XmlElement, code: string): string {
  const builtIn = BUILT_IN_FORMATS[code];
  if (builtIn !== undefined) return String(builtIn);
  const section = styleSection(root, "numFmts");
  const formats = section.children("numFmt");
  const existing = formats.find((format) => format.attribute("formatCode") === code)?.attribute("numFmtId");
  if (existing !== undefined) return existing;
  const id = formats.reduce((highest, format) => Math.max(highest, Number(format.attribute("numFmtId")) + 1), FIRST_OWN_FORMAT);
  indexOfEntry(section, root.create("numFmt", { numFmtId: String(id), formatCode: code }));
  return String(id);
}

/** The format of a named style, as the user may have changed it; a workbook without it gets it. Gives its index and its `<xf>`. */
function namedStyle(root: XmlElement, look: CellLook): { readonly xfId: string; readonly format: XmlElement | undefined } {
  const formats = styleSection(root, "cellStyleXfs");
  const names = styleSection(root, "cellStyles");
  const known = names
    .children("cellStyle")
    .find((style) => style.attribute("name")?.toLowerCase() === look.name.toLowerCase())
    ?.attribute("xfId");
  if (known !== undefined) return { xfId: known, format: formats.children("xf")[Number(known)] };
  const bodyFont = styleSection(root, "fonts").children("font")[0];
  const ids = {
    numFmtId: "0",
    fontId: addEntry(root, "fonts", fontElement(root, look.font, bodyFont)),
    fillId: addEntry(root, "fills", look.fill === undefined ? undefined : fillElement(root, look.fill)),
    borderId: addEntry(root, "borders", look.border === undefined ? undefined : borderElement(root, look.border)),
  };
  const flags = { applyNumberFormat: "0", applyFont: "1", applyFill: "1", applyBorder: "1", applyAlignment: "1", applyProtection: "0" };
  const format = elementLike(root, "xf", { ...ids, ...flags }, [alignmentElement(root, look)]);
  // Never shared with a look-alike: a named style owns its format.
  formats.append(format);
  const xfId = String(formats.children("xf").length - 1);
  formats.setAttribute("count", String(formats.children("xf").length));
  indexOfEntry(names, root.create("cellStyle", { name: look.name, xfId }));
  return { xfId, format };
}

function cellFormatIndex(root: XmlElement, look: CellLook, numberFormat: string): number {
  const { xfId, format } = namedStyle(root, look);
  const parts = Object.fromEntries(STYLE_PARTS.map((part) => [part, format?.attribute(part) ?? "0"]));
  const numFmtId = numberFormatId(root, numberFormat);
  const attributes = { numFmtId, ...parts, xfId, ...(numFmtId === "0" ? {} : { applyNumberFormat: "1" }) };
  const alignment = format?.child("alignment");
  const copied =
    alignment === undefined ? [] : [root.create("alignment", Object.fromEntries(alignment.attributes.map(({ name, value }) => [name, value])))];
  return indexOfEntry(styleSection(root, "cellXfs"), elementLike(root, "xf", attributes, copied));
}

function reformattedIndex(root: XmlElement, style: number, numberFormat: string): number {
  const formats = styleSection(root, "cellXfs");
  const own = formats.children("xf")[style];
  const numFmtId = numberFormatId(root, numberFormat);
  if (own?.attribute("numFmtId") === numFmtId && own.attribute("quotePrefix") === undefined) return style;
  const kept = (own?.attributes ?? []).filter(({ name }) => !["numFmtId", "applyNumberFormat", "quotePrefix"].includes(name));
  const attributes = Object.fromEntries(kept.map(({ name, value }) => [name, value]));
  const children = (own?.elements() ?? []).map((child) =>
    root.create(child.local, Object.fromEntries(child.attributes.map(({ name, value }) => [name, value]))),
  );
  return indexOfEntry(formats, elementLike(root, "xf", { numFmtId, ...attributes, applyNumberFormat: "1" }, children));
}
