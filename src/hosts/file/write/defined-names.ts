import { HostError } from "../../../core/workbook/host";
import type { XmlElement } from "../xml-tree";
import { fileFormula } from "./file-formula";
import { insertInOrder } from "./insert-in-order";
import { checkName } from "./name-rules";
import type { WorkbookDraft } from "./workbook-draft";

/** Children of `workbook` in the order that ECMA-376 asks for (18.2.27). */
export const WORKBOOK_ORDER = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize " +
  "customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

const MAX_COMMENT = 255;

/** A name as it is added. */
interface NewName {
  readonly name: string;
  readonly refersTo: string;
  readonly comment?: string;
  /** Tab position of the sheet that alone has the name. */
  readonly sheetIndex?: number;
}

/** Adds a name without looking whether it is free. */
export function appendName(draft: WorkbookDraft, added: NewName): void {
  draft.pkg.editXml(draft.part, (root) => {
    let section = root.child("definedNames");
    if (!section) {
      section = root.create("definedNames");
      insertInOrder(root, section, WORKBOOK_ORDER);
    }
    const comment = added.comment === undefined || added.comment === "" ? {} : { comment: added.comment.slice(0, MAX_COMMENT) };
    const scope = added.sheetIndex === undefined ? {} : { localSheetId: String(added.sheetIndex) };
    section.append(root.create("definedName", { name: added.name, ...comment, ...scope }, fileFormula(added.refersTo)));
  });
}

/** @throws HostError when a table or another name is called so already */
export function addName(draft: WorkbookDraft, added: NewName): void {
  checkName(draft, added.name);
  appendName(draft, added);
}

/** Takes names away; the section goes with its last name. */
export function removeNames(draft: WorkbookDraft, shouldGo: (name: XmlElement) => boolean): void {
  if (!draft.names().some(shouldGo)) return;
  draft.pkg.editXml(draft.part, (root) => {
    const section = root.child("definedNames");
    if (!section) return;
    for (const name of section.children("definedName")) if (shouldGo(name)) section.remove(name);
    if (section.elements().length === 0) root.remove(section);
  });
}

/** @throws HostError when there is no such name for the whole workbook */
export function removeName(draft: WorkbookDraft, name: string): void {
  const isIt = (element: XmlElement) =>
    element.attribute("localSheetId") === undefined && element.attribute("name")?.toLowerCase() === name.toLowerCase();
  if (!draft.names().some(isIt)) throw new HostError(`The workbook has no name '${name}'; nothing was changed.`);
  removeNames(draft, isIt);
}
