import { OFFICE_RELATIONSHIPS } from "../workbook-part";
import type { XmlElement } from "../xml-tree";
import type { WorkbookDraft } from "./workbook-draft";

const MAX_SHEET_ID = 65_534;

/** Numbers that count tabs and therefore move when a tab comes or goes. */
function shiftTabNumbers(root: XmlElement, shifted: (index: number) => number): void {
  for (const view of root.child("bookViews")?.children("workbookView") ?? []) {
    for (const attribute of ["activeTab", "firstSheet"]) {
      const before = Number(view.attribute(attribute) ?? 0);
      // The first tab in sight stays the first: a tab put before it is seen.
      const after = attribute === "firstSheet" && before === 0 ? 0 : shifted(before);
      if (after === before) continue;
      if (after === 0) view.removeAttribute(attribute);
      else view.setAttribute(attribute, String(after));
    }
  }
  for (const name of root.child("definedNames")?.children("definedName") ?? []) {
    const before = name.attribute("localSheetId");
    if (before === undefined) continue;
    const after = String(shifted(Number(before)));
    if (after !== before) name.setAttribute("localSheetId", after);
  }
}

function freeSheetId(draft: WorkbookDraft): number {
  const taken = new Set(draft.sheetElements().map((element) => Number(element.attribute("sheetId") ?? 0)));
  const next = Math.max(0, ...taken) + 1;
  if (next <= MAX_SHEET_ID) return next;
  let free = 1;
  while (taken.has(free)) free++;
  return free;
}

/** Adds a tab; views and names of the sheets behind it move with them. */
export function insertTab(draft: WorkbookDraft, name: string, relationshipId: string, position: number): void {
  const sheetId = String(freeSheetId(draft));
  draft.pkg.editXml(draft.part, (root) => {
    const section = root.child("sheets");
    if (!section) return;
    const isFirst = section.children("sheet").length === 0;
    const declared = root.attributes.find((attribute) => attribute.name.startsWith("xmlns:") && attribute.value === OFFICE_RELATIONSHIPS);
    const prefix = declared?.name.slice("xmlns:".length) ?? "r";
    const declaration = declared ? {} : { [`xmlns:${prefix}`]: OFFICE_RELATIONSHIPS };
    const tab = root.create("sheet", { name, sheetId, ...declaration });
    tab.setAttribute(`${prefix}:id`, relationshipId, OFFICE_RELATIONSHIPS);
    section.insertBefore(tab, section.children("sheet")[position]);
    if (!isFirst) shiftTabNumbers(root, (index) => (index >= position ? index + 1 : index));
  });
}

/** Takes a tab away. What was local to it must be gone already; an active tab hands over to its neighbour. */
export function removeTab(draft: WorkbookDraft, position: number): void {
  draft.pkg.editXml(draft.part, (root) => {
    const section = root.child("sheets");
    const tab = section?.children("sheet")[position];
    if (!section || !tab) return;
    section.remove(tab);
    const last = section.children("sheet").length - 1;
    shiftTabNumbers(root, (index) => Math.max(0, Math.min(index > position ? index - 1 : index, last)));
  });
}
