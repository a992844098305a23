import { HostError } from "../../core/workbook/host";
import type { Compression } from "./compression";
import { CONTENT_TYPES_PART, readContentType, removeContentType, writeContentType } from "./content-types";
import { parseXml } from "./parse-xml";
import { partText } from "./part-text";
import { absoluteTarget, EMPTY_RELATIONSHIPS, nextRelationshipId, readRelationships, relationshipsPartOf, type Relationship } from "./relationships";
import { writeZip } from "./write-zip";
import { xmlDocumentText, type XmlDocument, type XmlElement } from "./xml-tree";
import { entryBytes, type ZipEntry } from "./zip";

/** Trees cost about ten times their text; parts that grow with the data are scanned instead. */
const MAX_TREE_BYTES = 24 * 1024 * 1024;

interface Part {
  readonly name: string;
  /** As it stands in the opened file; undefined once the part was changed. */
  entry?: ZipEntry;
  bytes?: Uint8Array;
  /** Links of a relationships part as last read; dropped when the part is changed. */
  links?: Relationship[];
  tree?: XmlDocument;
  /** The tree was edited: it alone says what the part holds. */
  isTreeNewer: boolean;
  isChecked: boolean;
}

/**
 * An Office Open XML package in memory. Part names carry no leading slash and their case does not matter.
 * Parts that nobody changes keep their packed bytes when the package is saved.
 */
export class OfficePackage {
  private readonly parts = new Map<string, Part>();

  /** @param ignoredNames entries that pointed outside of the package and were left out. */
  constructor(
    entries: readonly ZipEntry[],
    readonly ignoredNames: readonly string[],
    private readonly compression: Compression,
  ) {
    for (const entry of entries) this.parts.set(entry.name.toLowerCase(), { name: entry.name, entry, isTreeNewer: false, isChecked: false });
  }

  /** An independent copy: whatever is done to it leaves this package as it is. */
  copy(): OfficePackage {
    const copy = new OfficePackage([], this.ignoredNames, this.compression);
    for (const [key, part] of this.parts) {
      if (part.isTreeNewer) this.bytes(part.name);
      const { tree: _own, ...shared } = part;
      copy.parts.set(key, { ...shared });
    }
    return copy;
  }

  /** In file order. Folders are no parts. */
  names(): string[] {
    return [...this.parts.values()].map((part) => part.name).filter((name) => !name.endsWith("/"));
  }

  has(name: string): boolean {
    return this.parts.has(name.toLowerCase());
  }

  /** @throws HostError when the part is missing or damaged. */
  bytes(name: string): Uint8Array {
    const part = this.part(name);
    if (part.isTreeNewer && part.tree) {
      part.bytes = new TextEncoder().encode(xmlDocumentText(part.tree));
      part.isTreeNewer = false;
    }
    if (part.bytes) return part.bytes;
    const bytes = part.entry ? entryBytes(part.entry, this.compression.inflate) : new Uint8Array();
    part.isChecked = true;
    return bytes;
  }

  text(name: string): string {
    return partText(this.bytes(name), this.part(name).name);
  }

  /** The root of a small XML part, for reading; use `editXml` to change it. */
  xml(name: string): XmlElement {
    return this.tree(name).root;
  }

  /** Changes a small XML part in place. */
  editXml(name: string, edit: (root: XmlElement) => void): void {
    const part = this.part(name);
    const tree = this.tree(name);
    delete part.entry;
    delete part.bytes;
    delete part.links;
    part.isTreeNewer = true;
    edit(tree.root);
  }

  set(name: string, content: Uint8Array | string): void {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const key = name.toLowerCase();
    this.parts.set(key, { name: this.parts.get(key)?.name ?? name, bytes, isTreeNewer: false, isChecked: true });
  }

  /** Takes a part away with its own relationships and its content type; links to it are the caller's. */
  remove(name: string): void {
    this.parts.delete(name.toLowerCase());
    this.parts.delete(relationshipsPartOf(name).toLowerCase());
    if (this.has(CONTENT_TYPES_PART)) this.editXml(CONTENT_TYPES_PART, (root) => removeContentType(root, name));
  }

  contentType(name: string): string | undefined {
    return readContentType(this.xml(CONTENT_TYPES_PART), name);
  }

  setContentType(name: string, type: string): void {
    if (this.contentType(name) !== type) this.editXml(CONTENT_TYPES_PART, (root) => writeContentType(root, name, type));
  }

  /** @param source a part, or the empty string for the package itself. */
  relationships(source: string): readonly Relationship[] {
    const name = relationshipsPartOf(source);
    if (!this.has(name)) return [];
    const part = this.part(name);
    part.links ??= readRelationships(this.xml(name), source);
    return part.links;
  }

  /** Adds a link and gives its new id. */
  addRelationship(source: string, link: { readonly type: string; readonly target: string; readonly isExternal?: boolean }): string {
    const name = relationshipsPartOf(source);
    if (!this.has(name)) this.set(name, EMPTY_RELATIONSHIPS);
    const id = nextRelationshipId(this.relationships(source));
    const target = link.isExternal ? { Target: link.target, TargetMode: "External" } : { Target: absoluteTarget(link.target) };
    this.editXml(name, (root) => root.append(root.create("Relationship", { Id: id, Type: link.type, ...target })));
    return id;
  }

  removeRelationship(source: string, id: string): void {
    this.editXml(relationshipsPartOf(source), (root) => {
      for (const element of root.children("Relationship")) if (element.attribute("Id") === id) root.remove(element);
    });
  }

  /**
   * The package as a file: the same content always gives the same bytes.
   * @throws HostError when a part that is copied turns out to be damaged.
   */
  save(): Uint8Array {
    const items = [...this.parts.values()].map((part) => {
      if (!part.entry) return { name: part.name, bytes: this.bytes(part.name) };
      if (!part.isChecked) entryBytes(part.entry, this.compression.inflate);
      part.isChecked = true;
      return part.entry;
    });
    return writeZip(items, this.compression.deflate);
  }

  private part(name: string): Part {
    const part = this.parts.get(name.toLowerCase());
    if (!part) throw new HostError(`The file is incomplete: its part ${name} is missing. Open it in Excel and save it again.`);
    return part;
  }

  private tree(name: string): XmlDocument {
    const part = this.part(name);
    if (!part.tree) {
      const bytes = this.bytes(name);
      if (bytes.length > MAX_TREE_BYTES)
        throw new HostError(`The file was not opened because its part ${part.name} is larger than any workbook needs.`);
      part.tree = parseXml(partText(bytes, part.name), part.name);
    }
    return part.tree;
  }
}
