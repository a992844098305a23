import { unzipSync } from "fflate";
import { attribute, childrenNamed, parseXml, XmlFault } from "../xml-tree";
import type { XmlElement } from "../xml-tree";
import type { Report } from "./lint-problem";

export interface Relationship {
  readonly id: string;
  /** Last word of the relationship type: `worksheet`, `table`, `hyperlink` … */
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
  /** Name of the part that it leads to; empty for an external one. */
  readonly path: string;
}

/** The parts of a package, and the trees of those that hold XML. */
export interface OpenPackage {
  /** Names as the zip's directory lists them, with repetitions. */
  readonly entries: readonly string[];
  readonly trees: ReadonlyMap<string, XmlElement>;
  has(path: string): boolean;
  relationshipsOf(path: string): readonly Relationship[];
}

/** Opens a package and reports what is no XML. Throws where the bytes are no zip at all. */
export function openPackage(bytes: Uint8Array, report: Report): OpenPackage {
  const files = unzipSync(bytes);
  const trees = new Map<string, XmlElement>();
  for (const [path, content] of Object.entries(files)) {
    if (!/\.(xml|rels|vml)$/i.test(path)) continue;
    try {
      trees.set(path, parseXml(content));
    } catch (error) {
      if (!(error instanceof XmlFault)) throw error;
      if (!path.endsWith(".vml")) report(error.check, path, error.message);
    }
  }
  const byLowerCase = new Map(Object.keys(files).map((path) => [path.toLowerCase(), path]));
  return {
    entries: directoryNames(bytes),
    trees,
    has: (path) => byLowerCase.has(path.toLowerCase()),
    relationshipsOf: (path) => relationships(path, trees, byLowerCase),
  };
}

export function relationshipPart(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function relationships(path: string, trees: ReadonlyMap<string, XmlElement>, byLowerCase: ReadonlyMap<string, string>): readonly Relationship[] {
  const root = trees.get(relationshipPart(path));
  if (root === undefined) return [];
  return childrenNamed(root, "Relationship").map((element) => {
    const target = attribute(element, "Target") ?? "";
    const external = attribute(element, "TargetMode") === "External";
    const resolved = external ? "" : resolve(path, target);
    const kind = (attribute(element, "Type") ?? "").split("/").pop() ?? "";
    return { id: attribute(element, "Id") ?? "", kind, target, external, path: byLowerCase.get(resolved.toLowerCase()) ?? resolved };
  });
}

function resolve(from: string, target: string): string {
  const segments = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const segment of target.replace(/#.*$/, "").split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(decodeURIComponent(segment));
  }
  return segments.join("/");
}

/** File names of the zip's central directory: unlike an unzipped result it shows repetitions. */
function directoryNames(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  for (let end = bytes.length - 22; end >= 0; end--) {
    if (view.getUint32(end, true) !== 0x06054b50) continue;
    let at = view.getUint32(end + 16, true);
    for (let count = view.getUint16(end + 10, true); count > 0 && at + 46 <= bytes.length; count--) {
      const length = view.getUint16(at + 28, true);
      names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)));
      at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    break;
  }
  return names;
}
