import { chartCollection } from "./chart-object";
import { collection, isRecord, numberArgument, sameName, textArgument, type ExcelObject } from "./excel-object";
import { assertWritable, type ExcelScene } from "./excel-scene";
import { pageLayoutObject } from "./page-layout-object";
import { rangeArgument, rangeAreasObject, rangeObject } from "./range-object";
import { parseRangeAddress } from "./range-reference";
import { accessDenied, invalidArgument, itemAlreadyExists, notImplemented, SimulatedError } from "./simulated-error";
import { COLUMNS, ROWS, type SimulatedSheet } from "./simulated-workbook";
import { tableCollection } from "./table-object";

/** Excel's rules for sheet names: 1 to 31 characters, none of \ / ? * [ ] : and no apostrophe at either end. */
function checkSheetName(scene: ExcelScene, name: string, own: SimulatedSheet | undefined, location: string): void {
  if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) throw invalidArgument(location);
  const existing = scene.book.sheet(name);
  if (existing && existing !== own) throw itemAlreadyExists(location);
}

export function worksheetCollection(scene: ExcelScene): ExcelObject {
  return collection({
    type: "WorksheetCollection",
    items: () => scene.book.sheets.map((sheet) => worksheetObject(scene, sheet)),
    matches: (item, key) => item.id === key || sameName(String(item.properties["Name"]?.get?.()), key),
    methods: {
      Add: (given) => {
        assertWritable(scene, undefined, "WorksheetCollection.add");
        assertStructure(scene, "WorksheetCollection.add");
        const name = textArgument(given ?? `Sheet${scene.book.sheets.length + 1}`, "WorksheetCollection.add");
        checkSheetName(scene, name, undefined, "WorksheetCollection.add");
        return worksheetObject(scene, scene.book.addSheet(name));
      },
      GetActiveWorksheet: () => worksheetObject(scene, scene.book.activeSheet),
      _RegisterDataChangedEvent: () => scene.listen("Workbook", true),
      _UnregisterDataChangedEvent: () => scene.listen("Workbook", false),
    },
  });
}

export function worksheetObject(scene: ExcelScene, sheet: SimulatedSheet): ExcelObject {
  const { book } = scene;
  return {
    type: "Worksheet",
    id: sheet.id,
    properties: {
      Id: { get: () => sheet.id },
      Name: {
        get: () => sheet.name,
        set: (value) => {
          const name = textArgument(value, "Worksheet.name");
          checkSheetName(scene, name, sheet, "Worksheet.name");
          renameSheet(scene, sheet, name);
        },
      },
      Position: {
        get: () => book.sheets.indexOf(sheet),
        set: (value) => {
          const to = numberArgument(value, "Worksheet.position");
          if (to < 0 || to >= book.sheets.length) throw invalidArgument("Worksheet.position");
          book.sheets.splice(book.sheets.indexOf(sheet), 1);
          book.sheets.splice(to, 0, sheet);
        },
      },
      Visibility: {
        get: () => sheet.visibility,
        set: (value) => {
          if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") throw invalidArgument("Worksheet.visibility");
          sheet.visibility = value;
        },
      },
      TabColor: {
        get: () => sheet.tabColor,
        set: (value) => {
          assertWritable(scene, undefined, "Worksheet.tabColor");
          sheet.tabColor = textArgument(value, "Worksheet.tabColor");
        },
      },
      ShowGridlines: { get: () => sheet.showGridlines },
      // The client library writes showGridlines under this name.
      Gridlines: {
        set: (value) => {
          assertWritable(scene, undefined, "Worksheet.showGridlines");
          sheet.showGridlines = value === true;
        },
      },
    },
    children: {
      Tables: () => tableCollection(scene, sheet),
      Charts: () => chartCollection(scene, sheet),
      PageLayout: () => pageLayoutObject(scene, sheet),
      Protection: () => protectionObject(sheet),
      FreezePanes: () => freezePanesObject(scene, sheet),
    },
    methods: {
      GetRange: (address) =>
        rangeObject(
          scene,
          sheet,
          address === null || address === undefined ? wholeSheet() : parseRangeAddress(String(address), "Worksheet.getRange"),
        ),
      GetRanges: (addresses) => rangeAreasObject(scene, sheet, textArgument(addresses, "Worksheet.getRanges")),
      GetRangeByIndexes: (row, column, rows, columns) => {
        const [top, left, height, width] = [row, column, rows, columns].map((part) => numberArgument(part, "Worksheet.getRangeByIndexes"));
        if (top === undefined || left === undefined || !height || !width || top < 0 || left < 0 || top + height > ROWS || left + width > COLUMNS) {
          throw invalidArgument("Worksheet.getRangeByIndexes");
        }
        return rangeObject(scene, sheet, { top, left, rows: height, columns: width });
      },
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const used = sheet.usedRange(valuesOnly === true);
        return used ? rangeObject(scene, sheet, used) : null;
      },
      Activate: () => {
        if (sheet.visibility !== "Visible") throw new SimulatedError("InvalidOperation", "A hidden sheet cannot be activated.", "Worksheet.activate");
        book.activeSheet = sheet;
        book.selection = { sheet, range: { top: 0, left: 0, rows: 1, columns: 1 } };
      },
      Delete: () => deleteSheet(scene, sheet),
    },
  };
}

