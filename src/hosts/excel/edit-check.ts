import type { WorkbookEdit } from "../../core/workbook/edits";
import { HostError } from "../../core/workbook/host";
import { anchorName } from "./sheet-layout-steps";
import type { WorkbookStructure } from "./workbook-structure";

/** Stands in the workbook while sheets are being made; whoever finds it finds a workbook that was not finished. */
export const UNFINISHED_NAME = "SeMS_unfinished";

/** Names in use as the edits go by, in lower case. */
class NamesInUse {
  private readonly names: Set<string>;

  constructor(names: readonly string[]) {
    this.names = new Set(names.map((name) => name.toLowerCase()));
  }

  has(name: string): boolean {
    return this.names.has(name.toLowerCase());
  }

  add(name: string): void {
    this.names.add(name.toLowerCase());
  }

  delete(name: string): void {
    this.names.delete(name.toLowerCase());
  }
}

/** Whether the edits make sheets or names, which are taken away again if the work is given up. */
export function isBuilding(edits: readonly WorkbookEdit[]): boolean {
  return edits.some((edit) => edit.kind === "addSheet");
}

/** Refuses, before anything is written, what could only fail half-way. @throws HostError */
export function checkEdits(edits: readonly WorkbookEdit[], structure: WorkbookStructure): void {
  const sheets = new NamesInUse(structure.sheets.map((sheet) => sheet.name));
  const names = new NamesInUse([...structure.names, ...structure.tables].map((item) => item.name));
  const tables = new NamesInUse(structure.tables.map((table) => table.name));
  const addName = (name: string) => {
    if (names.has(name)) throw new HostError(`The workbook already has a name or table "${name}": rename or delete it and try again.`);
    names.add(name);
  };
  if (structure.isProtected && edits.some(({ kind }) => kind === "addSheet" || kind === "addEmptySheet" || kind === "removeSheet"))
    throw new HostError("The structure of this workbook is protected: take the protection off (Review, Protect Workbook) and try again.");
  for (const edit of edits) {
    switch (edit.kind) {
      case "addSheet":
        if (sheets.has(edit.plan.name)) throw takenSheet(edit.plan.name);
        sheets.add(edit.plan.name);
        addName(anchorName(edit.plan));
        for (const table of edit.plan.tables) {
          addName(table.name);
          tables.add(table.name);
        }
        break;
      case "addEmptySheet":
        if (sheets.has(edit.name)) throw takenSheet(edit.name);
        sheets.add(edit.name);
        break;
      case "addName":
        addName(edit.name);
        break;
      case "removeSheet":
        if (!sheets.has(edit.name)) throw missingSheet(edit.name);
        sheets.delete(edit.name);
        forgetSheet(structure, edit.name, names, tables);
        break;
      case "removeName":
        names.delete(edit.name);
        break;
      case "setCells":
        if (!sheets.has(edit.sheet)) throw missingSheet(edit.sheet);
        checkUnprotected(structure, edit.sheet);
        break;
      case "appendRows":
      case "addTableColumn":
        if (!tables.has(edit.table))
          throw new HostError(`The workbook has no table "${edit.table}": it was removed or renamed; run the check again.`);
        checkUnprotected(structure, structure.tables.find(({ name }) => name.toLowerCase() === edit.table.toLowerCase())?.sheet);
        break;
      case "activateSheet":
        if (!sheets.has(edit.name)) throw missingSheet(edit.name);
        break;
      case "setDocumentTitle":
        break;
    }
  }
  if (isBuilding(edits) && names.has(UNFINISHED_NAME)) {
    throw new HostError("An earlier set-up of this workbook was interrupted: take its unfinished sheets away first, then try again.");
  }
}

function takenSheet(name: string): HostError {
  return new HostError(`The workbook already has a sheet "${name}": rename it and try again.`);
}

function missingSheet(name: string): HostError {
  return new HostError(`The workbook has no sheet "${name}": it was removed or renamed; run the check again.`);
}

function checkUnprotected(structure: WorkbookStructure, sheet: string | undefined): void {
  const found = structure.sheets.find(({ name }) => name.toLowerCase() === sheet?.toLowerCase());
  if (found?.isProtected)
    throw new HostError(`The sheet "${found.name}" is protected: take the protection off (Review, Unprotect Sheet) and try again.`);
}

/** With a sheet go its tables and the name that follows it. */
function forgetSheet(structure: WorkbookStructure, sheet: string, names: NamesInUse, tables: NamesInUse): void {
  for (const table of structure.tables) {
    if (table.sheet.toLowerCase() !== sheet.toLowerCase()) continue;
    tables.delete(table.name);
    names.delete(table.name);
  }
  for (const anchor of anchorsOf(structure, sheet)) names.delete(anchor);
}

/** How the names that follow a sheet begin. */
export const ANCHOR = "SeMS_at_";

/** The names that follow a sheet (`SeMS_at_…`). */
export function anchorsOf(structure: Pick<WorkbookStructure, "names">, sheet: string): readonly string[] {
  return structure.names.filter(({ name, refersTo }) => name.startsWith(ANCHOR) && pointsToSheet(refersTo, sheet)).map(({ name }) => name);
}

export function pointsToSheet(refersTo: string, sheet: string): boolean {
  const text = refersTo.slice(0, Math.max(0, refersTo.lastIndexOf("!")));
  const name = text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
  return name.toLowerCase() === sheet.toLowerCase();
}
