import type { WorkbookEdit } from "../../../core/workbook/edits";
import { HostError } from "../../../core/workbook/host";
import type { ApplyProgress } from "../../../core/workbook/host";
import type { OfficePackage } from "../office-package";
import { activateSheet } from "./activate-sheet";
import { addEmptySheet, addSheet } from "./add-sheet";
import { addTableColumn } from "./add-table-column";
import { appendRows } from "./append-rows";
import { checkReferences, namesOf } from "./dangling-references";
import { addName, removeName, WORKBOOK_ORDER } from "./defined-names";
import { setDocumentTitle } from "./document-title";
import { insertInOrder } from "./insert-in-order";
import { plannedValues } from "./planned-values";
import { dropCalculationChain, removeSheet } from "./remove-sheet";
import { setCells } from "./set-cells";
import { WorkbookDraft } from "./workbook-draft";

function applyEdit(draft: WorkbookDraft, edit: WorkbookEdit): void {
  switch (edit.kind) {
    case "addSheet":
      return addSheet(draft, edit.plan, edit.position);
    case "addEmptySheet":
      return addEmptySheet(draft, edit.name);
    case "removeSheet":
      return removeSheet(draft, edit.name);
    case "addName":
      return addName(draft, edit);
    case "removeName":
      return removeName(draft, edit.name);
    case "setCells":
      return setCells(draft, edit);
    case "appendRows":
      return appendRows(draft, edit.table, edit.rows);
    case "addTableColumn":
      return addTableColumn(draft, edit);
    case "setDocumentTitle":
      return setDocumentTitle(draft, edit.title);
    case "activateSheet":
      return activateSheet(draft, edit.name);
  }
}

/** In words for the user: what an edit does. */
export function editInWords(edit: WorkbookEdit): string {
  switch (edit.kind) {
    case "addSheet":
      return `Adding the sheet '${edit.plan.name}'`;
    case "addEmptySheet":
      return `Adding the empty sheet '${edit.name}'`;
    case "removeSheet":
      return `Removing the sheet '${edit.name}'`;
    case "addName":
    case "removeName":
      return `Updating the name '${edit.name}'`;
    case "setCells":
      return `Writing cells of '${edit.sheet}'`;
    case "appendRows":
      return `Adding rows to '${edit.table}'`;
    case "addTableColumn":
      return `Adding the column '${edit.heading}' to '${edit.table}'`;
    case "setDocumentTitle":
      return "Setting the title";
    case "activateSheet":
      return `Showing the sheet '${edit.name}'`;
  }
}

function askForFullCalculation(draft: WorkbookDraft): void {
  if (draft.root.child("calcPr")?.attribute("fullCalcOnLoad") === "1") return;
  draft.pkg.editXml(draft.part, (root) => {
    const existing = root.child("calcPr");
    if (existing) return existing.setAttribute("fullCalcOnLoad", "1");
    insertInOrder(root, root.create("calcPr", { fullCalcOnLoad: "1" }), WORKBOOK_ORDER);
  });
}

/**
 * Applies a list of edits to a copy of a package, which it gives back; the original stays as it is, so either all edits hold or none.
 *
 * Parts that change: the workbook part and its relationships (tabs, names, `fullCalcOnLoad`), `[Content_Types].xml` (parts that come or go), the
 * style part (only when a look is needed that it has not got), worksheets whose cells or view are edited and their tables, and `docProps/core.xml`
 * for the document's title. `calcChain` goes: it would be wrong and Excel makes it anew. Every other part keeps its bytes; shared strings are never touched.
 *
 * @param between called before each edit; what it throws ends the work
 * @throws HostError when an edit cannot be applied
 */
export async function applyEdits(
  pkg: OfficePackage,
  edits: readonly WorkbookEdit[],
  between: (progress: ApplyProgress) => Promise<void> | void,
): Promise<OfficePackage> {
  const draft = new WorkbookDraft(pkg.copy(), plannedValues(edits));
  if (draft.isSigned)
    throw new HostError(
      "This workbook carries a digital signature that any change would break; save a copy without the signature in Excel and use that.",
    );
  const before = edits.some((edit) => edit.kind === "removeSheet") ? namesOf(draft) : undefined;
  for (const [done, edit] of edits.entries()) {
    await between({ done, total: edits.length, what: editInWords(edit) });
    applyEdit(draft, edit);
  }
  if (before) checkReferences(draft, before);
  if (edits.length > 0) {
    dropCalculationChain(draft);
    askForFullCalculation(draft);
  }
  return draft.pkg;
}
