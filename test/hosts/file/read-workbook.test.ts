import { NOT_CALCULATED } from "../../../src/core/workbook/cell";
import type { SheetContent, WorkbookContent } from "../../../src/core/workbook/content";
import type { ReadRequest } from "../../../src/core/workbook/host";
import { UNREADABLE } from "../../../src/hosts/file/cell-reader";
import { openPackage } from "../../../src/hosts/file/open-package";
import { readWorkbook } from "../../../src/hosts/file/read-workbook";
import { MAIN, makeWorkbook, workbookParts, worksheetXml, zipParts, type MadeWorkbook } from "../../workbooks/make-workbook";

const read = (bytes: Uint8Array, request: ReadRequest = { tables: "all" }): WorkbookContent => readWorkbook(openPackage(bytes), request);
const readMade = (workbook: MadeWorkbook, request?: ReadRequest) => read(makeWorkbook(workbook), request);

/** The cells of one sheet as rows of values, read as a grid. */
function gridOf(workbook: MadeWorkbook): SheetContent["grid"] {
  return readMade(workbook, { tables: "none", grids: ["one"] }).sheets[0]?.grid;
}
const row = (cells: string, extra: Omit<MadeWorkbook, "sheets"> = {}) =>
  readMade({ sheets: [{ name: "One", rows: `<row r="1">${cells}</row>` }], ...extra }, { tables: "none", grids: ["One"] });
const valuesOf = (content: WorkbookContent) => content.sheets[0]?.grid?.columns.map((column) => column.values[0]);
const formulasOf = (content: WorkbookContent) => content.sheets[0]?.grid?.columns.map((column) => column.formulas?.map((formula) => formula));

const RISKS = { name: "tblRisks", ref: "B2:C4", headings: ["Id", "Owner"] };
const RISK_ROWS =
  '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>' +
  '<row r="3"><c r="B3" t="s"><v>2</v></c><c r="C3"><v>42</v></c><c r="D3"><v>99</v></c></row>' +
  '<row r="4"><c r="B4" t="inlineStr"><is><t>RSK-002</t></is></c><c r="C4" s="3"/></row>';
const STRINGS = "<si><t>Id</t></si><si><t>Owner</t></si><si><t>RSK-001</t></si>";

