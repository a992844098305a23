import { parseA1 } from "../../core/workbook/a1";
import type { RangeRef } from "../../core/workbook/cell";
import { HostError } from "../../core/workbook/host";
import { cellFaces, PLAIN_FACE } from "./cell-faces";
import type { OfficePackage } from "./office-package";
import { parseXml } from "./parse-xml";
import { Problems } from "./problems";
import { scanWorksheet } from "./scan-worksheet";
import type { CellFace, CellLink, DropDown, SheetLook } from "./sheet-look";
import { themeColours } from "./theme-colours";
import { isOn, OFFICE_RELATIONSHIPS } from "./workbook-part";
import { readOutline, type WorkbookOutline } from "./workbook-outline";
import type { XmlElement } from "./xml-tree";

const DEFAULT_WIDTH = 8.43;
/** Wider spans of formatted columns are the rest of the sheet, not columns that anybody looks at. */
const MOST_WIDTHS = 1024;

/**
 * How a sheet looks, for the preview: values come from the host itself.
 * @throws HostError when the sheet is not there or its part is damaged.
 */
export function readSheetLook(pkg: OfficePackage, sheet: string): SheetLook {
  const outline = readOutline(pkg, new Problems());
  const part = outline.sheets.find((candidate) => candidate.name === sheet)?.part;
  if (part === undefined) throw new HostError(`The sheet ${sheet} has no cells to show.`);
  const faces = facesOf(pkg, outline);
  const { root, styles, rowHeights } = scan(pkg.bytes(part), part);
  const columns = columnsOf(root);
  const format = root.child("sheetFormatPr");
  const view = root.child("sheetViews")?.child("sheetView");
  return {
    showGridlines: (view?.attribute("showGridLines") ?? "1") !== "0",
    columnWidths: columns.widths,
    defaultColumnWidth: Number(format?.attribute("defaultColWidth") ?? DEFAULT_WIDTH),
    rowHeights,
    frozen: frozenOf(view?.child("pane")),
    merges: (root.child("mergeCells")?.children("mergeCell") ?? []).flatMap((merge) => rangesOf(merge.attribute("ref"))),
    links: linksOf(pkg, part, root),
    dropDowns: dropDownsOf(root),
    faceAt: (row, column) => faces[styles.get(row)?.get(column) ?? columns.styles.get(column) ?? 0] ?? PLAIN_FACE,
  };
}

function facesOf(pkg: OfficePackage, outline: WorkbookOutline): readonly CellFace[] {
  if (outline.stylesPart === undefined) return [];
  const theme = pkg.relationships(outline.part).find((link) => link.type === `${OFFICE_RELATIONSHIPS}/theme` && pkg.has(link.target));
  return cellFaces(pkg.xml(outline.stylesPart), theme ? themeColours(pkg.xml(theme.target)) : []);
}

interface Scan {
  /** The worksheet without its cells. */
  readonly root: XmlElement;
  /** Style number by row and column. */
  readonly styles: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly rowHeights: ReadonlyMap<number, number>;
}

function scan(bytes: Uint8Array, part: string): Scan {
  const decoder = new TextDecoder();
  const styles = new Map<number, Map<number, number>>();
  const rowHeights = new Map<number, number>();
  let current = new Map<number, number>();
  const frame = scanWorksheet(bytes, part, {
    wantsEmptyCells: true,
    cell: ({ column, style }) => void current.set(column, style),
    row: ({ row, start, contentStart }) => {
      styles.set(row, current);
      current = new Map();
      const height = /\sht="([\d.]+)"/.exec(decoder.decode(bytes.subarray(start, contentStart)));
      if (height) rowHeights.set(row, Number(height[1]));
    },
  });
  const frameText = decoder.decode(bytes.subarray(0, frame.dataStart)) + decoder.decode(bytes.subarray(frame.dataEnd));
  return { root: parseXml(frameText, part).root, styles, rowHeights };
}

function columnsOf(root: XmlElement): { readonly widths: Map<number, number>; readonly styles: Map<number, number> } {
  const [widths, styles] = [new Map<number, number>(), new Map<number, number>()];
  for (const column of root.child("cols")?.children("col") ?? []) {
    const first = Number(column.attribute("min") ?? 1) - 1;
    const last = Math.min(Number(column.attribute("max") ?? 1) - 1, first + MOST_WIDTHS);
    for (let at = first; at <= last; at++) {
      if (isOn(column.attribute("hidden"))) widths.set(at, 0);
      else if (column.attribute("width") !== undefined) widths.set(at, Number(column.attribute("width")));
      if (column.attribute("style") !== undefined) styles.set(at, Number(column.attribute("style")));
    }
  }
  return { widths, styles };
}

function frozenOf(pane: XmlElement | undefined): SheetLook["frozen"] {
  const isFrozen = pane?.attribute("state")?.startsWith("frozen") === true;
  return { rows: isFrozen ? Number(pane?.attribute("ySplit") ?? 0) : 0, columns: isFrozen ? Number(pane?.attribute("xSplit") ?? 0) : 0 };
}

function linksOf(pkg: OfficePackage, part: string, root: XmlElement): readonly CellLink[] {
  const outside = new Map(pkg.relationships(part).map((link) => [link.id, link.target]));
  return (root.child("hyperlinks")?.children("hyperlink") ?? []).flatMap((link) => {
    const id = link.attribute("id", OFFICE_RELATIONSHIPS);
    const target = id === undefined ? link.attribute("location") : outside.get(id);
    return target === undefined ? [] : rangesOf(link.attribute("ref")).map((range) => ({ range, target, isExternal: id !== undefined }));
  });
}

function dropDownsOf(root: XmlElement): readonly DropDown[] {
  const lists = (root.child("dataValidations")?.children("dataValidation") ?? []).filter((rule) => rule.attribute("type") === "list");
  return lists.map((rule) => ({ ranges: rangesOf(rule.attribute("sqref")), source: rule.child("formula1")?.text() ?? "" }));
}

/** `A1 C3:D4` → two rectangles. */
function rangesOf(text: string | undefined): readonly RangeRef[] {
  return (text ?? "").split(" ").flatMap((part) => {
    const range = parseA1(part);
    return range ? [range] : [];
  });
}
