import { describeWith } from "./describe-with";
import { libreOffice, pdfToPng, recalculate, saveAsXlsx, toPdf } from "./libreoffice";
import { editWithLibreOffice } from "./libreoffice-editor";
import { readValues } from "./recalculated-workbook";
import type { RecalculatedWorkbook } from "./recalculated-workbook";
import { packageOf, sampleParts, sampleWith } from "./sample-workbook";

const SHEET = "xl/worksheets/sheet1.xml";
const TIMEOUT = 120_000;

/** The sample with other formulas in the cells from A20 down, each with the wrong stored result 777. */
function withFormulas(list: readonly string[]): Uint8Array {
  const rows = list.map(
    (formula, index) =>
      `<row r="${20 + index}"><c r="A${20 + index}"><f>${formula.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</f><v>777</v></c></row>`,
  );
  return packageOf(sampleWith(SHEET, "</sheetData>", `${rows.join("")}</sheetData>`));
}

/** What each formula of these tests must give; all of them go through one recalculation. */
const formulas: readonly (readonly [string, string, unknown])[] = [
  ["does not believe the stored result", "SUM(tblRisks[Score])", 16.5],
  ["keeps 15 significant digits", "1/3", 0.333333333333333],
  ["keeps the digits of a small number", "PI()*1E-10", 3.14159265358979e-10],
  ["keeps the digits of a large number", "2^40+0.5", 1099511627776.5],
  ["gives a date as a number", "DATE(2026,11,21)+0.25", 46347.25],
  ["gives a time as a number", "TIME(12,0,0)", 0.5],
  ["gives a percentage as a number", "10%", 0.1],
  ["gives a truth value", "1=1", true],
  ["keeps an empty text", '""', ""],
  ["keeps line breaks", '"a"&CHAR(10)&"b"', "a\nb"],
  ["keeps spaces", '" two  spaces "', " two  spaces "],
  ["keeps quotes, markup and accents", '"a ""q"" <b> & é"', 'a "q" <b> & é'],
  ["shows a division by zero", "1/0", { error: "#DIV/0!" }],
  ["shows a missing value", "NA()", { error: "#N/A" }],
  ["shows an unknown column", "tblRisks[Nope]", { error: "#NAME?" }],
  ["shows an overflow", "10^400", { error: "#NUM!" }],
  ["shows a lost reference", "#REF!", { error: "#REF!" }],
  ["shows every error of its own kind as #VALUE!", "SQRT(-1)", { error: "#VALUE!" }],
  ["computes AGGREGATE over a calculated list", '_xlfn.AGGREGATE(14,6,("0"&MID(tblRisks[ID],5,9))*1,1)', 2],
  ["knows no SEMS function", 'IFERROR(_xldudf_SEMS_X(1),"add-in not loaded")', "add-in not loaded"],
];

function cell(workbook: RecalculatedWorkbook, sheet: string, ref: string): unknown {
  return workbook.get(sheet)?.get(ref);
}

