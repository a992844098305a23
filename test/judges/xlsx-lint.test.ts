import { newProblems, lintXlsx } from "./xlsx-lint";
import { packageOf, sampleParts, sampleWith } from "./sample-workbook";
import type { PackageText } from "./sample-workbook";

const SHEET = "xl/worksheets/sheet1.xml";
const BOOK = "xl/workbook.xml";
const TABLE = "xl/tables/table1.xml";
const TYPES = "[Content_Types].xml";
const STYLES = "xl/styles.xml";
const SUM = "SUM(tblRisks[Score])";

function without(path: string): PackageText {
  return Object.fromEntries(Object.entries(sampleParts).filter(([name]) => name !== path));
}

function formula(text: string): PackageText {
  return sampleWith(SHEET, SUM, text);
}

/** One fault each: the check that must find it, and the workbook that has it. */
const faults: readonly (readonly [string, string, PackageText])[] = [
  ["calcchain.stale", "a calculation chain that names a cell without a formula", sampleWith("xl/calcChain.xml", 'r="C8"', 'r="C4"')],
  ["cell.bool", "a truth value of 2", sampleWith(SHEET, 't="b"><v>1', 't="b"><v>2')],
  ["cell.error", "an error that Excel does not have", sampleWith(SHEET, "<v>#N/A", "<v>Err:502")],
  ["cell.long", "a text of 32,768 characters", sampleWith(SHEET, "RSK-002", "x".repeat(32_768))],
  ["cell.num", "a number that is a word", sampleWith(SHEET, "<v>4.5", "<v>NaN")],
  ["cell.order", "cells from right to left", sampleWith(SHEET, 'r="C9"', 'r="A9"')],
  ["cell.row", "a cell in another row", sampleWith(SHEET, 'r="C9"', 'r="C8"')],
  ["cell.sst", "a shared string that does not exist", sampleWith(SHEET, 't="s"><v>0', 't="s"><v>9')],
  ["cell.style", "a style that does not exist", sampleWith(SHEET, 's="1"', 's="7"')],
  ["cell.type", "an unknown type of cell", sampleWith(SHEET, 't="b"', 't="bool"')],
  ["cf.dxf", "a conditional format without its look", sampleWith(SHEET, 'dxfId="0"', 'dxfId="3"')],
  [
    "cf.scale",
    "a colour scale with more stops than colours",
    sampleWith(SHEET, '<cfvo type="max"/>', '<cfvo type="percent" val="50"/><cfvo type="max"/>'),
  ],
  ["chart.ref", "a chart of a sheet that does not exist", sampleWith("xl/charts/chart1.xml", "'Risk log'!$C$4:$C$5", "'Old log'!$C$4:$C$5")],
  ["chart.ref", "a chart of no range", sampleWith("xl/charts/chart1.xml", "'Risk log'!$C$4:$C$5", "'Risk log'!#REF!")],
  ["cols.overlap", "column widths that overlap", sampleWith(SHEET, 'min="2" max="4"', 'min="1" max="4"')],
  ["cols.width", "a column of 300 characters", sampleWith(SHEET, 'width="20"', 'width="300"')],
  ["core.xsitype", "a date of creation without its type", sampleWith("docProps/core.xml", ' xsi:type="dcterms:W3CDTF"', "")],
  ["ct.dup", "a content type that stands twice", sampleWith(TYPES, "</Types>", '<Default Extension="xml" ContentType="text/xml"/></Types>')],
  [
    "ct.missing-part",
    "a content type of a part that is not there",
    sampleWith(TYPES, "</Types>", '<Override PartName="/xl/none.xml" ContentType="application/xml"/></Types>'),
  ],
  ["ct.none", "a part without a content type", { ...sampleParts, "xl/media/image1.bmp": "x" }],
  ["ct.none", "a package without content types", without(TYPES)],
  ["ct.wrong", "a table declared as plain XML", sampleWith(TYPES, "spreadsheetml.table+xml", "spreadsheetml.comments+xml")],
  ["drawing.anchor", "a chart that ends before it begins", sampleWith("xl/drawings/drawing1.xml", "<xdr:row>12", "<xdr:row>1")],
  ["drawing.anchor", "a chart outside of the sheet", sampleWith("xl/drawings/drawing1.xml", "<xdr:col>10", "<xdr:col>16384")],
  ["dv.count", "a wrong count of validations", sampleWith(SHEET, '<dataValidations count="2"', '<dataValidations count="3"')],
  ["dv.list255", "a list of 256 characters", sampleWith(SHEET, '"high,low"</formula1>', `"${"x".repeat(256)}"</formula1>`)],
  ["dv.sqref", "a validation of no range", sampleWith(SHEET, 'sqref="D4:D5"', 'sqref="D5:D4"')],
  ["dv.sqref", "two validations of one range", sampleWith(SHEET, 'sqref="D4:D5"', 'sqref="B4:B5"')],
  ["dv.structref", "a drop-down from a table without a name", sampleWith(SHEET, "<formula1>StatusList", "<formula1>tblConfig[Status]")],
  ["dv.text", "a title of 33 characters", sampleWith(SHEET, 'errorTitle="Unknown"', `errorTitle="${"x".repeat(33)}"`)],
  ["dv.text", "a message of 256 characters", sampleWith(SHEET, 'prompt="Who answers for it."', `prompt="${"x".repeat(256)}"`)],
  ["f.name", "a drop-down from a name that does not exist", sampleWith(SHEET, "<formula1>StatusList", "<formula1>NoList")],
  ["f.column", "a column that the table does not have", formula("SUM(tblRisks[Cost])")],
  ["f.column", "a heading that the table does not have", formula("tblRisks[[#Headers],[Cost]]")],
  ["f.later", "XLOOKUP", formula("_xlfn.XLOOKUP(1,tblRisks[Score],tblRisks[ID])")],
  ["f.later", "FILTER", formula("_xlfn._xlws.FILTER(tblRisks[Score],1)")],
  ["f.long", "a formula of 8,193 characters", formula(`"${"x".repeat(8191)}"`)],
  ["f.name", "a name that does not exist", formula("AsOff+1")],
  ["f.portable", "a bare table name", formula("ROWS(tblRisks)")],
  ["f.portable", "a table's area in single brackets", formula("ROWS(tblRisks[#All])")],
  ["f.portable", "IF over a column inside SUMPRODUCT", formula("SUMPRODUCT(MAX(IF(tblRisks[Score]&gt;9,1,0)))")],
  ["f.portable", "a column given to EOMONTH", formula("SUMPRODUCT(EOMONTH(tblRisks[Score],0)*1)")],
  ["f.portable", "COUNTIFS that begins with an empty criterion", formula('COUNTIFS(tblRisks[Risk owner],"",tblRisks[Score],4.5)')],
  ["f.prefix", "AGGREGATE without its prefix", formula("AGGREGATE(14,6,tblRisks[Score],1)")],
  ["f.ref", "a reference to something deleted", formula("SUM(#REF!)")],
  ["f.sems", "a SEMS function where none may stand", formula("_xldudf_SEMS_WILSON(1,2)")],
  ["f.sheet", "a sheet that does not exist", formula("SUM(Settings!$A$1:$A$2)")],
  ["f.syntax", "a bracket that is not closed", formula("SUM(tblRisks[Score]")],
  ["f.syntax", "a formula that begins with =", formula("=1+1")],
  ["f.syntax", "an operator too many", formula("1+*2")],
  ["f.syntax", "two values without an operator", formula('"a" "b"')],
  ["f.syntax", "a column without its table", formula("SUBTOTAL(101,[Score])")],
  ["f.syntax", "@ as Excel shows it", formula("tblRisks[@Score]")],
  ["f.syntax", "semicolons between arguments", formula("SUM(1;2)")],
  ["f.table", "a table that does not exist", formula("SUM(tblOld[Score])")],
  ["f.uncached", "a formula without a stored result", sampleWith(SHEET, "</f><v>16.5</v>", "</f>")],
  ["f.unknown-fn", "a function that does not exist", formula("TOTAL(1)")],
  ["f.volatile", "INDIRECT", formula('SUM(INDIRECT("C4"))')],
  ["f.volatile", "a second TODAY", formula("TODAY()-1")],
  ["f.column", "a calculated column of a lost column", sampleWith(TABLE, "[Score]]", "[Points]]")],
  ["f.name", "a conditional format of a lost name", sampleWith(SHEET, "<formula>$C4&gt;9", "<formula>$C4&gt;Limit")],
  ["f.table", "a name that refers to a lost table", sampleWith(BOOK, "INDEX(tblConfig[Value]", "INDEX(tblSettings[Value]")],
  ["link.location", "a link to a name that does not exist", sampleWith(SHEET, 'location="AsOf"', 'location="AsOff"')],
  ["link.location", "a link to a sheet that does not exist", sampleWith(SHEET, "location=\"'Risk log'!A3\"", 'location="Risks!A3"')],
  ["merge.overlap", "merged cells that overlap", sampleWith(SHEET, 'ref="C10:D10"', 'ref="B10:D10"')],
  ["merge.table", "merged cells in a table", sampleWith(SHEET, 'ref="C10:D10"', 'ref="C4:D4"')],
  ["name.bad", "a name that looks like a cell", sampleWith(BOOK, 'name="StatusList"', 'name="LST1"')],
  ["name.bad", "a name with a space", sampleWith(BOOK, 'name="StatusList"', 'name="Status list"')],
  ["name.bad", "a name that Excel reads as a row", sampleWith(BOOK, 'name="StatusList"', 'name="R1C1"')],
  ["name.dup", "a name that stands twice", sampleWith(BOOK, 'name="StatusList"', 'name="asof"')],
  ["name.scope", "a name of a sheet that does not exist", sampleWith(BOOK, 'localSheetId="0"', 'localSheetId="5"')],
  ["name.table", "a name that is a table's", sampleWith(BOOK, 'name="StatusList"', 'name="TBLRISKS"')],
  ["page.header", "a footer of 256 characters", sampleWith(SHEET, "&amp;LSecurity", `&amp;L${"x".repeat(250)}`)],
  ["pkg.dup-part", "two parts that differ in case only", { ...sampleParts, "XL/workbook.xml": "<a/>" }],
  ["rel", "relationships of a part that is not there", { ...sampleParts, "xl/worksheets/_rels/sheet9.xml.rels": sampleParts["_rels/.rels"] ?? "" }],
  ["rel", "a package without a workbook", without("_rels/.rels")],
  ["rel.dangling", "a relationship to a part that is not there", without("xl/charts/chart1.xml")],
  ["rel.dup", "a relationship id that stands twice", sampleWith("xl/worksheets/_rels/sheet1.xml.rels", "rId2", "rId1")],
  ["row.height", "a row of 500 points", sampleWith(SHEET, 'ht="24"', 'ht="500"')],
  ["row.order", "rows out of order", sampleWith(SHEET, '<row r="8"', '<row r="5"')],
  ["sheet.dup", "two sheets of one name", sampleWith(BOOK, 'name="Config"', 'name="RISK LOG"')],
  ["sheet.id", "two sheets of one id", sampleWith(BOOK, 'sheetId="2"', 'sheetId="1"')],
  ["sheet.name", "a sheet name of 32 characters", sampleWith(BOOK, 'name="Config"', `name="${"x".repeat(32)}"`)],
  ["sheet.name", "a sheet name with a slash", sampleWith(BOOK, 'name="Config"', 'name="A/B"')],
  ["sheet.novisible", "no visible sheet", { ...sampleParts, [BOOK]: (sampleParts[BOOK] ?? "").replace(/ sheetId/g, ' state="hidden" sheetId') }],
  ["sheet.rel", "a sheet without its part", sampleWith(BOOK, 'r:id="rId2"', 'r:id="rId9"')],
  ["style.ref", "a font that does not exist", sampleWith(STYLES, 'fontId="1"', 'fontId="8"')],
  ["table.autofilter", "a filter that is shorter than its table", sampleWith(TABLE, '<autoFilter ref="A3:D5"', '<autoFilter ref="A3:D4"')],
  ["table.colid", "two columns of one id", sampleWith(TABLE, 'id="3"', 'id="2"')],
  ["table.colname", "a column without a name", sampleWith(TABLE, 'name="Risk owner"', 'name=""')],
  ["table.dup", "two tables of one name", sampleWith(TABLE, 'displayName="tblRisks"', 'displayName="TBLCONFIG"')],
  ["table.dupcol", "two columns of one name", sampleWith(TABLE, 'name="Risk owner"', 'name="score"')],
  ["table.header", "a heading that differs from the cell", sampleWith(TABLE, 'name="Risk owner"', 'name="Owner"')],
  ["table.header", "a heading cell that is empty", sampleWith(SHEET, '<c r="B3" t="inlineStr"><is><t>Risk owner</t></is></c>', "")],
  [
    "table.header-type",
    "a heading that is a number",
    sampleWith(SHEET, '<c r="B3" t="inlineStr"><is><t>Risk owner</t></is></c>', '<c r="B3"><v>5</v></c>'),
  ],
  [
    "table.id",
    "two tables of one id",
    sampleWith(
      TABLE,
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1"',
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="2"',
    ),
  ],
  ["table.name", "a table name that looks like a cell", sampleWith(TABLE, 'displayName="tblRisks"', 'displayName="TBL1"')],
  [
    "table.overlap",
    "two tables over one another",
    {
      ...sampleWith(
        "xl/worksheets/_rels/sheet1.xml.rels",
        "</Relationships>",
        '<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table2.xml"/></Relationships>',
      ),
    },
  ],
  ["table.parts", "a table that its sheet does not list", sampleWith(SHEET, '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>', "")],
  ["table.rows", "a table of headings alone", { ...sampleParts, [TABLE]: (sampleParts[TABLE] ?? "").replace(/A3:D5/g, "A3:D3") }],
  ["table.width", "a table that is wider than its columns", { ...sampleParts, [TABLE]: (sampleParts[TABLE] ?? "").replace(/A3:D5/g, "A3:E5") }],
  [
    "view.activeHidden",
    "a workbook that opens on a hidden sheet",
    sampleWith(BOOK, 'name="Risk log" sheetId', 'name="Risk log" state="hidden" sheetId'),
  ],
  ["view.activeTab", "a workbook that opens on no sheet", sampleWith(BOOK, 'activeTab="0"', 'activeTab="7"')],
  [
    "view.grouped",
    "two selected sheets",
    sampleWith("xl/worksheets/sheet2.xml", "<sheetData>", '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData>'),
  ],
  ["ws.order", "merged cells after the print set-up", sampleWith(SHEET, "<cols>", "<pageMargins/><cols>")],
  ["ws.rid", "a drawing without its relationship", sampleWith(SHEET, '<drawing r:id="rId2"', '<drawing r:id="rId8"')],
  ["xml.char", "a character that XML forbids", sampleWith(SHEET, "Anna", "An\u0001na")],
  ["xml.char", "a reference to a character that XML forbids", sampleWith(SHEET, "Anna", "An&#1;na")],
  ["xml.enc", "a part that says it is Latin-1", sampleWith(SHEET, 'encoding="UTF-8"', 'encoding="ISO-8859-1"')],
  ["xml.parse", "a bare ampersand", sampleWith(SHEET, "Anna", "Anna & Bob")],
  ["xml.parse", "an element that is not closed", sampleWith(SHEET, "</sheetData>", "")],
];

