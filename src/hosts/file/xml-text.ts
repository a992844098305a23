import { HostError } from "../../core/workbook/host";

const NAMED = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
/** `&#x10FFFF;` is the longest reference that means anything. */
const MAX_REFERENCE = 12;

/** Raw XML text with its references resolved. @throws HostError on any entity that a DTD would have to define. */
export function decodeXml(raw: string, part: string): string {
  const text = raw.includes("\r") ? raw.replaceAll("\r\n", "\n").replaceAll("\r", "\n") : raw;
  let at = text.indexOf("&");
  if (at < 0) return text;
  let out = "";
  let from = 0;
  for (; at >= 0; at = text.indexOf("&", from)) {
    const end = text.slice(at, at + MAX_REFERENCE).indexOf(";");
    const decoded = end < 0 ? undefined : decodeReference(text.slice(at + 1, at + end));
    if (decoded === undefined) throw new HostError(`The file was not opened because ${part} uses entities, which no workbook needs.`);
    out += text.slice(from, at) + decoded;
    from = at + end + 1;
  }
  return out + text.slice(from);
}

function decodeReference(name: string): string | undefined {
  if (!name.startsWith("#")) return NAMED.get(name);
  const isHex = name.startsWith("#x");
  const digits = name.slice(isHex ? 2 : 1);
  if (!(isHex ? /^[0-9A-Fa-f]+$/ : /^[0-9]+$/).test(digits)) return undefined;
  const code = parseInt(digits, isHex ? 16 : 10);
  return code > 0x10ffff || code === 0 ? undefined : String.fromCodePoint(code);
}

export function encodeXmlText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;");
}

export function encodeXmlAttribute(text: string): string {
  return encodeXmlText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

/** Excel writes what XML cannot hold as `_x000D_`, in cell texts and in table headings. */
export function decodeExcelEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
