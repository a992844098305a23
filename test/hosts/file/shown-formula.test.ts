import { openPackage } from "../../../src/hosts/file/open-package";
import { readWorkbook } from "../../../src/hosts/file/read-workbook";
import { shownFormula } from "../../../src/hosts/file/shown-formula";
import { fileFormula } from "../../../src/hosts/file/write/file-formula";
import { makeWorkbook } from "../../workbooks/make-workbook";

// Prefixes: [MS-XLSX] 2.2.2 future functions.
test.each([
  ["_xlfn.STDEV.S(A1:A9)", "STDEV.S(A1:A9)"],
  ["_xlfn._xlws.FILTER(A1:A9,B1:B9)", "FILTER(A1:A9,B1:B9)"],
  ["IF(1,_xlfn.AGGREGATE(14,6,_xlfn.DAYS(A1,B1),1))", "IF(1,AGGREGATE(14,6,DAYS(A1,B1),1))"],
  ['IFERROR(_xldudf_SEMS_WILSON(1,2),"add-in not loaded")', 'IFERROR(SEMS.WILSON(1,2),"add-in not loaded")'],
  ["_xldudf_SEMS_U_LIMITS(1)", "SEMS.U_LIMITS(1)"],
])("%s is read as %s", (saved, shown) => expect(shownFormula(saved)).toBe(shown));

test.each([
  ["a text", '"_xlfn.DAYS("&A1'],
  ["a text with doubled quotes", '"say ""_xlfn.DAYS(1)"""'],
  ["a sheet's name", "'it''s _xlfn.DAYS(1)'!A1"],
  ["a column's name", "tblRisks[_xlfn.DAYS(1)]"],
  ["a column's name with an escaped bracket", "tblRisks['[_xlfn.DAYS(1)]"],
  ["a longer name", "my_xlfn.DAYS(1)"],
  ["a name that is no function", "_xlfn.x+_xldudf_SEMS_Y"],
  ["a function of another add-in", "_xldudf_OTHER_X(1)"],
  ["a function that Excel shows as a sign", "_xlfn.SINGLE(A1:A9)"],
  ["a text without its end", '1&"_xlfn.DAYS(1)'],
])("%s stays as it is", (_, formula) => expect(shownFormula(formula)).toBe(formula));

test("what Excel shows comes back the same from a file", () => {
  for (const shown of ["STDEV.S(A1:A9)", "SEMS.RATE(1,2)", '"SEMS.RATE("&IFNA(1,"_xlfn.")', "SUM(tblRisks[Score])"]) {
    expect(shownFormula(fileFormula(shown))).toBe(shown);
  }
});

test("cells, those that repeat or share a formula, arrays and names are all read as Excel shows them", () => {
  const rows =
    '<row r="1"><c r="A1"><f>_xlfn.DAYS(2,1)</f><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">_xlfn.DAYS(C1,1)</f><v>1</v></c><c r="D1"><f t="array" ref="D1:D2">_xlfn.UNICODE(C1:C2)</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><f>_xlfn.DAYS(2,1)</f><v>1</v></c><c r="B2"><f t="shared" si="0"/><v>1</v></c><c r="D2"><v>1</v></c></row>';
  const after = '<definedNames><definedName name="Newest">_xlfn.AGGREGATE(4,6,One!$A$1:$A$2)</definedName></definedNames>';
  const content = readWorkbook(openPackage(makeWorkbook({ sheets: [{ name: "One", rows }], after })), { tables: "none", grids: ["One"] });
  expect(content.sheets[0]?.grid?.columns.map(({ formulas }) => formulas)).toEqual([
    ["DAYS(2,1)", "DAYS(2,1)"],
    ["DAYS(C1,1)", "DAYS(C2,1)"],
    undefined,
    ["UNICODE(C1:C2)", "UNICODE(C1:C2)"],
  ]);
  expect(content.names).toEqual([{ name: "Newest", refersTo: "AGGREGATE(4,6,One!$A$1:$A$2)" }]);
});
