import { encodeXmlAttribute, encodeXmlText } from "./xml-text";

/** Text, comments, CDATA and processing instructions, exactly as they stand in the file. */
export interface XmlVerbatim {
  readonly verbatim: string;
  /** What a reader sees of it; empty for comments and instructions. */
  readonly text: string;
}

export type XmlNode = XmlElement | XmlVerbatim;

export interface XmlDocument {
  /** Everything before the root element, byte order mark excluded. */
  readonly prolog: string;
  readonly root: XmlElement;
  readonly epilog: string;
}

export interface XmlAttribute {
  /** As written, with its prefix. */
  readonly name: string;
  /** Namespace; empty for a name without prefix. */
  readonly uri: string;
  readonly value: string;
}

/** An element of a small part. What is not edited is written again exactly as it was read. */
export class XmlElement {
  readonly prefix: string;
  readonly local: string;
  private attributeList: readonly XmlAttribute[];
  private childList: XmlNode[] = [];
  /** Tags as they were read; undefined once they no longer say what the element holds. */
  private openTag: string | undefined;
  private closeTag: string | undefined;

  constructor(
    /** As written, with its prefix. */
    readonly name: string,
    /** Namespace of the element. */
    readonly uri: string,
    attributes: readonly XmlAttribute[],
    source?: { readonly openTag: string },
  ) {
    const colon = name.indexOf(":");
    this.prefix = colon < 0 ? "" : name.slice(0, colon);
    this.local = name.slice(colon + 1);
    this.attributeList = attributes;
    this.openTag = source?.openTag;
  }

  get attributes(): readonly XmlAttribute[] {
    return this.attributeList;
  }

  get nodes(): readonly XmlNode[] {
    return this.childList;
  }

  elements(): XmlElement[] {
    return this.childList.filter((node) => node instanceof XmlElement);
  }

  /** Children of that name in the element's own namespace, or in the given one. */
  children(local: string, uri = this.uri): XmlElement[] {
    return this.elements().filter((element) => element.local === local && element.uri === uri);
  }

  child(local: string, uri = this.uri): XmlElement | undefined {
    return this.elements().find((element) => element.local === local && element.uri === uri);
  }

  text(): string {
    return this.childList.map((node) => (node instanceof XmlElement ? node.text() : node.text)).join("");
  }

  attribute(local: string, uri = ""): string | undefined {
    return this.attributeList.find((attribute) => attribute.uri === uri && localName(attribute.name) === local)?.value;
  }

  /** Sets an attribute by its written name; give the namespace when it carries a prefix. */
  setAttribute(name: string, value: string, uri = ""): void {
    const added = { name, uri, value };
    const isThis = (attribute: XmlAttribute) => attribute.uri === uri && localName(attribute.name) === localName(name);
    this.attributeList = this.attributeList.some(isThis)
      ? this.attributeList.map((attribute) => (isThis(attribute) ? { ...attribute, value } : attribute))
      : [...this.attributeList, added];
    this.openTag = undefined;
  }

  removeAttribute(local: string, uri = ""): void {
    this.attributeList = this.attributeList.filter((attribute) => attribute.uri !== uri || localName(attribute.name) !== local);
    this.openTag = undefined;
  }

  /** A new element in this element's namespace, written with the same prefix; it is not yet placed anywhere. */
  create(local: string, attributes: Readonly<Record<string, string>> = {}, text = ""): XmlElement {
    const list = Object.entries(attributes).map(([name, value]) => ({ name, uri: "", value }));
    const element = new XmlElement(this.prefix ? `${this.prefix}:${local}` : local, this.uri, list);
    if (text) element.append({ verbatim: encodeXmlText(text), text });
    return element;
  }

  append(node: XmlNode): void {
    this.insert(this.childList.length, node);
  }

  /** Places a node before another child of this element, or at the end when there is no such child. */
  insertBefore(node: XmlNode, before: XmlNode | undefined): void {
    const at = before ? this.childList.indexOf(before) : -1;
    this.insert(at < 0 ? this.childList.length : at, node);
  }

  remove(node: XmlNode): void {
    this.childList = this.childList.filter((child) => child !== node);
  }

  private insert(at: number, node: XmlNode): void {
    this.childList.splice(at, 0, node);
    if (this.openTag?.endsWith("/>")) this.openTag = undefined;
  }

  /** For the parser alone: the content and the end tag as they were read. */
  adopt(nodes: XmlNode[], closeTag: string): void {
    this.childList = nodes;
    this.closeTag = closeTag;
  }

  toString(): string {
    const isEmpty = this.childList.length === 0 && !this.closeTag;
    const attributes = () => this.attributeList.map(({ name, value }) => ` ${name}="${encodeXmlAttribute(value)}"`).join("");
    const open = this.openTag ?? `<${this.name}${attributes()}${isEmpty ? "/>" : ">"}`;
    if (open.endsWith("/>")) return open;
    const inner = this.childList.map((node) => (node instanceof XmlElement ? node.toString() : node.verbatim)).join("");
    return `${open}${inner}${this.closeTag || `</${this.name}>`}`;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

export function xmlDocumentText(document: XmlDocument): string {
  return document.prolog + document.root.toString() + document.epilog;
}
