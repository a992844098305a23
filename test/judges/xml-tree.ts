/** One element of an XML part. Attribute and element names keep their prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** All character data directly inside, joined. */
  readonly text: string;
}

/** What is wrong with the text as XML; `check` is the name that the lint gives to it. */
export class XmlFault extends Error {
  constructor(
    readonly check: "xml.parse" | "xml.char" | "xml.enc",
    message: string,
  ) {
    super(message);
    this.name = "XmlFault";
  }
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: OpenElement[];
  text: string;
}

const NAME = /^[A-Za-z_][\w.-]*(:[A-Za-z_][\w.-]*)?$/;
const ATTRIBUTE = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The root element of a part. Written for the judges alone, so that they share no code with the product. Throws `XmlFault`. */
export function parseXml(bytes: Uint8Array): XmlElement {
  return parseText(decoded(bytes));
}

function decoded(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) throw new XmlFault("xml.enc", "is UTF-16");
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new XmlFault("xml.enc", "is not UTF-8");
  }
  const declared = /^<\?xml[^>]*encoding=["']([^"']+)["']/.exec(text)?.[1];
  if (declared !== undefined && declared.toLowerCase() !== "utf-8") throw new XmlFault("xml.enc", `declares ${declared}`);
  return text;
}

function parseText(text: string): XmlElement {
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.exec(text);
  if (forbidden) throw new XmlFault("xml.char", `holds a character that XML forbids at ${forbidden.index}`);
  const document: OpenElement = { name: "", attributes: new Map(), children: [], text: "" };
  const open: OpenElement[] = [document];
  let at = 0;
  while (at < text.length) {
    const parent = open[open.length - 1] ?? document;
    const next = text.indexOf("<", at);
    const data = text.slice(at, next < 0 ? text.length : next);
    if (parent !== document) parent.text += unescaped(data);
    else if (data.trim() !== "") throw new XmlFault("xml.parse", `text outside of the root at ${at}`);
    if (next < 0) break;
    at = markup(text, next, open, parent);
  }
  const root = document.children[0];
  if (open.length !== 1 || root === undefined || document.children.length !== 1)
    throw new XmlFault("xml.parse", "does not hold exactly one closed root element");
  return root;
}

/** Reads the markup that starts at `at` and returns the place behind it. */
function markup(text: string, at: number, open: OpenElement[], parent: OpenElement): number {
  if (text.startsWith("<!--", at)) return behind(text, "-->", at);
  if (text.startsWith("<?", at)) return behind(text, "?>", at);
  if (text.startsWith("<![CDATA[", at)) {
    const end = behind(text, "]]>", at);
    parent.text += text.slice(at + 9, end - 3);
    return end;
  }
  if (text.startsWith("<!", at)) throw new XmlFault("xml.parse", "holds a DOCTYPE");
  const end = behind(text, ">", at);
  if (text[at + 1] === "/") {
    const name = text.slice(at + 2, end - 1).trim();
    if (open.length < 2 || parent.name !== name) throw new XmlFault("xml.parse", `</${name}> closes <${parent.name}>`);
    open.pop();
    return end;
  }
  const closed = text[end - 2] === "/";
  const element = startTag(text.slice(at + 1, end - (closed ? 2 : 1)));
  parent.children.push(element);
  if (!closed) open.push(element);
  return end;
}

function startTag(tag: string): OpenElement {
  const name = /^[^\s/]*/.exec(tag)?.[0] ?? "";
  if (!NAME.test(name)) throw new XmlFault("xml.parse", `<${name}> is no element name`);
  const attributes = new Map<string, string>();
  let at = name.length;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(tag);
    if (!match) break;
    const key = match[1] ?? "";
    if (attributes.has(key)) throw new XmlFault("xml.parse", `<${name}> has ${key} twice`);
    attributes.set(key, unescaped(match[2] ?? match[3] ?? ""));
    at = ATTRIBUTE.lastIndex;
  }
  if (tag.slice(at).trim() !== "") throw new XmlFault("xml.parse", `<${name}> has an attribute that cannot be read`);
  return { name, attributes, children: [], text: "" };
}

function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  if (at < 0) throw new XmlFault("xml.parse", `${mark} is missing after ${from}`);
  return at + mark.length;
}

function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&\s]*);?/g, (whole, name: string) => {
    if (!whole.endsWith(";")) throw new XmlFault("xml.parse", `a bare & before "${name}"`);
    const code = /^#x([0-9a-f]+)$/i.exec(name)?.[1];
    if (code !== undefined) return character(Number.parseInt(code, 16));
    if (/^#\d+$/.test(name)) return character(Number(name.slice(1)));
    const entity = ENTITIES[name];
    if (entity === undefined) throw new XmlFault("xml.parse", `&${name}; is unknown`);
    return entity;
  });
}

function character(code: number): string {
  const allowed = code === 9 || code === 10 || code === 13 || (code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff));
  if (!allowed) throw new XmlFault("xml.char", `&#${code}; is forbidden in XML`);
  return String.fromCodePoint(code);
}

export function attribute(element: XmlElement, name: string): string | undefined {
  return element.attributes.get(name);
}

/** The direct children of a name, without regard to prefixes. */
export function childrenNamed(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.filter((child) => localName(child) === local);
}

export function childNamed(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((child) => localName(child) === local);
}

/** Every element of a name below (not the element itself), in document order. */
export function descendantsNamed(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(localName(child) === local ? [child] : []), ...descendantsNamed(child, local)]);
}

export function localName(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(":") + 1);
}
