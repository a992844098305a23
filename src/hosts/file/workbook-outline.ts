import type { NameContent, SheetVisibility } from "../../core/workbook/content";
import { BrokenPart } from "./broken-part";
import type { OfficePackage } from "./office-package";
import type { Problems } from "./problems";
import { readTablePart, type TablePart } from "./read-table-part";
import { findWorkbook, isOn, OFFICE_RELATIONSHIPS } from "./workbook-part";
import { shownFormula } from "./shown-formula";

const WORKSHEET = `${OFFICE_RELATIONSHIPS}/worksheet`;
const TABLE = `${OFFICE_RELATIONSHIPS}/table`;
const SHARED_STRINGS = `${OFFICE_RELATIONSHIPS}/sharedStrings`;
const STYLES = `${OFFICE_RELATIONSHIPS}/styles`;

export interface SheetOutline {
  readonly name: string;
  readonly sheetId: string;
  readonly visibility: SheetVisibility;
  /** Undefined for chart sheets and the like, which have no cells. */
  readonly part: string | undefined;
  readonly tables: readonly TablePart[];
}

/** What a workbook holds, without looking at any cell. */
export interface WorkbookOutline {
  readonly part: string;
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly SheetOutline[];
  readonly names: readonly NameContent[];
  readonly sharedStringsPart: string | undefined;
  readonly stylesPart: string | undefined;
}

/** @throws HostError when the package holds no workbook that can be read. */
export function readOutline(pkg: OfficePackage, problems: Problems): WorkbookOutline {
  const part = findWorkbook(pkg).name;
  const root = pkg.xml(part);
  const links = pkg.relationships(part);
  const partOfType = (type: string) => links.find((link) => link.type === type && !link.isExternal && pkg.has(link.target))?.target;
  const sheets = (root.child("sheets")?.children("sheet") ?? []).map((sheet): SheetOutline => {
    const name = sheet.attribute("name") ?? "";
    const id = sheet.attribute("id", OFFICE_RELATIONSHIPS);
    const link = links.find((candidate) => candidate.id === id);
    const isMissing = !link || !pkg.has(link.target);
    if (isMissing) problems.add(name, "", "This sheet is missing from the file: open the file in Excel and save it.");
    const sheetPart = !isMissing && link.type === WORKSHEET ? link.target : undefined;
    const tables = sheetPart === undefined ? [] : readTables(pkg, sheetPart, name, problems);
    return { name, sheetId: sheet.attribute("sheetId") ?? "", visibility: visibility(sheet.attribute("state")), part: sheetPart, tables };
  });
  if (sheets.length === 0) throw new BrokenPart(part, "it lists no sheets");
  reportSameNames(sheets, problems);
  return {
    part,
    dateSystem: isOn(root.child("workbookPr")?.attribute("date1904")) ? 1904 : 1900,
    sheets,
    names: (root.child("definedNames")?.children("definedName") ?? [])
      .filter((name) => name.attribute("localSheetId") === undefined)
      .map((name) => ({ name: name.attribute("name") ?? "", refersTo: shownFormula(name.text()) })),
    sharedStringsPart: partOfType(SHARED_STRINGS),
    stylesPart: partOfType(STYLES),
  };
}

function visibility(state: string | undefined): SheetVisibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

/** Only parts of the type "table": single mapped cells (tableSingleCells) have a type of their own. */
function readTables(pkg: OfficePackage, sheetPart: string, sheet: string, problems: Problems): TablePart[] {
  const tables: TablePart[] = [];
  for (const link of pkg.relationships(sheetPart)) {
    if (link.type !== TABLE || link.isExternal) continue;
    if (!pkg.has(link.target)) {
      problems.add(sheet, "", `A table of this sheet is missing from the file (${link.target}): open the file in Excel and save it.`);
      continue;
    }
    try {
      tables.push(readTablePart(pkg.xml(link.target), link.target));
    } catch (error) {
      if (!(error instanceof BrokenPart)) throw error;
      problems.add(sheet, "", error.message);
    }
  }
  return tables;
}

/** Excel knows a sheet, and a table, by its name alone, whatever the case. */
function reportSameNames(sheets: readonly SheetOutline[], problems: Problems): void {
  const seenSheets = new Set<string>();
  const seenTables = new Set<string>();
  for (const sheet of sheets) {
    if (seenSheets.has(sheet.name.toLowerCase())) problems.add(sheet.name, "", "Two sheets have this name: rename one of them.");
    seenSheets.add(sheet.name.toLowerCase());
    for (const table of sheet.tables) {
      if (seenTables.has(table.name.toLowerCase())) problems.add(sheet.name, "", `Two tables are called ${table.name}: rename one of them.`);
      seenTables.add(table.name.toLowerCase());
    }
  }
}
