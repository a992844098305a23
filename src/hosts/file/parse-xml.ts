import { HostError } from "../../core/workbook/host";
import { BrokenPart } from "./broken-part";
import { decodeXml } from "./xml-text";
import { XmlElement, type XmlAttribute, type XmlDocument, type XmlNode } from "./xml-tree";

export const MAX_XML_DEPTH = 64;
const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";

interface Scope {
  readonly prefixes: ReadonlyMap<string, string>;
  readonly outer?: Scope;
}

interface Tag {
  readonly element: XmlElement;
  readonly scope: Scope;
  readonly isClosed: boolean;
}

/**
 * Reads a small part as a tree.
 * @throws HostError when the text is not well formed, nests deeper than 64 elements, or holds a DOCTYPE or entities.
 */
export function parseXml(text: string, part: string): XmlDocument {
  return new XmlParser(text, part).parse();
}

class XmlParser {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly part: string,
  ) {}

  parse(): XmlDocument {
    this.misc();
    const prolog = this.text.slice(0, this.at);
    const root = this.element(
      {
        prefixes: new Map([
          ["xml", XML_NAMESPACE],
          ["", ""],
        ]),
      },
      1,
    );
    const epilogStart = this.at;
    this.misc();
    if (this.at < this.text.length) throw this.broken("something follows its end");
    return { prolog, root, epilog: this.text.slice(epilogStart) };
  }

  /** White space, comments and instructions outside of the root element. */
  private misc(): void {
    for (;;) {
      while (isSpace(this.text.charCodeAt(this.at))) this.at++;
      if (this.startsWith("<?")) this.skipPast("?>");
      else if (this.startsWith("<!--")) this.skipPast("-->");
      else if (this.startsWith("<!")) throw new HostError(`The file was not opened because ${this.part} holds a DOCTYPE, which no workbook needs.`);
      else return;
    }
  }

  private element(scope: Scope, depth: number): XmlElement {
    if (depth > MAX_XML_DEPTH) throw new HostError(`The file was not opened because ${this.part} nests deeper than ${MAX_XML_DEPTH} elements.`);
    const tag = this.openTag(scope);
    if (tag.isClosed) return tag.element;
    const nodes: XmlNode[] = [];
    while (!this.startsWith("</")) nodes.push(this.node(tag.scope, depth));
    const closeStart = this.at;
    this.at += 2;
    if (this.name() !== tag.element.name) throw this.broken(`<${tag.element.name}> is not closed`);
    this.spaces();
    this.expect(">");
    tag.element.adopt(nodes, this.text.slice(closeStart, this.at));
    return tag.element;
  }

  private node(scope: Scope, depth: number): XmlNode {
    const start = this.at;
    if (this.text.charCodeAt(start) !== 60) {
      const end = this.text.indexOf("<", start);
      if (end < 0) throw this.broken("it ends too early");
      this.at = end;
      const verbatim = this.text.slice(start, end);
      return { verbatim, text: decodeXml(verbatim, this.part) };
    }
    if (this.startsWith("<![CDATA[")) {
      this.skipPast("]]>");
      return { verbatim: this.text.slice(start, this.at), text: this.text.slice(start + 9, this.at - 3) };
    }
    if (this.startsWith("<!--")) this.skipPast("-->");
    else if (this.startsWith("<?")) this.skipPast("?>");
    else return this.element(scope, depth + 1);
    return { verbatim: this.text.slice(start, this.at), text: "" };
  }

  private openTag(outer: Scope): Tag {
    const start = this.at;
    this.expect("<");
    const name = this.name();
    const raw = this.rawAttributes();
    const isClosed = this.startsWith("/>");
    if (isClosed) this.at++;
    this.expect(">");
    const scope = this.scope(raw, outer);
    const attributes = [...raw].map(([attribute, value]): XmlAttribute => ({ name: attribute, value, uri: this.attributeUri(attribute, scope) }));
    const element = new XmlElement(name, this.uri(prefixOf(name), scope), attributes, { openTag: this.text.slice(start, this.at) });
    return { element, scope, isClosed };
  }

  private rawAttributes(): Map<string, string> {
    const found = new Map<string, string>();
    for (;;) {
      const spaced = this.spaces();
      const code = this.text.charCodeAt(this.at);
      if (code === 62 || code === 47) return found;
      if (!spaced) throw this.broken("an attribute cannot be read");
      const name = this.name();
      this.spaces();
      this.expect("=");
      this.spaces();
      const quote = this.text[this.at];
      const end = quote === '"' || quote === "'" ? this.text.indexOf(quote, this.at + 1) : -1;
      if (end < 0) throw this.broken(`the attribute ${name} is not quoted`);
      const raw = this.text.slice(this.at + 1, end);
      if (raw.includes("<") || found.has(name)) throw this.broken(`the attribute ${name} cannot be read`);
      found.set(name, decodeXml(raw.replace(/[\t\n\r]/g, " "), this.part));
      this.at = end + 1;
    }
  }

  private scope(attributes: ReadonlyMap<string, string>, outer: Scope): Scope {
    const prefixes = new Map<string, string>();
    for (const [name, value] of attributes) {
      if (name === "xmlns") prefixes.set("", value);
      else if (name.startsWith("xmlns:")) prefixes.set(name.slice(6), value);
    }
    return prefixes.size > 0 ? { prefixes, outer } : outer;
  }

  private attributeUri(name: string, scope: Scope): string {
    const prefix = prefixOf(name);
    if (name === "xmlns" || prefix === "xmlns") return XMLNS_NAMESPACE;
    return prefix === "" ? "" : this.uri(prefix, scope);
  }

  private uri(prefix: string, scope: Scope): string {
    for (let at: Scope | undefined = scope; at; at = at.outer) {
      const uri = at.prefixes.get(prefix);
      if (uri !== undefined) return uri;
    }
    throw this.broken(`the prefix ${prefix} means nothing`);
  }

  private name(): string {
    const start = this.at;
    while (isNameCharacter(this.text.charCodeAt(this.at))) this.at++;
    if (this.at === start) throw this.broken("a tag cannot be read");
    return this.text.slice(start, this.at);
  }

  private spaces(): boolean {
    const start = this.at;
    while (isSpace(this.text.charCodeAt(this.at))) this.at++;
    return this.at > start;
  }

  private startsWith(what: string): boolean {
    return this.text.startsWith(what, this.at);
  }

  private expect(what: string): void {
    if (!this.startsWith(what)) throw this.broken(`a ${what} is missing`);
    this.at += what.length;
  }

  private skipPast(what: string): void {
    const end = this.text.indexOf(what, this.at + 2);
    if (end < 0) throw this.broken("it ends too early");
    this.at = end + what.length;
  }

  private broken(what: string): BrokenPart {
    return new BrokenPart(this.part, `${what}, at character ${this.at + 1}`);
  }
}

function prefixOf(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf(":")));
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** Lenient: everything that cannot end a name. `charCodeAt` past the end is NaN and ends it too. */
function isNameCharacter(code: number): boolean {
  return code > 32 && code !== 62 && code !== 47 && code !== 61 && code !== 60 && code !== 34 && code !== 39 && code !== 38;
}
