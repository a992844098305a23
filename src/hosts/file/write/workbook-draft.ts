import { DAYS_FROM_1900_TO_1904 } from "../../../core/workbook/serial-day";
import type { OfficePackage } from "../office-package";
import { findWorkbook, isOn, OFFICE_RELATIONSHIPS } from "../workbook-part";
import type { XmlElement } from "../xml-tree";
import type { ValuesAt } from "./chart-series-xml";
import { StyleBook } from "./style-book";
import { EMPTY_STYLES } from "./style-sections";

const SPREADSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** One tab of the workbook, in tab order. */
export interface SheetEntry {
  readonly name: string;
  /** Position counted from 0. */
  readonly tab: number;
  readonly relationshipId: string;
  readonly part: string;
  /** Chart and dialog sheets are tabs too, but hold no cells. */
  readonly isWorksheet: boolean;
  readonly isVisible: boolean;
}

/** One Excel Table of the workbook. */
export interface TableEntry {
  /** As formulas call it. */
  readonly name: string;
  readonly id: number;
  readonly part: string;
  readonly sheet: SheetEntry;
}

/** A workbook while a list of edits is being applied: a copy of the package, thrown away when anything fails. */
export class WorkbookDraft {
  /** Name of the workbook part. */
  readonly part: string;
  readonly isStructureProtected: boolean;
  readonly isSigned: boolean;
  private styleBook: StyleBook | undefined;

  /** @param valuesAt cells that the edits themselves write, for the points of charts */
  constructor(
    readonly pkg: OfficePackage,
    readonly valuesAt: ValuesAt,
  ) {
    const workbook = findWorkbook(pkg);
    this.part = workbook.name;
    this.isStructureProtected = workbook.isStructureProtected;
    this.isSigned = workbook.isSigned;
  }

  get root(): XmlElement {
    return this.pkg.xml(this.part);
  }

  /** Added to a date that is written: 0, or -1462 where the workbook counts from 1904. */
  get dateShift(): number {
    return isOn(this.root.child("workbookPr")?.attribute("date1904")) ? -DAYS_FROM_1900_TO_1904 : 0;
  }

  get styles(): StyleBook {
    this.styleBook ??= new StyleBook(this.pkg, this.stylesPart());
    return this.styleBook;
  }

  /** Tabs in their order; entries that point at nothing are left out. */
  sheets(): readonly SheetEntry[] {
    const links = new Map(this.pkg.relationships(this.part).map((link) => [link.id, link]));
    return this.sheetElements().flatMap((element, tab) => {
      const relationshipId = element.attribute("id", OFFICE_RELATIONSHIPS) ?? "";
      const link = links.get(relationshipId);
      if (!link || !this.pkg.has(link.target)) return [];
      const isWorksheet = link.type === `${OFFICE_RELATIONSHIPS}/worksheet`;
      const isVisible = (element.attribute("state") ?? "visible") === "visible";
      return [{ name: element.attribute("name") ?? "", tab, relationshipId, part: link.target, isWorksheet, isVisible }];
    });
  }

  sheet(name: string): SheetEntry | undefined {
    return this.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** `<sheet>` elements in tab order. */
  sheetElements(): readonly XmlElement[] {
    return this.root.child("sheets")?.children("sheet") ?? [];
  }

  tables(): readonly TableEntry[] {
    return this.sheets().flatMap((sheet) =>
      this.pkg
        .relationships(sheet.part)
        .filter((link) => link.type === `${OFFICE_RELATIONSHIPS}/table` && this.pkg.has(link.target))
        .map((link) => {
          const root = this.pkg.xml(link.target);
          return {
            name: root.attribute("displayName") ?? root.attribute("name") ?? "",
            id: Number(root.attribute("id") ?? 0),
            part: link.target,
            sheet,
          };
        }),
    );
  }

  table(name: string): TableEntry | undefined {
    return this.tables().find((table) => table.name.toLowerCase() === name.toLowerCase());
  }

  /** `<definedName>` elements: those of the whole workbook and those of single sheets. */
  names(): readonly XmlElement[] {
    return this.root.child("definedNames")?.children("definedName") ?? [];
  }

  /** The first free part name `<stem>N<extension>`. */
  freePart(stem: string, extension: string): string {
    let number = 1;
    while (this.pkg.has(`${stem}${number}${extension}`)) number++;
    return `${stem}${number}${extension}`;
  }

  /** Adds a part with its content type and links another part to it; gives the id of the link. */
  addPart(name: string, content: string | Uint8Array, contentType: string, link: { readonly from: string; readonly kind: string }): string {
    this.pkg.set(name, content);
    this.pkg.setContentType(name, contentType);
    return this.pkg.addRelationship(link.from, { type: `${OFFICE_RELATIONSHIPS}/${link.kind}`, target: name });
  }

  private stylesPart(): string {
    const existing = this.pkg.relationships(this.part).find((link) => link.type === `${OFFICE_RELATIONSHIPS}/styles`);
    if (existing && this.pkg.has(existing.target)) return existing.target;
    const part = this.freePart("xl/styles", ".xml");
    this.addPart(part, EMPTY_STYLES, `${SPREADSHEET_TYPE}.styles+xml`, { from: this.part, kind: "styles" });
    return part;
  }
}