describe("a table is read from its sheet", () => {
  const book: MadeWorkbook = {
    sheets: [
      { name: "Risk log", rows: RISK_ROWS, tables: [RISKS] },
      { name: "Other", rows: RISK_ROWS, state: "veryHidden" },
    ],
    strings: STRINGS,
  };

  test("with its headings, its place and a value a row; cells beside it are not", () => {
    const content = readMade(book);
    expect(content.problems).toEqual([]);
    expect(content.sheets[0]).toEqual({
      name: "Risk log",
      visibility: "visible",
      isProtected: false,
      tables: [
        {
          name: "tblRisks",
          top: 1,
          left: 1,
          headings: ["Id", "Owner"],
          rowCount: 2,
          columns: [{ values: ["RSK-001", "RSK-002"] }, { values: [42, null] }],
        },
      ],
    });
    expect(content.sheets[1]).toEqual({ name: "Other", visibility: "veryHidden", isProtected: false, tables: [] });
  });

  test("only when it is asked for, whatever the case; otherwise it is listed without values", () => {
    const columns = (request: ReadRequest) => readMade(book, request).sheets[0]?.tables[0]?.columns;
    expect(columns({ tables: ["TBLRISKS"] })?.[0]?.values).toEqual(["RSK-001", "RSK-002"]);
    expect(columns({ tables: ["tblOther"] })).toEqual([{ values: [] }, { values: [] }]);
    expect(readMade(book, { tables: "none" }).sheets[0]?.tables[0]?.rowCount).toBe(2);
  });

  test("a totals row is no record, and a table without a heading row has its records one row earlier", () => {
    const table = (attributes: string) =>
      readMade({ sheets: [{ name: "One", rows: RISK_ROWS, tables: [{ ...RISKS, attributes }] }], strings: STRINGS }).sheets[0]?.tables[0];
    expect(table('totalsRowCount="1"')?.columns[0]?.values).toEqual(["RSK-001"]);
    expect(table('headerRowCount="0"')).toMatchObject({
      top: 0,
      rowCount: 3,
      columns: [{ values: ["Id", "RSK-001", "RSK-002"] }, { values: ["Owner", 42, null] }],
    });
  });

  test("several tables on one sheet each get their own cells", () => {
    const rows =
      '<row r="1"><c r="A1"><v>0</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>9</v></c><c r="C2"><v>2</v></c></row><row r="4"><c r="A4"><v>0</v></c></row><row r="5"><c r="A5"><v>3</v></c></row>';
    const tables = [
      { name: "a", ref: "A1:A2", headings: ["x"] },
      { name: "b", ref: "C1:C2", headings: ["x"] },
      { name: "c", ref: "A4:A5", headings: ["x"] },
    ];
    expect(readMade({ sheets: [{ name: "One", rows, tables }] }).sheets[0]?.tables.map((table) => table.columns[0]?.values)).toEqual([[1], [2], [3]]);
  });

  test("names that other tables or sheets have too, tables that overlap or say nothing are problems of their sheet; the others are read", () => {
    const tables = [
      RISKS,
      { ...RISKS, name: "TBLRISKS", ref: "H1:I2" },
      { ...RISKS, name: "over" },
      { ...RISKS, name: "wide", ref: "B2:D4" },
      { ...RISKS, name: "lost", ref: "nowhere" },
    ];
    const content = readMade({ sheets: [{ name: "One", rows: RISK_ROWS, tables }, { name: "ONE" }], strings: STRINGS });
    expect(content.sheets[0]?.tables[0]?.columns[0]?.values).toEqual(["RSK-001", "RSK-002"]);
    expect(content.problems.map(({ sheet, message }) => `${sheet}: ${message}`)).toEqual([
      expect.stringMatching(/^One: .*table4.xml is not proper XML of a workbook \(it names more or fewer columns/),
      expect.stringMatching(/^One: .*table5.xml .*describes no table/),
      expect.stringMatching(/^One: Two tables are called TBLRISKS/),
      expect.stringMatching(/^ONE: Two sheets have this name/),
      expect.stringMatching(/^One: The table over overlaps another table/),
    ]);
  });

  test("mapped single cells are no table, and a missing table part is a problem", () => {
    const parts = workbookParts(book);
    const rels = "xl/worksheets/_rels/sheet1.xml.rels";
    parts.set(rels, String(parts.get(rels)).replace('relationships/table"', 'relationships/tableSingleCells"'));
    expect(read(zipParts(parts))).toMatchObject({ problems: [], sheets: [{ tables: [] }, {}] });
    const without = workbookParts(book);
    without.delete("xl/tables/table1.xml");
    expect(read(zipParts(without)).problems).toEqual([{ sheet: "Risk log", cell: "", message: expect.stringContaining("table1.xml") }]);
  });
});

describe("every kind of cell keeps its meaning", () => {
  test("numbers, texts, truth values, errors and blanks", () => {
    const cells =
      '<c r="A1"><v>1.5</v></c><c r="B1" t="n"><v>-3</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="b"><v>0</v></c><c r="E1" t="e"><v>#N/A</v></c>' +
      '<c r="F1" t="str"><f>A1&amp;""</f><v>x &lt; y</v></c><c r="G1" t="s"><v>0</v></c><c r="H1" t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t xml:space="preserve"> b</t></r></is></c>' +
      '<c r="I1"><v></v></c><c r="J1"/><c r="K1" t="str"><f>""</f><v></v></c>';
    expect(valuesOf(row(cells, { strings: "<si><t>shared</t></si>" }))).toEqual([
      1.5,
      -3,
      true,
      false,
      { error: "#N/A" },
      "x < y",
      "shared",
      "a b",
      null,
      null,
      "",
    ]);
  });

  test("formatted runs are one text, and readings above it are none of it", () => {
    const strings =
      '<si><r><t>東</t></r><r><t>京</t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si><si/><si><t/></si><si><t>a_x000D_b&#10;c</t></si>';
    const cells = [0, 1, 2, 3].map((index) => `<c r="${"ABCD"[index]}1" t="s"><v>${index}</v></c>`).join("");
    expect(valuesOf(row(cells, { strings }))).toEqual(["東京", "", "", "a\rb\nc"]);
  });

  test.each([
    ["0.1", 0.1],
    ["123456789012345678", 123456789012345680],
    ["0.30000000000000004", 0.30000000000000004],
    ["1E-7", 1e-7],
    ["-1.7976931348623157e308", -1.7976931348623157e308],
    [" 5 ", 5],
    ["+5", 5],
    ["5.", 5],
    [".5", 0.5],
    ["9007199254740993", 9007199254740992],
    ["0.00000000000000000000001", 1e-23],
  ])("the number %s is read as JavaScript reads it", (spelt, value) => {
    expect(valuesOf(row(`<c r="A1"><v>${spelt}</v></c>`))).toEqual([value]);
  });

  test.each(["1e999", "9".repeat(400), "0x10", "1,5", "Infinity", "NaN", "-", ".", "1.2.3", "1 2"])(
    "the number %s is a problem at its cell",
    (spelt) => {
      const content = row(`<c r="A1"><v>7</v></c><c r="B1"><v>${spelt}</v></c>`);
      expect(valuesOf(content)).toEqual([7, UNREADABLE]);
      expect(content.problems).toEqual([{ sheet: "One", cell: "B1", message: expect.stringContaining("cannot be read") }]);
    },
  );

  test("days written as text of the ISO kind become serials; day 60 stays itself", () => {
    const cells =
      '<c r="A1" t="d"><v>2024-05-06</v></c><c r="B1" t="d"><v>2024-05-06T12:00:00</v></c><c r="C1" t="d"><v>1900-02-28T00:00:00Z</v></c><c r="D1"><v>60</v></c>';
    expect(valuesOf(row(cells))).toEqual([45418, 45418.5, 59, 60]);
    expect(row('<c r="A1" t="d"><v>yesterday</v></c>').problems).toHaveLength(1);
    expect(row('<c r="A1" t="d"><v>2023-02-29</v></c>').problems).toHaveLength(1);
  });

  test("a workbook that counts from 1904 has its days, and nothing else, moved", () => {
    const styles =
      '<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="0.0&quot; days&quot;"/></numFmts><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs>';
    const cells = [0, 1, 2, 3, 4].map((style) => `<c r="${"ABCDE"[style]}1" s="${style}"><v>100</v></c>`).join("");
    const before = (on: string) => ({ styles, before: `<workbookPr date1904="${on}"/>` });
    expect(row(cells, before("1")).dateSystem).toBe(1904);
    expect(valuesOf(row(cells, before("1")))).toEqual([100, 1562, 1562, 100, 100]);
    expect(valuesOf(row(cells, before("0")))).toEqual([100, 100, 100, 100, 100]);
  });

  test("a text of 32,767 characters is read, a longer one is a problem", () => {
    const text = (length: number) =>
      row(`<c r="A1" t="inlineStr"><is><t>${"é".repeat(length)}</t></is></c><c r="B1" t="s"><v>0</v></c>`, {
        strings: `<si><t>${"x".repeat(length)}</t></si>`,
      });
    expect(valuesOf(text(32_767))).toEqual(["é".repeat(32_767), "x".repeat(32_767)]);
    expect(text(32_768).problems.map(({ cell }) => cell)).toEqual(["A1", "B1"]);
  });

  test.each([
    ["an unknown type", '<c r="B1" t="z"><v>1</v></c>'],
    ["a text that the list does not hold", '<c r="B1" t="s"><v>5</v></c>'],
    ["a text index below zero", '<c r="B1" t="s"><v>-1</v></c>'],
    ["a truth value that is neither", '<c r="B1" t="b"><v>2</v></c>'],
    ["two values", '<c r="B1"><v>1</v><v>2</v></c>'],
    ["an address in another row", '<c r="B9"><v>1</v></c>'],
    ["an error that is none", '<c r="B1" t="e"><v>oops</v></c>'],
  ])("%s is a problem at its cell, and the others are read", (_, cell) => {
    const content = row(`<c r="A1"><v>7</v></c>${cell}<c r="C1"><v>8</v></c>`);
    expect(valuesOf(content)).toEqual([7, UNREADABLE, 8]);
    expect(content.problems.map((problem) => [problem.sheet, problem.cell])).toEqual([["One", "B1"]]);
  });

  test("a cell that stands twice is a problem; the first one counts", () => {
    const content = row('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>');
    expect([valuesOf(content), content.problems.map(({ cell }) => cell)]).toEqual([[1], ["A1"]]);
  });
});

describe("formulas", () => {
  test("stand beside their stored values; without one the cell is not calculated", () => {
    const content = row(
      '<c r="A1"><f>B1*2</f><v>4</v></c><c r="B1"><v>2</v></c><c r="C1"><f>NOW()</f></c><c r="D1"><f>NOW()</f><v></v></c><c r="E1"><f>NOW()</f><v/></c><c r="F1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    );
    expect(valuesOf(content)).toEqual([4, 2, NOT_CALCULATED, NOT_CALCULATED, NOT_CALCULATED, { error: "#DIV/0!" }]);
    expect(formulasOf(content)).toEqual([["B1*2"], undefined, ["NOW()"], ["NOW()"], ["NOW()"], ["1/0"]]);
  });

  test("that are shared read as if each had been typed, also when the first one lies outside of the table", () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+$B$1+SUM(C:C)&amp;"B1"</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"></f><v>3</v></c><c r="B3"><f t="shared" si="9"/><v>3</v></c></row>';
    const content = readMade({ sheets: [{ name: "One", rows, tables: [{ name: "t", ref: "A1:B3", headings: ["x", "y"] }] }] });
    expect(content.sheets[0]?.tables[0]?.columns[0]).toEqual({ values: [2, 3], formulas: ['B2+$B$1+SUM(C:C)&"B1"', 'B3+$B$1+SUM(C:C)&"B1"'] });
    expect(content.problems.map(({ cell }) => cell)).toEqual(["B3"]);
  });

  test("that fill an area mark every cell of it", () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">TRANSPOSE(B1:C1)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>';
    expect(gridOf({ sheets: [{ name: "One", rows }] })?.columns[0]).toEqual({
      values: [1, 2, 3],
      formulas: ["TRANSPOSE(B1:C1)", "TRANSPOSE(B1:C1)", null],
    });
  });

  test("that repeat in a column are told apart where they differ by one letter", () => {
    const rows = ["A1", "A1", "A11", "A", "A&lt;1"]
      .map((formula, index) => `<row r="${index + 1}"><c r="B${index + 1}"><f>${formula}</f><v>1</v></c></row>`)
      .join("");
    expect(gridOf({ sheets: [{ name: "One", rows }] })?.columns[0]?.formulas).toEqual(["A1", "A1", "A11", "A", "A<1"]);
  });
});

