import { semsEngine } from "../../src/core/creation/engine";
import type { SemsChoices } from "../../src/core/creation/choices";
import { sampleChoices, sampleEdits } from "../../src/core/creation/sample/sample-edits";
import type { WorkbookEdit } from "../../src/core/workbook/edits";
import { excelHost } from "../../src/hosts/excel/excel-host";
import { newFileHost } from "../../src/hosts/file/file-host";
import { nodeCompression } from "../../src/hosts/file/node-compression";
import { loadRealExcel } from "../excel-host/load-real-excel";
import { SimulatedExcel } from "../excel-host/simulated-excel";
import { SimulatedWorkbook } from "../excel-host/simulated-workbook";
import { toEdits } from "../excel-host/to-edits";
import { differencesFromLibreOffice } from "../judges/compare-recalculated";
import { describeWith } from "../judges/describe-with";
import { libreOffice, type NamedFile } from "../judges/libreoffice";
import { ooxmlValidator, validateOoxml } from "../judges/ooxml-validator";
import { lintXlsx } from "../judges/xlsx-lint";
import { plannedValues } from "../support/planned-values";
import { semsCells } from "../support/sems-cells";
import { looksInExcel, looksInFile } from "./named-style-looks";
import { differencesBetween, savedPieces, type SavedPieces } from "./saved-workbook";

/** 2026-11-21, written as the fixed date so that LibreOffice counts from the same day. */
const TODAY = 46347;
const EMPTY = { dateSystem: 1900, sheets: [], names: [], problems: [] } as const;

const real = loadRealExcel();

function creation(set: SemsChoices["set"]): readonly WorkbookEdit[] {
  return semsEngine.planCreation(
    EMPTY,
    { sector: "CGO", entityName: "Example & Sons Ltd", sites: ["North", "South"], phase: "1", set, asOf: TODAY },
    TODAY,
  );
}

async function savedByFileHost(edits: readonly WorkbookEdit[]): Promise<Uint8Array> {
  const host = newFileHost(nodeCompression);
  const report = await host.apply(edits);
  if (report.outcome !== "done") throw new Error(report.message);
  return host.bytes();
}

/** Built through Microsoft's own client library in a workbook with one empty sheet, which then goes. */
async function builtThroughExcel(edits: readonly WorkbookEdit[]): Promise<SimulatedWorkbook> {
  const excel = new SimulatedExcel(plannedValues(edits));
  real.connect(excel);
  const report = await excelHost().apply([...edits, { kind: "removeSheet", name: "Sheet1" }]);
  if (report.outcome !== "done") throw new Error(report.message);
  return excel.book;
}

const workbooks: readonly (readonly [string, () => readonly WorkbookEdit[]])[] = [
  ["the essential set", () => creation("essential")],
  ["the full set", () => creation("full")],
  ["the sample", () => sampleEdits(sampleChoices())],
];

describe.each(workbooks)("%s, made by the file host and through Excel", (_, editsOf) => {
  let direct: Uint8Array = new Uint8Array();
  let exported: Uint8Array = new Uint8Array();
  let book = new SimulatedWorkbook();
  let inFile: SavedPieces = new Map();

  beforeAll(async () => {
    const edits = editsOf();
    direct = await savedByFileHost(edits);
    book = await builtThroughExcel(edits);
    exported = await savedByFileHost(toEdits(book));
    inFile = savedPieces(direct);
  }, 120_000);

  test("differs in nothing but the alternative texts of charts, which Office.js cannot give", () => {
    const differences = differencesBetween(inFile, savedPieces(exported));
    const isAlternativeText = (piece: string) => / alternative text$/.test(piece);
    expect(differences.filter(({ piece }) => !isAlternativeText(piece)).slice(0, 10)).toEqual([]);
    expect(differences.map(({ piece }) => piece)).toEqual([...inFile.keys()].filter(isAlternativeText));
    expect(inFile.size).toBeGreaterThan(20_000);
  });

  // The export goes through the file host, which would put these in by itself: they are compared with the simulated Excel.
  test("has the same names with the same comments", () => {
    const names = new Map(
      [...inFile].flatMap(([piece, text]) => (piece.startsWith("name ") && !piece.includes("_xlnm.") ? [[piece.slice(5), text] as const] : [])),
    );
    const inExcel = book.names.map(({ name: title, formula, comment }): [string, string] => [title, `${formula.slice(1)} (${comment})`]);
    expect(Object.fromEntries(inExcel)).toEqual(Object.fromEntries(names));
  });

  test("has the same named cell styles", () => {
    const [file, excel] = [looksInFile(direct), looksInExcel(book)];
    expect(Object.fromEntries(excel)).toEqual(Object.fromEntries(file));
    expect(file.size).toBeGreaterThan(10);
  });

  test("has the same table styles, paper, margins and centring", () => {
    for (const { name: sheet, page, tables } of book.sheets) {
      const margins = Object.entries(page["Margins"] ?? {}).map(([side, inches]) => `${side}=${String(inches)}`);
      expect([sheet, inFile.get(`${sheet}!pageMargins`)]).toEqual([sheet, `<pageMargins ${margins.sort().join(" ")}></>`]);
      expect([sheet, page["PaperSize"], inFile.get(`${sheet}!pageSetup`)]).toEqual([sheet, "A4", expect.stringContaining("paperSize=9")]);
      expect([sheet, page["CenterHorizontally"], inFile.get(`${sheet}!printOptions`)]).toEqual([
        sheet,
        true,
        expect.stringContaining("horizontalCentered=1"),
      ]);
      for (const table of tables) {
        const text = inFile.get(`${sheet}!table ${table.name}`) ?? "";
        expect(text).toContain(
          `<tableStyleInfo name=${table.style} showColumnStripes=0 showFirstColumn=0 showLastColumn=0 showRowStripes=${table.showBandedRows ? 1 : 0}>`,
        );
        expect([table.name, text.includes("<autoFilter"), text.includes("totalsRowShown=0")]).toEqual([
          table.name,
          table.showFilterButton,
          !table.showTotals,
        ]);
      }
    }
  });
});

describe("the full set, made through Excel and saved as a file", () => {
  let file: NamedFile = { name: "full.xlsx", bytes: new Uint8Array() };
  beforeAll(async () => {
    file = { name: "full.xlsx", bytes: await savedByFileHost(toEdits(await builtThroughExcel(creation("full")))) };
  }, 60_000);

  test("shows no problem to our own lint", () => {
    expect(lintXlsx(file.bytes, semsCells)).toEqual([]);
  });

  describeWith(ooxmlValidator, "before Microsoft's Open XML SDK", () => {
    test("is valid", async () => {
      expect([...(await validateOoxml([file])).values()]).toEqual([[]]);
    }, 60_000);
  });

  describeWith(libreOffice, "recalculated by LibreOffice", () => {
    test("has no error cell, and each stored result is the one that LibreOffice computes", async () => {
      const { compared, differences, errors } = await differencesFromLibreOffice([file]);
      expect(errors.slice(0, 20)).toEqual([]);
      expect(differences.slice(0, 20)).toEqual([]);
      expect(compared).toBeGreaterThan(3000);
    }, 120_000);
  });
});
