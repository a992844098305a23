import type { XmlElement } from "../xml-tree";
import { insertInOrder } from "./insert-in-order";
import { SPREADSHEET_NS, XML_DECLARATION } from "./xml-text";

/** Children of `styleSheet` in the order that ECMA-376 asks for (18.8.39). */
const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];

export type StyleSection = "numFmts" | "fonts" | "fills" | "borders" | "cellStyleXfs" | "cellXfs" | "cellStyles" | "dxfs";

/** A style part with nothing in it; the sections appear with their defaults when they are first asked for. */
export const EMPTY_STYLES = `${XML_DECLARATION}<styleSheet xmlns="${SPREADSHEET_NS}"></styleSheet>`;

/** An element with children, in the namespace and with the prefix of `like`. */
export function elementLike(
  like: XmlElement,
  local: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlElement[] = [],
): XmlElement {
  const element = like.create(local, attributes);
  for (const child of children) element.append(child);
  return element;
}

/** What a section must hold before anything of ours: index 0 is what a cell without a style shows; Excel reserves the first two fills. */
function defaultsOf(root: XmlElement, section: StyleSection): readonly XmlElement[] {
  const make = (local: string, attributes: Readonly<Record<string, string>> = {}, children: readonly XmlElement[] = []) =>
    elementLike(root, local, attributes, children);
  const format = { numFmtId: "0", fontId: "0", fillId: "0", borderId: "0" };
  if (section === "fonts") return [make("font", {}, [make("sz", { val: "11" }), make("name", { val: "Calibri" }), make("family", { val: "2" })])];
  if (section === "fills") return ["none", "gray125"].map((patternType) => make("fill", {}, [make("patternFill", { patternType })]));
  if (section === "borders")
    return [
      make(
        "border",
        {},
        ["left", "right", "top", "bottom", "diagonal"].map((side) => make(side)),
      ),
    ];
  if (section === "cellStyleXfs") return [make("xf", format)];
  if (section === "cellXfs") return [make("xf", { ...format, xfId: "0" })];
  if (section === "cellStyles") return [make("cellStyle", { name: "Normal", xfId: "0", builtinId: "0" })];
  return [];
}

/** A section of `styleSheet`, put at its place with its defaults when it is not there. */
export function styleSection(root: XmlElement, name: StyleSection): XmlElement {
  const existing = root.child(name);
  if (existing) return existing;
  const section = elementLike(root, name, {}, defaultsOf(root, name));
  insertInOrder(root, section, ORDER);
  section.setAttribute("count", String(section.elements().length));
  return section;
}

/** Index of an entry that reads exactly like this one; it is appended when there is none. Nothing that exists is renumbered. */
export function indexOfEntry(section: XmlElement, entry: XmlElement): number {
  const text = entry.toString();
  const entries = section.children(entry.local);
  const found = entries.findIndex((candidate) => candidate.toString() === text);
  if (found >= 0) return found;
  section.append(entry);
  section.setAttribute("count", String(entries.length + 1));
  return entries.length;
}
