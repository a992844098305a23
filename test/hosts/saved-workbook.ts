import { openPackage, type OpenPackage } from "../judges/lint/open-package";
import { cellText, workbookOf, type LintCell, type LintSheet, type LintWorkbook } from "../judges/lint/workbook-model";
import { attribute, childNamed, childrenNamed, descendantsNamed, localName, type XmlElement } from "../judges/xml-tree";

/** What a saved workbook holds, piece by piece: `Risks!B3 formula` → its text. Two workbooks that a person cannot tell apart have the same pieces. */
export type SavedPieces = ReadonlyMap<string, string>;

/** What two saved workbooks differ in. */
export interface PieceDifference {
  readonly piece: string;
  readonly one: string | undefined;
  readonly other: string | undefined;
}

/** Reads an .xlsx file with nothing of the product. Parts are told by what refers to them, so their names, ids and order do not matter. */
export function savedPieces(bytes: Uint8Array): SavedPieces {
  const file = openPackage(bytes, (check, part, message) => {
    throw new Error(`${check} ${part}: ${message}`);
  });
  const workbook = workbookOf(file);
  if (!workbook) throw new Error("the file holds no workbook");
  const looks = looksOf(workbook.styles);
  return new Map([...workbookPieces(workbook), ...namePieces(workbook), ...workbook.sheets.flatMap((sheet) => sheetPieces(sheet, workbook, looks))]);
}

export function differencesBetween(one: SavedPieces, other: SavedPieces): readonly PieceDifference[] {
  const pieces = new Set([...one.keys(), ...other.keys()]);
  return [...pieces].filter((piece) => one.get(piece) !== other.get(piece)).map((piece) => ({ piece, one: one.get(piece), other: other.get(piece) }));
}

type Piece = readonly [string, string];

function workbookPieces(workbook: LintWorkbook): readonly Piece[] {
  const view = descendantsNamed(workbook.root, "workbookView")[0];
  const title = [...workbook.file.trees].find(([path]) => /core\.xml$/.test(path))?.[1];
  return [
    ["sheets", workbook.sheets.map(({ name, state }) => `${name} (${state})`).join(", ")],
    ["active tab", (view && attribute(view, "activeTab")) ?? "0"],
    ["title", (title && childNamed(title, "title")?.text) ?? ""],
    ["calculation", elementText(childNamed(workbook.root, "calcPr"))],
  ];
}

function namePieces(workbook: LintWorkbook): readonly Piece[] {
  return (childNamed(workbook.root, "definedNames")?.children ?? []).map((name): Piece => {
    const scope = attribute(name, "localSheetId");
    const sheet = scope === undefined ? "" : ` of ${workbook.sheets[Number(scope)]?.name ?? ""}`;
    return [`name ${attribute(name, "name") ?? ""}${sheet}`, `${name.text} (${attribute(name, "comment") ?? ""})`];
  });
}

/** Texts of the looks that cells and rules point at by number. */
interface Looks {
  readonly cell: (index: number) => string;
  readonly rule: (index: number) => string;
}

function looksOf(styles: XmlElement | undefined): Looks {
  const section = (name: string) => (styles && childNamed(styles, name)?.children) ?? [];
  const [fonts, fills, borders] = ["fonts", "fills", "borders"].map((name) => section(name).map((child) => elementText(child)));
  const formats = new Map(section("numFmts").map((format) => [attribute(format, "numFmtId"), attribute(format, "formatCode")]));
  const names = new Map(section("cellStyles").map((style) => [attribute(style, "xfId"), attribute(style, "name")]));
  const cells = section("cellXfs").map((format) => {
    const numberFormat = attribute(format, "numFmtId");
    const at = (list: readonly string[] | undefined, id: string) => list?.[Number(attribute(format, id) ?? 0)] ?? "";
    return [
      names.get(attribute(format, "xfId")) ?? "",
      formats.get(numberFormat) ?? `built-in ${numberFormat ?? "0"}`,
      ...[at(fonts, "fontId"), at(fills, "fillId"), at(borders, "borderId")],
      ...format.children.map((child) => elementText(child)),
    ].join(" | ");
  });
  const rules = section("dxfs").map((child) => elementText(child));
  return { cell: (index) => cells[index] ?? "", rule: (index) => rules[index] ?? "" };
}

function sheetPieces(sheet: LintSheet, workbook: LintWorkbook, looks: Looks): readonly Piece[] {
  const { root } = sheet;
  if (!root) return [];
  const pieces = [
    ...framePieces(root),
    ...sizePieces(root),
    ...[...sheet.cells.values()].flatMap((cell) => cellPieces(cell, workbook, looks)),
    ...tablePieces(sheet),
    ...rulePieces(root, looks),
    ...linkPieces(root, sheet, workbook.file),
    ...chartPieces(sheet, workbook.file),
  ];
  return pieces.map(([piece, text]): Piece => [`${sheet.name}!${piece}`, text]);
}

function framePieces(root: XmlElement): readonly Piece[] {
  const view = descendantsNamed(root, "sheetView")[0];
  const merges = descendantsNamed(root, "mergeCell").map((merge) => attribute(merge, "ref") ?? "");
  return [
    ["properties", elementText(childNamed(root, "sheetPr"))],
    ["gridlines", (view && attribute(view, "showGridLines")) ?? "1"],
    ["panes", (view?.children ?? []).map((child) => elementText(child)).join("")],
    ["merges", merges.sort().join(" ")],
    ...["printOptions", "pageMargins", "pageSetup", "headerFooter"].map((name): Piece => [name, elementText(childNamed(root, name))]),
  ];
}

