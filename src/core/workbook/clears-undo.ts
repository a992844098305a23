import type { WorkbookEdit } from "./edits";

/**
 * Kinds of edits that use a member of Excel's object model which empties the undo list of the web, of Windows or of a Mac: a sheet's name, position or
 * deletion, the title of the document (Microsoft, "Undo capabilities with the Excel JavaScript API").
 */
const CLEARING: readonly WorkbookEdit["kind"][] = ["addSheet", "removeSheet", "setDocumentTitle"];

/** Whether Excel's Undo cannot go back past these edits, so that the user is told before. */
export function clearsUndo(edits: readonly WorkbookEdit[]): boolean {
  return edits.some(({ kind }) => CLEARING.includes(kind));
}