describe("the lint of an .xlsx file", () => {
  it("has nothing against a valid workbook with one of everything", () => {
    expect(lintXlsx(packageOf(sampleParts))).toEqual([]);
  });

  it.each(faults)("%s finds %s", (check, _fault, parts) => {
    expect(lintXlsx(packageOf(parts)).map((problem) => problem.check)).toContain(check);
  });

  it("says where a fault is", () => {
    expect(lintXlsx(packageOf(formula("TOTAL(1)")))).toEqual([
      { check: "f.unknown-fn", part: SHEET, cell: "C8", message: "TOTAL is no function of Excel — TOTAL(1)" },
    ]);
  });

  it("allows SEMS functions where the caller allows them", () => {
    const file = packageOf(formula('IFERROR(_xldudf_SEMS_WILSON(1,2),"add-in not loaded")'));
    expect(lintXlsx(file, { semsAllowed: (sheet, ref) => sheet === "Risk log" && ref === "C8" })).toEqual([]);
    expect(lintXlsx(file, { semsAllowed: (sheet, ref) => sheet === "Risk log" && ref === "C9" })).toHaveLength(1);
  });

  it.each([
    "SUM((C4:C5,C8))",
    "C4:C5 C5:C8",
    "-C4%",
    "{1,2;3,4}",
    "IF(TRUE,,1)",
    "SUM(A:A)+SUM(4:5)",
    "INDEX(tblRisks[Score],1):INDEX(tblRisks[Score],2)",
    "tblRisks[[#This Row],[Risk owner]]",
    "SUM(tblRisks[[ID]:[Score]])",
    '"a ""quoted"" text"',
    "1.5E-3+.5",
    "'Risk log'!$A$3",
    "SUM([1]Other!$A$1)",
    "PI()",
    "#N/A",
    'COUNTIFS(tblRisks[ID],"&lt;&gt;",tblRisks[Risk owner],"")',
    'COUNTIFS(tblRisks[Risk owner],"")',
    "[1]!Foreign(1)",
    "SUMPRODUCT((tblRisks[Score]&gt;9)*MONTH(tblRisks[Score]))",
    "EDATE(C4,-1)",
    'HYPERLINK("#AsOf","go")',
  ])("accepts the formula %s", (text) => {
    expect(lintXlsx(packageOf(formula(text)))).toEqual([]);
  });

  it("tells the problems that an edit brought from those that were there before", () => {
    const before = lintXlsx(packageOf(formula("TOTAL(1)")));
    const after = lintXlsx(packageOf({ ...formula("TOTAL(1)"), "xl/media/image1.bmp": "x" }));
    expect(newProblems(before, after).map((problem) => problem.check)).toEqual(["ct.none"]);
    expect(newProblems(after, after)).toEqual([]);
  });
});
