import type { CellInput } from "../../../../src/core/workbook/sheet-plan";
import { applied, hostOn, refusal } from "./fixture";
import { worksheetXml } from "../../../workbooks/make-workbook";

const register = {
  name: "tblLog",
  ref: "B2:C3",
  headings: ["Id", "Text"],
};
const log = (changes: { readonly rows?: string; readonly tail?: string; readonly ref?: string; readonly attributes?: string } = {}) =>
  hostOn({
    sheets: [
      {
        name: "Log",
        rows:
          changes.rows ??
          '<row r="2"><c r="B2" t="str"><v>Id</v></c><c r="C2" t="str"><v>Text</v></c></row><row r="3"><c r="A3"><v>1</v></c><c r="B3" s="1" t="str"><v>L-1</v></c><c r="C3" s="2" t="str"><v>first</v></c></row>',
        ...(changes.tail === undefined ? {} : { tail: changes.tail }),
        tables: [{ ...register, ref: changes.ref ?? register.ref, ...(changes.attributes === undefined ? {} : { attributes: changes.attributes }) }],
      },
    ],
  });
const append = (...rows: readonly CellInput[][]) => [{ kind: "appendRows", table: "TBLLOG", rows }] as const;
const sheetText = "xl/worksheets/sheet1.xml";