/** Width of each column in whole pixels, as every program draws it; height of each row that has one of its own. */
function sizePieces(root: XmlElement): readonly Piece[] {
  const columns = descendantsNamed(root, "col").flatMap((column) => {
    const [first, last] = [Number(attribute(column, "min")), Number(attribute(column, "max"))];
    const text = `${pixelsOf(Number(attribute(column, "width")))} ${attribute(column, "hidden") ?? ""}`;
    return Array.from({ length: last - first + 1 }, (_, index): Piece => [`column ${first + index}`, text]);
  });
  const rows = descendantsNamed(root, "row").filter((row) => attribute(row, "customHeight") === "1");
  return [
    ...columns,
    ...rows.map((row): Piece => [`row ${attribute(row, "r") ?? ""}`, `${attribute(row, "ht") ?? ""} ${attribute(row, "hidden") ?? ""}`]),
  ];
}

/** ECMA-376, 18.3.1.13: =Truncate(((256 * {width} + Truncate(128/{digit width}))/256) * {digit width}), a digit being 7 pixels wide. */
function pixelsOf(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / 7)) / 256) * 7);
}

function cellPieces(cell: LintCell, workbook: LintWorkbook, looks: Looks): readonly Piece[] {
  const type = attribute(cell.element, "t") ?? "n";
  const text = cellText(cell, workbook);
  const value = childNamed(cell.element, "v")?.text;
  const formula = childNamed(cell.element, "f");
  return [
    [`${cell.ref} look`, looks.cell(Number(attribute(cell.element, "s") ?? 0))],
    ...(formula ? [[`${cell.ref} formula`, elementText(formula)] as const] : []),
    ...(text !== undefined
      ? [[`${cell.ref} value`, `text ${text}`] as const]
      : value !== undefined
        ? [[`${cell.ref} value`, `${type} ${value}`] as const]
        : []),
  ];
}

function tablePieces(sheet: LintSheet): readonly Piece[] {
  return sheet.tables.map(({ name, element }): Piece => [`table ${name}`, textWithout(element, new Set(["table.id", "tableColumn.id"]))]);
}

function rulePieces(root: XmlElement, looks: Looks): readonly Piece[] {
  const validations = descendantsNamed(root, "dataValidation").map((rule): Piece => [
    `validation ${attribute(rule, "sqref") ?? ""}`,
    elementText(rule),
  ]);
  const formats = descendantsNamed(root, "conditionalFormatting").flatMap((range) => childrenNamed(range, "cfRule").map((rule) => ({ range, rule })));
  const byPriority = formats.sort((one, other) => Number(attribute(one.rule, "priority")) - Number(attribute(other.rule, "priority")));
  return [
    ...validations,
    ...byPriority.map(({ range, rule }, index): Piece => {
      const look = looks.rule(Number(attribute(rule, "dxfId")));
      return [
        `conditional format ${index}`,
        `${attribute(range, "sqref") ?? ""} ${textWithout(rule, new Set(["cfRule.dxfId", "cfRule.priority"]))} ${look}`,
      ];
    }),
  ];
}

function linkPieces(root: XmlElement, sheet: LintSheet, file: OpenPackage): readonly Piece[] {
  return descendantsNamed(root, "hyperlink").map((link): Piece => {
    const target = file.relationshipsOf(sheet.part).find(({ id }) => id === attribute(link, "r:id"))?.target ?? attribute(link, "location");
    return [`link ${attribute(link, "ref") ?? ""}`, `${target ?? ""} (${attribute(link, "tooltip") ?? ""})`];
  });
}

/** Charts by their name: anchor, alternative text, and the whole chart part. */
function chartPieces(sheet: LintSheet, file: OpenPackage): readonly Piece[] {
  const drawings = file.relationshipsOf(sheet.part).filter(({ kind }) => kind === "drawing");
  return drawings.flatMap(({ path }) =>
    (file.trees.get(path)?.children ?? []).flatMap((anchor): readonly Piece[] => {
      const properties = descendantsNamed(anchor, "cNvPr")[0];
      const id = descendantsNamed(anchor, "chart").flatMap((chart) => attribute(chart, "r:id") ?? [])[0];
      const chart = file.trees.get(file.relationshipsOf(path).find((link) => link.id === id)?.path ?? "");
      const name = `chart ${(properties && attribute(properties, "name")) ?? ""}`;
      return [
        [`${name} alternative text`, (properties && attribute(properties, "descr")) ?? ""],
        [`${name} anchor`, ["from", "to"].map((corner) => elementText(childNamed(anchor, corner))).join(" ")],
        [name, elementText(chart)],
      ];
    }),
  );
}

/** One text for an element and all inside, whatever the order of its attributes. */
function elementText(element: XmlElement | undefined): string {
  return element ? textWithout(element, new Set()) : "";
}

/** @param without attributes that only tell elements apart, as `element.attribute` */
function textWithout(element: XmlElement, without: ReadonlySet<string>): string {
  const attributes = [...element.attributes]
    .filter(([name]) => !without.has(`${localName(element)}.${name}`))
    .map(([name, value]) => `${name}=${value}`);
  return `<${[localName(element), ...attributes.sort()].join(" ")}>${element.text}${element.children.map((child) => textWithout(child, without)).join("")}</>`;
}
