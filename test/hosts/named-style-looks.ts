import type { SimulatedStyle, SimulatedWorkbook } from "../excel-host/simulated-workbook";
import { openPackage } from "../judges/lint/open-package";
import { workbookOf } from "../judges/lint/workbook-model";
import { attribute, childNamed, type XmlElement } from "../judges/xml-tree";

/** How a named cell style looks, in words that a file and Office.js share. */
export interface NamedLook {
  readonly font: string;
  readonly fill: string;
  readonly borders: readonly string[];
  readonly alignment: string;
}

const SIDES = ["left", "right", "top", "bottom"] as const;

/** The styles of ours in a saved file, by name. */
export function looksInFile(bytes: Uint8Array): ReadonlyMap<string, NamedLook> {
  const styles = workbookOf(openPackage(bytes, () => undefined))?.styles;
  const section = (name: string) => (styles && childNamed(styles, name)?.children) ?? [];
  const partOf = (format: XmlElement | undefined, sectionName: string, id: string) =>
    section(sectionName)[Number((format && attribute(format, id)) ?? 0)];
  const ours = section("cellStyles").filter((style) => attribute(style, "name")?.startsWith("SeMS "));
  return new Map(
    ours.map((style): [string, NamedLook] => {
      const format = section("cellStyleXfs")[Number(attribute(style, "xfId"))];
      const look = {
        font: fontInFile(partOf(format, "fonts", "fontId")),
        fill: colourOf(childNamed(partOf(format, "fills", "fillId")?.children[0] ?? style, "fgColor")),
        borders: SIDES.map((side) => borderInFile(partOf(format, "borders", "borderId"), side)),
        alignment: alignmentInFile(format && childNamed(format, "alignment")),
      };
      return [attribute(style, "name") ?? "", look];
    }),
  );
}

function fontInFile(font: XmlElement | undefined): string {
  const value = (name: string) => font && childNamed(font, name);
  const flags = [value("b") ? "bold" : "", value("i") ? "italic" : "", value("u") ? "underlined" : ""];
  return [attribute(value("sz") ?? EMPTY, "val") ?? "", colourOf(value("color")), ...flags].join(" ");
}

function borderInFile(border: XmlElement | undefined, side: string): string {
  const edge = border && childNamed(border, side);
  const style = edge && attribute(edge, "style");
  return style === undefined || edge === undefined ? "" : `${style} ${colourOf(childNamed(edge, "color"))}`;
}

function alignmentInFile(alignment: XmlElement | undefined): string {
  const value = (name: string, none: string) => (alignment && attribute(alignment, name)) ?? none;
  return [value("horizontal", "general"), value("vertical", "bottom"), value("wrapText", "0") === "1" ? "wrapped" : "", value("indent", "0")].join(
    " ",
  );
}

function colourOf(element: XmlElement | undefined): string {
  return (element && attribute(element, "rgb")?.slice(2)) ?? "none";
}

const EMPTY: XmlElement = { name: "", attributes: new Map(), children: [], text: "" };

/** The styles of ours in a simulated Excel, by name. */
export function looksInExcel(book: SimulatedWorkbook): ReadonlyMap<string, NamedLook> {
  return new Map(book.styles.filter((style) => !style.builtIn).map((style): [string, NamedLook] => [style.name, lookInExcel(style)]));
}

/** Excel's names for what a file calls by another word. */
const HORIZONTAL: Readonly<Record<string, string>> = { Left: "left", Center: "center", Right: "right", CenterAcrossSelection: "centerContinuous" };
const LINES: Readonly<Record<string, string>> = {
  "Continuous Thin": "thin",
  "Continuous Medium": "medium",
  "Dash Thin": "dashed",
  "Dot Thin": "dotted",
  "Double Thick": "double",
};

function lookInExcel({ bag, font, fill, borders }: SimulatedStyle): NamedLook {
  const colour = (value: unknown) => (value === undefined ? "none" : String(value).replace("#", ""));
  const flags = [font["Bold"] === true ? "bold" : "", font["Italic"] === true ? "italic" : "", font["Underline"] === "Single" ? "underlined" : ""];
  const alignment = [HORIZONTAL[String(bag["HorizontalAlignment"])] ?? "general", String(bag["VerticalAlignment"] ?? "Bottom").toLowerCase()];
  return {
    font: [String(font["Size"]), colour(font["Color"]), ...flags].join(" "),
    fill: colour(fill["Color"]),
    borders: ["EdgeLeft", "EdgeRight", "EdgeTop", "EdgeBottom"].map((side) => {
      const edge = borders.get(side);
      return edge ? `${LINES[`${String(edge["Style"])} ${String(edge["Weight"])}`] ?? "unknown"} ${colour(edge["Color"])}` : "";
    }),
    alignment: [...alignment, bag["WrapText"] === true ? "wrapped" : "", String(bag["IndentLevel"] ?? 0)].join(" "),
  };
}