describe("records that are appended", () => {
  test("stand below the last, in its look, and everything else of the sheet stays to the byte", async () => {
    const host = log();
    const before = worksheetXml({
      rows: '<row r="2"><c r="B2" t="str"><v>Id</v></c><c r="C2" t="str"><v>Text</v></c></row><row r="3"><c r="A3"><v>1</v></c><c r="B3" s="1" t="str"><v>L-1</v></c><c r="C3" s="2" t="str"><v>first</v></c></row>',
    });
    const pkg = await applied(host, append(["L-2", null]));
    const row = '<row r="4"><c r="B4" s="1" t="inlineStr"><is><t>L-2</t></is></c><c r="C4" s="2"/></row>';
    expect(pkg.text(sheetText)).toBe(before.replace("</sheetData>", `${row}</sheetData>`));
    expect(pkg.xml("xl/tables/table1.xml").attribute("ref")).toBe("B2:C4");
  });

  test("let the rules of their columns grow, and no others", async () => {
    const rule = (sqref: string) => `<dataValidation type="whole" sqref="${sqref}"><formula1>1</formula1></dataValidation>`;
    const host = log({
      tail: `<conditionalFormatting sqref="B3:C3 F1"/><dataValidations count="3">${rule("C3")}${rule("A3")}${rule("C3:C9")}</dataValidations>`,
    });
    const text = (await applied(host, append(["L-2", "x"], ["L-3", "y"]))).text(sheetText);
    expect([...text.matchAll(/sqref="([^"]*)"/g)].map((match) => match[1])).toEqual(["B3:C5 F1", "C3:C5", "A3", "C3:C9"]);
  });

  test("begin in the only row when it is wholly empty", async () => {
    const host = log({ rows: '<row r="2"><c r="B2" t="str"><v>Id</v></c><c r="C2" t="str"><v>Text</v></c></row><row r="3"><c r="B3" s="1"/></row>' });
    const pkg = await applied(host, append(["L-1", "x"]));
    expect(pkg.xml("xl/tables/table1.xml").attribute("ref")).toBe("B2:C3");
    expect(pkg.text(sheetText)).toContain('<c r="B3" s="1" t="inlineStr"><is><t>L-1</t></is></c>');
  });

  test("are refused where cells below are taken, whatever stands beside does not matter", async () => {
    const row3 = '<row r="3"><c r="B3" t="str"><v>L-1</v></c></row>';
    const taken = log({ rows: `${row3}<row r="4"><c r="C4"><v>5</v></c></row>` });
    expect(await refusal(taken, append(["L-2"]))).toMatch(/B4:C4 is not empty/);
    await applied(log({ rows: `${row3}<row r="4"><c r="D4"><v>5</v></c></row>` }), append(["L-2"]));
  });

  test("are refused where merged cells would be cut", async () => {
    expect(await refusal(log({ tail: '<mergeCells count="1"><mergeCell ref="A4:B5"/></mergeCells>' }), append(["L-2"]))).toMatch(/not empty/);
  });

  test("are refused on a protected sheet, under totals, and with too many values", async () => {
    expect(await refusal(log({ tail: '<sheetProtection sheet="1"/>' }), append(["L-2"]))).toMatch(/'Log' is protected/);
    expect(await refusal(log({ ref: "B2:C4", attributes: 'totalsRowCount="1"' }), append(["L-2"]))).toMatch(/totals row/);
    expect(await refusal(log(), append(["L-2", "x", "too much"]))).toMatch(/more values/);
  });
});

describe("cells that are written", () => {
  const at = (row: number, column: number, input: CellInput, expected?: string | number | null) =>
    [
      { kind: "setCells", sheet: "Data", top: row, left: column, rows: [[input]], ...(expected === undefined ? {} : { expected: [[expected]] }) },
    ] as const;
  const data = (rows: string, extra = {}) => hostOn({ sheets: [{ name: "Data", rows }], ...extra });
  const rowsOf = async (rows: string, ...edits: Parameters<typeof at>) =>
    /<sheetData>(.*)<\/sheetData>/.exec((await applied(data(rows), at(...edits))).text(sheetText))?.[1];

  test("keep their look and their place", async () => {
    expect(await rowsOf('<row r="1"><c r="A1"><v>1</v></c><c r="C1" s="4"><v>3</v></c></row>', 0, 2, 9)).toBe(
      '<row r="1"><c r="A1"><v>1</v></c><c r="C1" s="4"><v>9</v></c></row>',
    );
    expect(await rowsOf('<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row>', 0, 1, 2)).toBe(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>',
    );
    expect(await rowsOf('<row r="1"><c r="A1" s="2"><v>1</v></c></row>', 0, 0, null)).toBe('<row r="1"><c r="A1" s="2"/></row>');
  });

  test("make their row where there is none, in order", async () => {
    expect(await rowsOf('<row r="1"/><row r="5"/>', 2, 0, true)).toBe('<row r="1"/><row r="3"><c r="A3" t="b"><v>1</v></c></row><row r="5"/>');
    expect(await rowsOf('<row r="1" spans="1:1" ht="20"/>', 0, 3, 1)).toBe('<row r="1" ht="20"><c r="D1"><v>1</v></c></row>');
  });

  test("open an empty sheet", async () => {
    const pkg = await applied(
      hostOn({ sheets: [{ name: "Data", xml: worksheetXml({}).replace("<sheetData></sheetData>", '<dimension ref="A1"/><sheetData/>') }] }),
      at(1, 1, 7),
    );
    expect(pkg.text(sheetText)).toContain('<dimension ref="A1:B2"/><sheetData><row r="2"><c r="B2"><v>7</v></c></row></sheetData>');
  });

  test("use the prefix and keep the byte order mark of the sheet", async () => {
    const xml = `\uFEFF${worksheetXml({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' })
      .replace(/<(\/?)(worksheet|sheetData|row|c|v)(?=[ >])/g, "<$1x:$2")
      .replace("xmlns=", "xmlns:x=")
      .replace("<x:sheetData>", '<x:dimension ref="A1"/><x:sheetData>')}`;
    const pkg = await applied(hostOn({ sheets: [{ name: "Data", xml }] }), at(0, 1, 'b "c"'));
    expect(pkg.text(sheetText)).toContain(
      '<x:dimension ref="A1:B1"/><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>b "c"</x:t></x:is></x:c></x:row>',
    );
    expect([...pkg.bytes(sheetText).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test("are refused when one has changed since it was read, and nothing is written", async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
    expect(await refusal(data(rows), at(0, 0, 9, 2))).toMatch(/'Data'!A1 has changed/);
    await applied(data(rows), at(0, 0, 9, 1));
    await applied(data(rows), at(7, 0, 9, null));
  });

  test("are refused inside of an array formula and over a formula that others share", async () => {
    const array = '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>';
    expect(await refusal(data(array), at(1, 0, 9))).toMatch(/A2 is part of a formula/);
    const shared =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row>';
    expect(await refusal(data(shared), at(0, 0, 9))).toMatch(/A1 is part of a formula/);
    await applied(data(shared), at(1, 0, 9));
  });

  test("do not rename a table's heading behind the back of its formulas", async () => {
    expect(await refusal(log(), [{ kind: "setCells", sheet: "log", top: 1, left: 2, rows: [["Story"]] }])).toMatch(/'Log'!C2 is a heading/);
    await applied(log(), [{ kind: "setCells", sheet: "log", top: 1, left: 2, rows: [["Text"]] }]);
  });

  test("are days of 1904 in a workbook that counts from there, and numbers stay numbers", async () => {
    const styles = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    const host = hostOn({
      before: '<workbookPr date1904="1"/>',
      styles,
      sheets: [{ name: "Data", rows: '<row r="1"><c r="A1" s="1"/><c r="B1"/></row>' }],
    });
    const pkg = await applied(host, [{ kind: "setCells", sheet: "Data", top: 0, left: 0, rows: [[46347, 46347]] }]);
    expect(pkg.text(sheetText)).toContain('<c r="A1" s="1"><v>44885</v></c><c r="B1"><v>46347</v></c>');
  });
});

describe("a column that is added to a table", () => {
  const column = {
    kind: "addTableColumn",
    table: "tblLog",
    heading: "Score",
    values: [4],
    formula: "LEN([@Text])",
    style: "calculated",
    numberFormat: "0.0",
  } as const;

  test("stands at its right end with its formula and a new id", async () => {
    const pkg = await applied(log(), [column]);
    const table = pkg.xml("xl/tables/table1.xml");
    expect(table.attribute("ref")).toBe("B2:D3");
    expect(
      table
        .child("tableColumns")
        ?.children("tableColumn")
        .map((one) => [one.attribute("id"), one.attribute("name")]),
    ).toEqual([
      ["1", "Id"],
      ["2", "Text"],
      ["3", "Score"],
    ]);
    expect(table.child("tableColumns")?.children("tableColumn")[2]?.text()).toBe("LEN(tblLog[[#This Row],[Text]])");
    expect(pkg.text(sheetText)).toMatch(
      /<c r="D2" t="inlineStr"><is><t>Score<\/t><\/is><\/c>.*<c r="D3" s="\d+"><f>LEN\(tblLog\[\[#This Row\],\[Text\]\]\)<\/f><v>4<\/v><\/c>/,
    );
  });

  test("is refused when the heading is taken in any case, or the cells on the right are", async () => {
    expect(await refusal(log(), [{ ...column, heading: "TEXT" }])).toMatch(/already has a column 'Text'/);
    expect(await refusal(log({ rows: '<row r="3"><c r="B3" t="str"><v>L-1</v></c><c r="D3"><v>1</v></c></row>' }), [column])).toMatch(
      /D2:D3 is not empty/,
    );
  });
});