describe("a sheet as a whole", () => {
  test("is the smallest rectangle around what it holds; formats alone hold nothing", () => {
    const rows = '<row r="1"><c r="A1" s="1"/></row><row r="3"><c r="C3"><v>1</v></c></row><row r="5"><c r="B5"><v>2</v></c><c r="Z5" s="4"/></row>';
    expect(gridOf({ sheets: [{ name: "One", rows }] })).toEqual({
      top: 2,
      left: 1,
      rowCount: 3,
      columns: [{ values: [null, null, 2] }, { values: [1, null, null] }],
    });
    expect(gridOf({ sheets: [{ name: "One", rows: '<row r="9"><c r="A9" s="1"/></row>' }] })).toEqual({ top: 0, left: 0, rowCount: 0, columns: [] });
  });

  test("may leave addresses out, or spell its tags in any other lawful way", () => {
    const rows = "<row><c><v>1</v></c><c><v>2</v></c></row><!-- <row> --><row ht='1'><c  r = 'b2'\n><v ><![CDATA[3]]></v ></c ></row><?pi?><row/>";
    expect(gridOf({ sheets: [{ name: "One", rows }] })?.columns.map((column) => column.values)).toEqual([
      [1, null],
      [2, 3],
    ]);
  });

  test("reads the same with a prefix before every tag", () => {
    const inner = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1" t="inlineStr"><is><t>x</t></is></c></row>';
    const prefixed = (xml: string) =>
      xml
        .replace(/<(\/?)([a-z])/gi, "<$1x:$2")
        .replace('xmlns="', 'xmlns:x="')
        .replace("<x:?xml", "<?xml");
    const bare = row(inner.slice(inner.indexOf("<c"), inner.lastIndexOf("</row>")), { strings: "<si><t>s</t></si>" });
    const parts = workbookParts({ sheets: [{ name: "One", rows: inner }], strings: "<si><t>s</t></si>" });
    for (const part of ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml"]) parts.set(part, prefixed(String(parts.get(part))));
    expect(read(zipParts(parts), { tables: "none", grids: ["One"] })).toEqual(bare);
    expect(valuesOf(bare)).toEqual(["s", 2, "x"]);
  });

  test("is told to be protected, also where nobody asked for its cells", () => {
    const book = (tail: string): MadeWorkbook => ({ sheets: [{ name: "One", rows: '<row r="1"><c r="A1"><v>1</v></c></row>', tail }] });
    const isProtected = (tail: string, request: ReadRequest) => readMade(book(tail), request).sheets[0]?.isProtected;
    for (const request of [{ tables: "none" }, { tables: "all" }] as const) {
      expect(isProtected('<sheetProtection sheet="1" objects="1"/>', request)).toBe(true);
      expect(isProtected('<sheetProtection objects="1"/>', request)).toBe(false);
      expect(isProtected('<extLst><ext><sheetProtection sheet="1"/></ext></extLst>', request)).toBe(false);
    }
  });

  test.each([
    ["tags that do not match", worksheetXml({ rows: '<row r="1"><c r="A1"><v>1</v></row>' })],
    ["an end that is missing", worksheetXml({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }).replace("</sheetData></worksheet>", "")],
    ["no data", `<worksheet xmlns="${MAIN}"></worksheet>`],
    ["a column beyond XFD", worksheetXml({ rows: '<row r="1"><c r="XFE1"><v>1</v></c></row>' })],
    ["a row beyond the last", worksheetXml({ rows: '<row r="1048577"/>' })],
    ["a row without a number", worksheetXml({ rows: '<row r="one"/>' })],
    ["a foreign element among its cells", worksheetXml({ rows: '<y:row xmlns:y="urn:y"/>' })],
  ])("is refused when its part holds %s", (_, xml) => {
    expect(() => readMade({ sheets: [{ name: "One", xml }] }, { tables: "none", grids: ["One"] })).toThrow(/sheet1\.xml/);
  });
});

describe("the workbook", () => {
  test("tells its names, without those of single sheets", () => {
    const after =
      '<definedNames><definedName name="lstOwners">Lists!$A$2:$A$9</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">One!$A$1</definedName><definedName name="both">A&amp;B</definedName></definedNames>';
    expect(readMade({ sheets: [{ name: "One" }], after }).names).toEqual([
      { name: "lstOwners", refersTo: "Lists!$A$2:$A$9" },
      { name: "both", refersTo: "A&B" },
    ]);
  });

  test("lists a sheet whose part is missing, with a problem", () => {
    const parts = workbookParts({ sheets: [{ name: "One" }, { name: "Two" }] });
    parts.delete("xl/worksheets/sheet2.xml");
    expect(read(zipParts(parts))).toMatchObject({ sheets: [{ name: "One" }, { name: "Two", tables: [] }], problems: [{ sheet: "Two", cell: "" }] });
  });
});
