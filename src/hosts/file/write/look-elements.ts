import type { CellLook } from "../../../core/workbook/cell-style";
import type { ConditionalFormatPlan } from "../../../core/workbook/sheet-plan";
import type { XmlElement } from "../xml-tree";
import { elementLike } from "./style-sections";

type Attributes = Readonly<Record<string, string>>;

/** The children of a default font that say which typeface it is. */
const TYPEFACE = ["name", "family", "charset", "scheme"];

/** `<font>` of a look in the typeface of another font of the workbook. */
export function fontElement(root: XmlElement, font: CellLook["font"], bodyFont: XmlElement | undefined): XmlElement {
  const children = [
    ...(font.bold === true ? [root.create("b")] : []),
    ...(font.italic === true ? [root.create("i")] : []),
    ...(font.underline === true ? [root.create("u")] : []),
    root.create("sz", { val: String(font.size) }),
    root.create("color", { rgb: `FF${font.colour}` }),
  ];
  const typeface = TYPEFACE.flatMap((local) => {
    const value = bodyFont?.child(local)?.attribute("val");
    return value === undefined ? [] : [root.create(local, { val: value })];
  });
  return elementLike(root, "font", {}, [...children, ...(typeface.length > 0 ? typeface : [root.create("name", { val: "Calibri" })])]);
}

export function fillElement(root: XmlElement, colour: string): XmlElement {
  const pattern = elementLike(root, "patternFill", { patternType: "solid" }, [
    root.create("fgColor", { rgb: `FF${colour}` }),
    root.create("bgColor", { indexed: "64" }),
  ]);
  return elementLike(root, "fill", {}, [pattern]);
}

export function borderElement(root: XmlElement, border: NonNullable<CellLook["border"]>): XmlElement {
  const sides = ["left", "right", "top", "bottom"].map((side) => {
    if (border.sides !== "all" && border.sides !== side) return root.create(side);
    return elementLike(root, side, { style: border.style }, [root.create("color", { rgb: `FF${border.colour}` })]);
  });
  return elementLike(root, "border", {}, [...sides, root.create("diagonal")]);
}

export function alignmentElement(root: XmlElement, look: CellLook): XmlElement {
  const attributes: Attributes = {
    ...(look.horizontal === undefined ? {} : { horizontal: look.horizontal }),
    vertical: look.vertical,
    ...(look.wrap ? { wrapText: "1" } : {}),
    ...(look.indent === undefined ? {} : { indent: String(look.indent) }),
  };
  return root.create("alignment", attributes);
}

/** `<dxf>` of a conditional look. */
export function differentialElement(root: XmlElement, look: ConditionalFormatPlan["look"]): XmlElement {
  const font = [
    ...(look.bold === undefined ? [] : [root.create("b", look.bold ? {} : { val: "0" })]),
    ...(look.italic === undefined ? [] : [root.create("i", look.italic ? {} : { val: "0" })]),
    ...(look.strike === undefined ? [] : [root.create("strike", look.strike ? {} : { val: "0" })]),
    ...(look.colour === undefined ? [] : [root.create("color", { rgb: `FF${look.colour}` })]),
  ];
  // In a differential format Excel takes the background colour of a solid fill from bgColor.
  const fill =
    look.fill === undefined
      ? []
      : [
          elementLike(root, "patternFill", { patternType: "solid" }, [
            root.create("fgColor", { rgb: `FF${look.fill}` }),
            root.create("bgColor", { rgb: `FF${look.fill}` }),
          ]),
        ];
  return elementLike(root, "dxf", {}, [
    ...(font.length === 0 ? [] : [elementLike(root, "font", {}, font)]),
    ...(fill.length === 0 ? [] : [elementLike(root, "fill", {}, fill)]),
  ]);
}
