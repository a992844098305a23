import type { XmlElement } from "./xml-tree";

export const CONTENT_TYPES_PART = "[Content_Types].xml";

/** Content type of a part: its own entry, or else that of its extension. */
export function readContentType(root: XmlElement, part: string): string | undefined {
  const name = `/${part}`.toLowerCase();
  const own = root.children("Override").find((element) => element.attribute("PartName")?.toLowerCase() === name);
  if (own) return own.attribute("ContentType");
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  return root
    .children("Default")
    .find((element) => element.attribute("Extension")?.toLowerCase() === extension)
    ?.attribute("ContentType");
}

export function writeContentType(root: XmlElement, part: string, type: string): void {
  if (readContentType(root, part) === type) return;
  removeContentType(root, part);
  root.append(root.create("Override", { PartName: `/${part}`, ContentType: type }));
}

export function removeContentType(root: XmlElement, part: string): void {
  const name = `/${part}`.toLowerCase();
  for (const element of root.children("Override")) if (element.attribute("PartName")?.toLowerCase() === name) root.remove(element);
}
