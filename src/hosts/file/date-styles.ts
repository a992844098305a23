import type { XmlElement } from "./xml-tree";

/** Built-in number formats that show a day. Times alone (18-21, 45-47) are not moved between date systems. */
const BUILT_IN_DATES: ReadonlySet<number> = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** Numbers of the cell styles that show dates. @param root of the styles part. */
export function dateStyles(root: XmlElement): ReadonlySet<number> {
  const own = new Map<number, boolean>();
  for (const format of root.child("numFmts")?.children("numFmt") ?? []) {
    own.set(Number(format.attribute("numFmtId")), isDateFormat(format.attribute("formatCode") ?? ""));
  }
  const styles = new Set<number>();
  const formats = root.child("cellXfs")?.children("xf") ?? [];
  formats.forEach((xf, index) => {
    const id = Number(xf.attribute("numFmtId") ?? 0);
    if (own.get(id) ?? BUILT_IN_DATES.has(id)) styles.add(index);
  });
  return styles;
}

/** A format shows a day when it holds d or y, or m without hours and seconds, outside of quotes and brackets. */
export function isDateFormat(code: string): boolean {
  let letters = "";
  for (let at = 0; at < code.length; at++) {
    const character = code.charAt(at);
    if (character === "\\" || character === "_" || character === "*") at++;
    else if (character === '"' || character === "[") {
      const end = code.indexOf(character === "[" ? "]" : '"', at + 1);
      at = end < 0 ? code.length : end;
    } else letters += character.toLowerCase();
  }
  const first = letters.split(";")[0] ?? "";
  if (first.includes("general")) return false;
  return first.includes("d") || first.includes("y") || (first.includes("m") && !first.includes("h") && !first.includes("s"));
}