describeWith(libreOffice, "LibreOffice as a judge", () => {
  let computed: ReadonlyMap<string, unknown> | undefined;

  beforeAll(async () => {
    const book = await recalculate([{ name: "book.xlsx", bytes: withFormulas(formulas.map(([, formula]) => formula)) }]);
    computed = book.get("book.xlsx")?.get("Risk log");
  }, TIMEOUT);

  test.each(formulas)("%s: %s", (_title, formula, value) => {
    const row = 20 + formulas.findIndex((entry) => entry[1] === formula);
    expect(computed?.get(`A${row}`)).toEqual(value);
  });

  test(
    "reads typed values of several files in one go",
    async () => {
      const other = packageOf(sampleWith(SHEET, "<v>4.5</v>", "<v>-1E-7</v>"));
      const books = await recalculate([
        { name: "one", bytes: packageOf(sampleParts) },
        { name: "two.xlsx", bytes: other },
      ]);
      const [one, two] = [books.get("one"), books.get("two.xlsx")];
      expect([...(one?.keys() ?? [])]).toEqual(["Risk log", "Config"]);
      expect(one?.get("Risk log")?.get("A1")).toBe("Risks");
      expect(one?.get("Risk log")?.get("A8")).toBe(true);
      expect(one?.get("Risk log")?.get("B8")).toEqual({ error: "#N/A" });
      expect(one?.get("Risk log")?.get("D5")).toBe("low");
      expect(one?.get("Risk log")?.has("B5")).toBe(false);
      expect(two?.get("Risk log")?.get("C5")).toBe(-1e-7);
      expect(two?.get("Risk log")?.get("C8")).toBe(11.9999999);
    },
    TIMEOUT,
  );

  test(
    "names the file that it cannot open",
    async () => {
      await expect(saveAsXlsx({ name: "broken.xlsx", bytes: new Uint8Array([80, 75, 3, 4, 0]) })).rejects.toThrow("broken.xlsx");
    },
    TIMEOUT,
  );

  test(
    "prints a workbook, and a page of it can be looked at",
    async () => {
      const pdf = await toPdf({ name: "book.xlsx", bytes: packageOf(sampleParts) });
      expect(Buffer.from(pdf.slice(0, 5)).toString()).toBe("%PDF-");
      const pages = pdfToPng(pdf);
      if (pages) expect(Buffer.from(pages[0]?.slice(1, 4) ?? []).toString()).toBe("PNG");
    },
    TIMEOUT,
  );
});

describeWith(libreOffice, "LibreOffice as the user", () => {
  const edited = async (edits: Parameters<typeof editWithLibreOffice>[1]): Promise<RecalculatedWorkbook> =>
    readValues(await editWithLibreOffice(packageOf(sampleParts), edits), "edited");

  test(
    "renames a sheet and a heading, and formulas follow",
    async () => {
      const book = await edited([
        { kind: "renameSheet", sheet: "Risk log", to: "Risks (née log)" },
        { kind: "setText", sheet: "Risks (née log)", cell: "B3", text: "Who answers" },
      ]);
      expect([...book.keys()]).toEqual(["Risks (née log)", "Config"]);
      expect(cell(book, "Risks (née log)", "D8")).toBe("Who answers");
      expect(cell(book, "Risks (née log)", "B9")).toBe(1);
    },
    TIMEOUT,
  );

  test(
    "sorts a table and moves a sheet",
    async () => {
      const book = await edited([
        { kind: "sort", sheet: "Risk log", range: "A3:D5", column: 2, ascending: true },
        { kind: "moveSheet", sheet: "Config", position: 0 },
      ]);
      expect([...book.keys()]).toEqual(["Config", "Risk log"]);
      expect([cell(book, "Risk log", "A4"), cell(book, "Risk log", "A5")]).toEqual(["RSK-002", "RSK-001"]);
      expect(cell(book, "Risk log", "D5")).toBe("high");
    },
    TIMEOUT,
  );

  test(
    "adds a row and a column inside of a table, and takes a row away",
    async () => {
      const grown = await edited([
        { kind: "insertRows", sheet: "Risk log", row: 4, count: 1 },
        { kind: "setNumber", sheet: "Risk log", cell: "C5", number: 3.25 },
        { kind: "insertColumns", sheet: "Risk log", column: 1, count: 1 },
        { kind: "setText", sheet: "Risk log", cell: "B3", text: "Note" },
      ]);
      expect(cell(grown, "Risk log", "D9")).toBe(19.75);
      expect(cell(grown, "Risk log", "E9")).toBe("Risk owner");
      const shrunk = await edited([{ kind: "removeRows", sheet: "Risk log", row: 3, count: 1 }]);
      expect(cell(shrunk, "Risk log", "C7")).toBe(4.5);
    },
    TIMEOUT,
  );

  test(
    "says which step it could not do",
    async () => {
      await expect(edited([{ kind: "renameSheet", sheet: "Nowhere", to: "X" }])).rejects.toThrow("renameSheet Nowhere X");
    },
    TIMEOUT,
  );
});
