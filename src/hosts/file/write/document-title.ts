import { XmlElement } from "../xml-tree";
import type { WorkbookDraft } from "./workbook-draft";
import { plainElementText, XML_DECLARATION } from "./xml-text";

const CORE_PROPERTIES = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const CORE_LINK = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
const DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

/** Sets the title that screen readers announce and file managers show; the other properties of the document stay. */
export function setDocumentTitle(draft: WorkbookDraft, title: string): void {
  const { pkg } = draft;
  const existing = pkg.relationships("").find((link) => link.type === CORE_LINK && pkg.has(link.target))?.target;
  if (existing === undefined) {
    const part = pkg.has("docProps/core.xml") ? draft.freePart("docProps/core", ".xml") : "docProps/core.xml";
    pkg.set(
      part,
      `${XML_DECLARATION}<cp:coreProperties xmlns:cp="${CORE_PROPERTIES}" xmlns:dc="${DUBLIN_CORE}"><dc:title>${plainElementText(title)}</dc:title></cp:coreProperties>`,
    );
    pkg.setContentType(part, CORE_TYPE);
    pkg.addRelationship("", { type: CORE_LINK, target: part });
    return;
  }
  pkg.editXml(existing, (root) => {
    const element = root.child("title", DUBLIN_CORE);
    const replacement = newTitle(root, title);
    root.insertBefore(replacement, element);
    if (element) root.remove(element);
  });
}

function newTitle(root: XmlElement, title: string): XmlElement {
  const prefix = root.attributes.find(({ name, value }) => name.startsWith("xmlns:") && value === DUBLIN_CORE)?.name.slice("xmlns:".length);
  const declaration = prefix === undefined ? [{ name: "xmlns:dc", uri: "", value: DUBLIN_CORE }] : [];
  const element = new XmlElement(`${prefix ?? "dc"}:title`, DUBLIN_CORE, declaration);
  element.append({ verbatim: plainElementText(title), text: title });
  return element;
}
