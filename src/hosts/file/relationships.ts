import type { XmlElement } from "./xml-tree";

/** A link from one part of a package (or from the package itself) to another part or to an address outside. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Name of the part without a leading slash, or the address when external. */
  readonly target: string;
  readonly isExternal: boolean;
}

export const RELATIONSHIPS_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
export const EMPTY_RELATIONSHIPS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}"/>`;

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; the empty name stands for the package. */
export function relationshipsPartOf(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

export function readRelationships(root: XmlElement, source: string): Relationship[] {
  return root.children("Relationship").map((element) => {
    const target = element.attribute("Target") ?? "";
    const isExternal = element.attribute("TargetMode") === "External";
    return {
      id: element.attribute("Id") ?? "",
      type: element.attribute("Type") ?? "",
      target: isExternal ? target : resolveTarget(source, target),
      isExternal,
    };
  });
}

/** Part name that a target means when it stands in the relationships of `source`. It cannot leave the package. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const base = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  const resolved: string[] = base;
  for (const step of path.split("/")) {
    if (step === "..") resolved.pop();
    else if (step !== "." && step !== "") resolved.push(step);
  }
  return resolved.join("/");
}

/** The shortest relative spelling from `source` to `target` is not needed: an absolute one is always right. */
export function absoluteTarget(part: string): string {
  return `/${part}`;
}

/** The first `rIdN` above all that are in use. */
export function nextRelationshipId(relationships: readonly Relationship[]): string {
  const numbers = relationships.map(({ id }) => /^rId(\d{1,9})$/.exec(id)?.[1]).map((digits) => Number(digits ?? 0));
  return `rId${numbers.reduce((a, b) => Math.max(a, b), 0) + 1}`;
}
