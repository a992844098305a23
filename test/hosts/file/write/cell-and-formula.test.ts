import { NOT_CALCULATED } from "../../../../src/core/workbook/cell";
import { HostError } from "../../../../src/core/workbook/host";
import { cellXml } from "../../../../src/hosts/file/write/cell-xml";
import { fileFormula } from "../../../../src/hosts/file/write/file-formula";
import { headerCode } from "../../../../src/hosts/file/write/page-xml";
import { excelAttributeText } from "../../../../src/hosts/file/write/xml-text";

describe("a cell in the file", () => {
  test("a text stands in the cell itself, with its markup escaped", () => {
    expect(cellXml("A1", 3, "a < b & c")).toBe('<c r="A1" s="3" t="inlineStr"><is><t>a &lt; b &amp; c</t></is></c>');
  });

  test("white space at the ends, double blanks and line breaks are preserved", () => {
    for (const text of [" a", "a ", "a  b", "a\nb", "a\tb"]) expect(cellXml("A1", 0, text)).toContain('<t xml:space="preserve">');
    expect(cellXml("A1", 0, "a b")).not.toContain("xml:space");
  });

  test("a control character is written as Excel does, and a text that looks like one stays a text", () => {
    expect(cellXml("A1", 0, "a\u0007b")).toContain("<t>a_x0007_b</t>");
    expect(cellXml("A1", 0, "a\rb")).toContain("a_x000D_b");
    expect(cellXml("A1", 0, "_x0041_")).toContain("<t>_x005F_x0041_</t>");
    expect(cellXml("A1", 0, "snake_case")).toContain("<t>snake_case</t>");
  });

  test("half of a surrogate pair cannot break the file; a whole pair stays", () => {
    expect(cellXml("A1", 0, "\uD83D")).toContain("_xD83D_");
    expect(cellXml("A1", 0, "\u{1F600}")).toContain("\u{1F600}");
  });

  test("an empty cell is written only for its look", () => {
    expect(cellXml("A1", 0, null)).toBe("");
    expect(cellXml("A1", 0, "")).toBe("");
    expect(cellXml("A1", 2, null)).toBe('<c r="A1" s="2"/>');
  });

  test("every kind of result is the cached value of its formula", () => {
    const kinds = [12.5, "x", true, { error: "#N/A" }, null, NOT_CALCULATED].map((value) => cellXml("A1", 0, { formula: "B1", value }));
    expect(kinds).toEqual([
      '<c r="A1"><f>B1</f><v>12.5</v></c>',
      '<c r="A1" t="str"><f>B1</f><v>x</v></c>',
      '<c r="A1" t="b"><f>B1</f><v>1</v></c>',
      '<c r="A1" t="e"><f>B1</f><v>#N/A</v></c>',
      '<c r="A1" t="str"><f>B1</f><v></v></c>',
      '<c r="A1"><f>B1</f></c>',
    ]);
  });

  test("a number that is none is an error value, never NaN in the file", () => {
    expect(cellXml("A1", 0, Number.NaN)).toBe('<c r="A1" t="e"><v>#NUM!</v></c>');
    expect(cellXml("A1", 0, { formula: "1", value: Number.POSITIVE_INFINITY })).toContain("<v>#NUM!</v>");
  });

  test("a text of 32,767 characters fits and one more is refused with its cell", () => {
    expect(cellXml("A1", 0, "x".repeat(32_767))).toContain("inlineStr");
    expect(() => cellXml("B7", 0, "x".repeat(32_768))).toThrow(HostError);
    expect(() => cellXml("B7", 0, "x".repeat(32_768))).toThrow(/B7/);
  });
});

describe("a formula in the file", () => {
  // Prefixes: [MS-XLSX] 2.2.2 future functions; row references: what Excel itself saves.
  test.each([
    ["STDEV.S([@Score])", "_xlfn.STDEV.S(tblRisks[[#This Row],[Score]])"],
    ["[@[Review by]]-1", "tblRisks[[#This Row],[Review by]]-1"],
    ["tblRisks[@Score]", "tblRisks[[#This Row],[Score]]"],
    ["SUM([@[A]:[B]])", "SUM(tblRisks[[#This Row],[A]:[B]])"],
    ["SEMS.RATE(1,2)", "_xldudf_SEMS_RATE(1,2)"],
    ['"STDEV.S([@Score])"', '"STDEV.S([@Score])"'],
    ["'STDEV.S(1)'!A1", "'STDEV.S(1)'!A1"],
    ["tblRisks[[#All],[Score]]", "tblRisks[[#All],[Score]]"],
    ['COUNTIFS(tblRisks[Owner],"<>")', 'COUNTIFS(tblRisks[Owner],"<>")'],
    ["_xlfn.STDEV.S(tblRisks[[#This Row],[Score]])", "_xlfn.STDEV.S(tblRisks[[#This Row],[Score]])"],
    ["tblRisks['[x']]+IFNA(1,2)", "tblRisks['[x']]+_xlfn.IFNA(1,2)"],
  ])("%s is saved as %s", (shown, saved) => expect(fileFormula(shown, "tblRisks")).toBe(saved));
});

describe("texts of print and of attributes", () => {
  test("an ampersand of a name is no code of the header", () => {
    expect(headerCode({ left: "Smith & Sons", center: "OFFICIAL", right: { field: "pageOfPages" } })).toBe(
      "&LSmith && Sons&COFFICIAL&RPage &P of &N",
    );
  });

  test("a header longer than Excel takes is refused", () => {
    expect(() => headerCode({ left: "x".repeat(254) })).toThrow(/shorten/);
    expect(headerCode({ left: "x".repeat(253) })).toHaveLength(255);
  });

  test("a line break in a column's name is what Excel writes for one", () => {
    expect(excelAttributeText('Likely\n"now"')).toBe("Likely_x000a_&quot;now&quot;");
  });
});
