import { HostError } from "../../../core/workbook/host";
import type { OfficePackage } from "../office-package";
import { OFFICE_RELATIONSHIPS } from "../workbook-part";
import { selectTab } from "./activate-sheet";
import { removeNames } from "./defined-names";
import { referredSheets } from "./referred-sheets";
import { removeTab } from "./sheet-tabs";
import type { WorkbookDraft } from "./workbook-draft";

/** Parts that can be reached from the package by relationships, in lower case. */
function reachableParts(pkg: OfficePackage): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [""];
  for (let source = open.pop(); source !== undefined; source = open.pop()) {
    for (const link of pkg.relationships(source)) {
      const key = link.target.toLowerCase();
      if (link.isExternal || seen.has(key) || !pkg.has(link.target)) continue;
      seen.add(key);
      open.push(link.target);
    }
  }
  return seen;
}

function isAnchorOf(refersTo: string, name: string, sheet: string): boolean {
  return name.startsWith("SeMS_at_") && referredSheets(refersTo).some((other) => other.toLowerCase() === sheet.toLowerCase());
}

/**
 * Takes a sheet away with everything that hangs on it alone: tables, drawings, charts, local names, the name that followed it.
 * @throws HostError when there is no such sheet, when it is the last visible one, or when the structure is protected
 */
export function removeSheet(draft: WorkbookDraft, name: string): void {
  const sheet = draft.sheet(name);
  if (!sheet) throw new HostError(`The workbook has no sheet '${name}'; nothing was changed.`);
  if (draft.isStructureProtected) {
    throw new HostError(
      "The structure of this workbook is protected, so no sheet can be removed; take the protection off in Excel (Review, Protect Workbook) and try again.",
    );
  }
  if (!draft.sheets().some((other) => other.isVisible && other.relationshipId !== sheet.relationshipId)) {
    throw new HostError(`'${sheet.name}' is the only visible sheet and a workbook needs one; add or show another sheet first.`);
  }
  const wasActive = activeTab(draft) === sheet.tab;
  const before = reachableParts(draft.pkg);
  removeNames(
    draft,
    (element) => element.attribute("localSheetId") === String(sheet.tab) || isAnchorOf(element.text(), element.attribute("name") ?? "", sheet.name),
  );
  removeTab(draft, sheet.tab);
  draft.pkg.removeRelationship(draft.part, sheet.relationshipId);
  const after = reachableParts(draft.pkg);
  for (const part of draft.pkg.names()) if (before.has(part.toLowerCase()) && !after.has(part.toLowerCase())) draft.pkg.remove(part);
  const next = draft.sheets().find((other) => other.isVisible && other.tab >= activeTab(draft)) ?? draft.sheets().find((other) => other.isVisible);
  if (wasActive && next) selectTab(draft, next);
}

function activeTab(draft: WorkbookDraft): number {
  return Number(draft.root.child("bookViews")?.child("workbookView")?.attribute("activeTab") ?? 0);
}

/** Takes `calcChain` away: it lists the calculated cells in an order that no longer holds; Excel writes it anew. */
export function dropCalculationChain(draft: WorkbookDraft): void {
  for (const link of draft.pkg.relationships(draft.part)) {
    if (link.type !== `${OFFICE_RELATIONSHIPS}/calcChain`) continue;
    draft.pkg.removeRelationship(draft.part, link.id);
    if (draft.pkg.has(link.target)) draft.pkg.remove(link.target);
  }
}
