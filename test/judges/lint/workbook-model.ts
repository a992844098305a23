import { attribute, childNamed, childrenNamed, descendantsNamed } from "../xml-tree";
import type { XmlElement } from "../xml-tree";
import { areaOf } from "./cell-ref";
import type { Area } from "./cell-ref";
import type { OpenPackage } from "./open-package";

export interface LintCell {
  readonly ref: string;
  readonly row: number;
  readonly column: number;
  readonly element: XmlElement;
}

export interface LintTable {
  readonly part: string;
  readonly element: XmlElement;
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
  readonly headerRows: number;
  readonly totalsRows: number;
}

export interface LintSheet {
  readonly name: string;
  readonly sheetId: string;
  readonly state: string;
  readonly part: string;
  /** Undefined for a chart sheet, or where the part is missing or no XML. */
  readonly root: XmlElement | undefined;
  readonly cells: ReadonlyMap<string, LintCell>;
  readonly tables: readonly LintTable[];
}

export interface LintName {
  readonly name: string;
  /** Tab position of the sheet that it is limited to. */
  readonly scope: number | undefined;
  readonly refersTo: string;
}

export interface LintWorkbook {
  readonly part: string;
  readonly root: XmlElement;
  readonly file: OpenPackage;
  readonly sheets: readonly LintSheet[];
  readonly names: readonly LintName[];
  readonly sharedStrings: readonly string[];
  readonly styles: XmlElement | undefined;
}

/** The workbook that a package holds; undefined when its main part cannot be found. */
export function workbookOf(file: OpenPackage): LintWorkbook | undefined {
  const part = file.relationshipsOf("").find((relationship) => relationship.kind === "officeDocument")?.path ?? "";
  const root = file.trees.get(part);
  if (root === undefined) return undefined;
  const parts = file.relationshipsOf(part);
  const treeOf = (kind: string): XmlElement | undefined => file.trees.get(parts.find((relationship) => relationship.kind === kind)?.path ?? "");
  const list = childNamed(root, "sheets");
  const strings = treeOf("sharedStrings");
  return {
    part,
    root,
    file,
    sheets: (list ? childrenNamed(list, "sheet") : []).map((sheet) => sheetOf(sheet, file, part)),
    names: (childNamed(root, "definedNames")?.children ?? []).map(nameOf),
    sharedStrings: strings
      ? childrenNamed(strings, "si").map((si) =>
          descendantsNamed(si, "t")
            .map((t) => t.text)
            .join(""),
        )
      : [],
    styles: treeOf("styles"),
  };
}

function sheetOf(element: XmlElement, file: OpenPackage, workbookPart: string): LintSheet {
  const relationship = file.relationshipsOf(workbookPart).find((candidate) => candidate.id === attribute(element, "r:id"));
  const part = relationship?.path ?? "";
  const root = relationship?.kind === "worksheet" ? file.trees.get(part) : undefined;
  return {
    name: attribute(element, "name") ?? "",
    sheetId: attribute(element, "sheetId") ?? "",
    state: attribute(element, "state") ?? "visible",
    part,
    root,
    cells: root ? cellsOf(root) : new Map(),
    tables: file
      .relationshipsOf(part)
      .filter((candidate) => candidate.kind === "table")
      .flatMap((candidate) => tableOf(candidate.path, file.trees.get(candidate.path))),
  };
}

function cellsOf(root: XmlElement): ReadonlyMap<string, LintCell> {
  const cells = new Map<string, LintCell>();
  for (const element of descendantsNamed(childNamed(root, "sheetData") ?? root, "c")) {
    const ref = attribute(element, "r") ?? "";
    const area = areaOf(ref);
    if (area && !cells.has(ref)) cells.set(ref, { ref, row: area.top, column: area.left, element });
  }
  return cells;
}

function tableOf(part: string, element: XmlElement | undefined): readonly LintTable[] {
  if (element === undefined) return [];
  const columns = childNamed(element, "tableColumns");
  return [
    {
      part,
      element,
      name: attribute(element, "displayName") ?? "",
      area: areaOf(attribute(element, "ref") ?? "") ?? { top: 0, left: 0, bottom: 0, right: 0 },
      columns: columns ? childrenNamed(columns, "tableColumn").map((column) => headingText(attribute(column, "name") ?? "")) : [],
      headerRows: Number(attribute(element, "headerRowCount") ?? "1"),
      totalsRows: Number(attribute(element, "totalsRowCount") ?? "0"),
    },
  ];
}

/** Table column names write a line break as `_x000a_`. */
function headingText(name: string): string {
  return name.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function nameOf(element: XmlElement): LintName {
  const scope = attribute(element, "localSheetId");
  return { name: attribute(element, "name") ?? "", scope: scope === undefined ? undefined : Number(scope), refersTo: element.text };
}

/** What a cell shows as text; undefined where it is empty or holds no text. */
export function cellText(cell: LintCell | undefined, workbook: LintWorkbook): string | undefined {
  if (cell === undefined) return undefined;
  const type = attribute(cell.element, "t");
  if (type === "inlineStr")
    return descendantsNamed(cell.element, "t")
      .map((t) => t.text)
      .join("");
  const value = childNamed(cell.element, "v")?.text;
  if (type === "s" && value !== undefined) return workbook.sharedStrings[Number(value)];
  return type === "str" ? value : undefined;
}
