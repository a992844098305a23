import type { SheetVisibility } from "../../core/workbook/content";

export interface TableStructure {
  readonly name: string;
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly rowCount: number;
  readonly hasTotals: boolean;
}

export interface SheetStructure {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
}

/** What can be known of a workbook in one round trip, without any cell. */
export interface WorkbookStructure {
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly SheetStructure[];
  readonly tables: readonly TableStructure[];
  /** Workbook-wide names; `refersTo` without the leading `=`. */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  readonly styles: ReadonlySet<string>;
  /** Title of the document. */
  readonly title: string;
  /** No sheet can be added, removed or renamed. */
  readonly isProtected: boolean;
}

/** Day 1 of the 1904 date system. Office.js does not tell which system a workbook counts in, but DATE gives it away. */
const SECOND_OF_JANUARY_1904 = [1904, 1, 2] as const;

/** Queues the questions; the answer can be taken after the sync. */
export function queueStructure(context: Excel.RequestContext, options: { readonly styles: boolean }): () => WorkbookStructure {
  const { worksheets, tables, names, styles, properties, protection } = context.workbook;
  properties.load("title");
  protection.load("protected");
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  tables.load("items/name,items/showTotals,items/worksheet/name,items/columns/items/name,items/rows/count");
  names.load("items/name,items/formula");
  if (options.styles) styles.load("items/name");
  const probe = context.workbook.functions.date(...SECOND_OF_JANUARY_1904).load("value");
  return () => ({
    dateSystem: Number(probe.value) === 1 ? 1904 : 1900,
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: visibilityOf(sheet.visibility),
      isProtected: sheet.protection.protected,
    })),
    tables: tables.items.map((table) => ({
      name: table.name,
      sheet: table.worksheet.name,
      headings: table.columns.items.map((column) => column.name),
      rowCount: table.rows.count,
      hasTotals: table.showTotals,
    })),
    names: names.items.map((item) => ({ name: item.name, refersTo: String(item.formula).replace(/^=/, "") })),
    title: properties.title,
    isProtected: protection.protected,
    styles: new Set(options.styles ? styles.items.map((style) => style.name) : []),
  });
}

function visibilityOf(visibility: string): SheetVisibility {
  if (visibility === "VeryHidden") return "veryHidden";
  return visibility === "Hidden" ? "hidden" : "visible";
}

export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

export function findTable(structure: WorkbookStructure, name: string): TableStructure | undefined {
  return structure.tables.find((table) => sameName(table.name, name));
}

export function findSheet(structure: WorkbookStructure, name: string): SheetStructure | undefined {
  return structure.sheets.find((sheet) => sameName(sheet.name, name));
}
