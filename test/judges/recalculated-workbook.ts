import { unzipSync } from "fflate";
import { attribute, childNamed, childrenNamed, descendantsNamed, parseXml } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** What a cell shows after a recalculation. LibreOffice tells few errors apart: a number out of range is `#VALUE!` to it. */
export type RecalculatedValue = string | number | boolean | { readonly error: string };

/** Values by sheet name, then by address (`B3`). Empty cells are absent; numbers have 15 significant digits; dates are serials. */
export type RecalculatedWorkbook = ReadonlyMap<string, ReadonlyMap<string, RecalculatedValue>>;

/** Reads the values of an .xlsx package; `source` names it in errors. */
export function readValues(bytes: Uint8Array, source: string): RecalculatedWorkbook {
  const parts = unzipSync(bytes);
  const part = (path: string): XmlElement => {
    const found = parts[path];
    if (found === undefined) throw new Error(`${source}: ${path} is missing`);
    return parseXml(found);
  };
  const shared = parts["xl/sharedStrings.xml"] === undefined ? [] : childrenNamed(part("xl/sharedStrings.xml"), "si").map(richText);
  const targets = new Map(
    childrenNamed(part("xl/_rels/workbook.xml.rels"), "Relationship").map((rel) => [attribute(rel, "Id"), attribute(rel, "Target") ?? ""]),
  );
  const values = new Map<string, ReadonlyMap<string, RecalculatedValue>>();
  for (const sheet of descendantsNamed(part("xl/workbook.xml"), "sheet")) {
    const target = targets.get(attribute(sheet, "r:id")) ?? "";
    if (!target.includes("worksheets/")) continue;
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    values.set(attribute(sheet, "name") ?? "", sheetValues(part(path), shared));
  }
  return values;
}

function sheetValues(root: XmlElement, shared: readonly string[]): ReadonlyMap<string, RecalculatedValue> {
  const values = new Map<string, RecalculatedValue>();
  for (const cell of descendantsNamed(root, "c")) {
    const value = cellValue(cell, shared);
    if (value !== undefined) values.set(attribute(cell, "r") ?? "", value);
  }
  return values;
}

function cellValue(cell: XmlElement, shared: readonly string[]): RecalculatedValue | undefined {
  const type = attribute(cell, "t") ?? "n";
  if (type === "inlineStr") return richText(childNamed(cell, "is") ?? cell);
  const text = childNamed(cell, "v")?.text;
  if (text === undefined || (text === "" && type !== "str")) return undefined;
  if (type === "s") return shared[Number(text)] ?? "";
  if (type === "b") return text === "1";
  if (type === "e") return { error: text };
  return type === "str" ? text : Number(text);
}

/** Text of a shared or inline string, without its phonetic guides. */
function richText(element: XmlElement): string {
  return element.children.map((child) => (child.name === "t" ? child.text : child.name === "r" ? richText(child) : "")).join("");
}