/** Microsoft, WorkbookProtection: while the structure is protected, sheets are neither added nor deleted. */
function assertStructure({ book }: ExcelScene, location: string): void {
  if (book.isStructureProtected) throw accessDenied(location);
}

function wholeSheet() {
  return { top: 0, left: 0, rows: ROWS, columns: COLUMNS };
}

function renameSheet(scene: ExcelScene, sheet: SimulatedSheet, name: string): void {
  const quote = (text: string) => `'${text.replace(/'/g, "''")}'!`;
  for (const item of scene.book.names) item.formula = item.formula.replaceAll(quote(sheet.name), quote(name));
  sheet.name = name;
}

/** Microsoft, Worksheet.delete: a VeryHidden sheet is refused; Excel itself keeps at least one visible sheet. Names that pointed there break. */
function deleteSheet(scene: ExcelScene, sheet: SimulatedSheet): void {
  const { book } = scene;
  assertWritable(scene, undefined, "Worksheet.delete");
  assertStructure(scene, "Worksheet.delete");
  const others = book.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  if (sheet.visibility === "VeryHidden" || others.length === 0) {
    throw new SimulatedError("InvalidOperation", "The operation is not valid for the object.", "Worksheet.delete");
  }
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  const [next] = others;
  if (book.activeSheet === sheet && next) book.activeSheet = next;
  const quoted = `'${sheet.name.replace(/'/g, "''")}'!`;
  for (const item of book.names) {
    item.formula = item.formula.replaceAll(quoted, "#REF!");
    for (const table of sheet.tables) if (item.formula.startsWith(`=${table.name}[`)) item.formula = "=#REF!";
  }
}

function protectionObject(sheet: SimulatedSheet): ExcelObject {
  return {
    type: "WorksheetProtection",
    properties: { Protected: { get: () => sheet.protectedWith !== undefined } },
    methods: {
      Protect: (options) => {
        if (sheet.protectedWith !== undefined) throw accessDenied("WorksheetProtection.protect");
        sheet.protectedWith = options ?? {};
      },
      Unprotect: () => {
        sheet.protectedWith = undefined;
      },
    },
  };
}

function freezePanesObject(scene: ExcelScene, sheet: SimulatedSheet): ExcelObject {
  const freeze = (rows: number, columns: number) => {
    assertWritable(scene, undefined, "WorksheetFreezePanes");
    sheet.frozen = { rows, columns };
  };
  return {
    type: "WorksheetFreezePanes",
    properties: {},
    methods: {
      FreezeRows: (count) => freeze(numberArgument(count, "WorksheetFreezePanes.freezeRows"), 0),
      FreezeColumns: (count) => freeze(0, numberArgument(count, "WorksheetFreezePanes.freezeColumns")),
      FreezeAt: (range) => {
        const { top, left, rows, columns } = rangeArgument(range, "WorksheetFreezePanes.freezeAt");
        if (isRecord(range) && (top !== 0 || left !== 0)) throw notImplemented("freezing a range that does not begin at A1");
        freeze(rows, columns);
      },
    },
  };
}
