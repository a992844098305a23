import { HostError } from "../../../core/workbook/host";
import { insertInOrder } from "./insert-in-order";
import { WORKBOOK_ORDER } from "./defined-names";
import { spliceBytes } from "./splice-bytes";
import type { SheetEntry, WorkbookDraft } from "./workbook-draft";
import { exactText } from "./exact-text";

const VIEWS = /<(\w+:)?sheetViews(?:\s[^>]*)?>[\s\S]*?<\/(?:\w+:)?sheetViews>/;
const LESS = 60;
/** Enough for a prefix and `sheetData`. */
const TAG_LENGTH = 48;

/** The views of a worksheet stand before its cells, which may be many; a chart sheet is small altogether. */
function headLength(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(LESS); at >= 0; at = bytes.indexOf(LESS, at + 1)) {
    if (/^<(?:\w+:)?sheetData[\s/>]/.test(String.fromCharCode(...bytes.subarray(at, at + TAG_LENGTH)))) return at;
  }
  return bytes.length;
}

/** Rewrites the opening tags (and, if asked, the content) of the views of a sheet. */
function editViews(draft: WorkbookDraft, sheet: SheetEntry, edit: (views: string) => string): void {
  const bytes = draft.pkg.bytes(sheet.part);
  const head = exactText(bytes.subarray(0, headLength(bytes)));
  const match = VIEWS.exec(head);
  if (!match) return;
  const text = edit(match[0]);
  if (text === match[0]) return;
  const encoder = new TextEncoder();
  const start = encoder.encode(head.slice(0, match.index)).length;
  draft.pkg.set(sheet.part, spliceBytes(bytes, [{ start, end: start + encoder.encode(match[0]).length, text }]));
}

function deselected(views: string): string {
  return views.replace(/(<(?:\w+:)?sheetView(?=\s)[^>]*?)\stabSelected="[^"]*"/g, "$1");
}

function selected(views: string): string {
  return deselected(views).replace(/(<(?:\w+:)?sheetView(?=\s)[^>]*?)(\sworkbookViewId=)/, '$1 tabSelected="1"$2');
}

/** Scrolls to the top left corner. The selection goes to A1, too, unless panes are frozen: then each pane keeps its own. */
function atStart(views: string): string {
  const scrolled = views.replace(/(<(?:\w+:)?sheetView(?=\s)[^>]*?)\stopLeftCell="[^"]*"/g, "$1");
  if (/<(?:\w+:)?pane\s/.test(scrolled)) return scrolled;
  return scrolled.replace(/<((?:\w+:)?selection)(?:\s[^>]*)?\/>/g, '<$1 activeCell="A1" sqref="A1"/>');
}

/** Makes a tab the selected one, and only that: with two selected tabs every entry would go into both sheets. */
export function selectTab(draft: WorkbookDraft, sheet: SheetEntry): void {
  for (const other of draft.sheets()) if (other.part !== sheet.part) editViews(draft, other, deselected);
  editViews(draft, sheet, selected);
  draft.pkg.editXml(draft.part, (root) => {
    let section = root.child("bookViews");
    if (!section) {
      section = root.create("bookViews");
      section.append(section.create("workbookView"));
      insertInOrder(root, section, WORKBOOK_ORDER);
    }
    for (const view of section.children("workbookView")) {
      if (Number(view.attribute("activeTab") ?? 0) !== sheet.tab) view.setAttribute("activeTab", String(sheet.tab));
      if (Number(view.attribute("firstSheet") ?? 0) > sheet.tab) view.setAttribute("firstSheet", String(sheet.tab));
    }
  });
}

/** @throws HostError when there is no such sheet or when it is hidden */
export function activateSheet(draft: WorkbookDraft, name: string): void {
  const sheet = draft.sheet(name);
  if (!sheet) throw new HostError(`The workbook has no sheet '${name}'; nothing was changed.`);
  if (!sheet.isVisible) throw new HostError(`The sheet '${sheet.name}' is hidden and cannot be shown first; unhide it in Excel and try again.`);
  selectTab(draft, sheet);
  editViews(draft, sheet, atStart);
}
