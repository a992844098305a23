import type { CellFace } from "./sheet-look";
import { tinted } from "./theme-colours";
import type { XmlElement } from "./xml-tree";
import { isOn } from "./workbook-part";

/** Number formats that a file names by number alone (ECMA-376, 18.8.30), as far as they are met in practice. */
const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "yyyy-mm-dd",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy-mm-dd h:mm",
  49: "@",
};

export const PLAIN_FACE: CellFace = {
  size: 11,
  isBold: false,
  isItalic: false,
  isUnderlined: false,
  colour: null,
  fill: null,
  hasBorder: false,
  wraps: false,
  horizontal: null,
  vertical: "bottom",
  numberFormat: "General",
};

/** The faces of a workbook by the style number of a cell. @param root of the styles part. */
export function cellFaces(root: XmlElement, theme: readonly (string | null)[]): readonly CellFace[] {
  const colourOf = (element: XmlElement | undefined): string | null => readColour(element, theme);
  const fonts = (root.child("fonts")?.children("font") ?? []).map((font) => ({
    size: Number(font.child("sz")?.attribute("val") ?? PLAIN_FACE.size),
    isBold: isSet(font.child("b")),
    isItalic: isSet(font.child("i")),
    isUnderlined: font.child("u") !== undefined,
    colour: colourOf(font.child("color")),
  }));
  const fills = (root.child("fills")?.children("fill") ?? []).map((fill) => {
    const pattern = fill.child("patternFill");
    return pattern?.attribute("patternType") === "solid" ? colourOf(pattern.child("fgColor")) : null;
  });
  const borders = (root.child("borders")?.children("border") ?? []).map((border) =>
    border.elements().some((side) => (side.attribute("style") ?? "none") !== "none"),
  );
  const formats = new Map(
    (root.child("numFmts")?.children("numFmt") ?? []).map((format) => [number(format, "numFmtId"), format.attribute("formatCode") ?? ""]),
  );
  return (root.child("cellXfs")?.children("xf") ?? []).map((xf) => {
    const formatId = number(xf, "numFmtId");
    return {
      ...(fonts[number(xf, "fontId")] ?? PLAIN_FACE),
      ...alignment(xf.child("alignment")),
      fill: fills[number(xf, "fillId")] ?? null,
      hasBorder: borders[number(xf, "borderId")] ?? false,
      numberFormat: formats.get(formatId) ?? BUILT_IN_FORMATS[formatId] ?? "General",
    };
  });
}

function alignment(element: XmlElement | undefined): Pick<CellFace, "wraps" | "horizontal" | "vertical"> {
  const horizontal = element?.attribute("horizontal");
  const vertical = element?.attribute("vertical");
  return {
    wraps: isOn(element?.attribute("wrapText")),
    horizontal: horizontal === "left" || horizontal === "right" ? horizontal : horizontal?.startsWith("center") ? "center" : null,
    vertical: vertical === "top" || vertical === "center" ? vertical : "bottom",
  };
}

function readColour(element: XmlElement | undefined, theme: readonly (string | null)[]): string | null {
  const index = element?.attribute("theme");
  const base = index === undefined ? element?.attribute("rgb")?.slice(-6) : theme[Number(index)];
  return base && /^[0-9A-Fa-f]{6}$/.test(base) ? tinted(base, Number(element?.attribute("tint") ?? 0)) : null;
}

/** `<b/>` is on, `<b val="0"/>` is off. */
function isSet(element: XmlElement | undefined): boolean {
  return element !== undefined && isOn(element.attribute("val") ?? "1");
}

function number(element: XmlElement, attribute: string): number {
  return Number(element.attribute(attribute) ?? 0);
}
