import { openPackage } from "../../../../src/hosts/file/open-package";
import { OFFICE_RELATIONSHIPS } from "../../../../src/hosts/file/workbook-part";
import { openFileHost } from "../../../../src/hosts/file/file-host";
import { makeWorkbook, workbookParts, zipParts } from "../../../workbooks/make-workbook";
import { applied, differences, hostOn, refusal } from "./fixture";
import { samplePlan } from "./sample-plan";

const view = (attributes: string) =>
  `<sheetViews><sheetView ${attributes}workbookViewId="0"><selection activeCell="D9" sqref="D9"/></sheetView></sheetViews>`;
const seen = (attributes: string) =>
  `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${view(attributes)}<sheetData/></worksheet>`;
/** Two sheets, the second active, with a local name each and a cell that uses nothing of ours. */
const two = {
  before: '<bookViews><workbookView activeTab="1"/></bookViews>',
  after:
    '<definedNames><definedName name="near" localSheetId="0">One!$A$1</definedName><definedName name="near" localSheetId="1">Two!$A$1</definedName></definedNames><calcPr calcId="1" fullCalcOnLoad="1"/>',
  styles: '<fonts count="1"><font><sz val="9"/><name val="Arial"/></font></fonts><cellXfs count="1"><xf numFmtId="0" fontId="0"/></cellXfs>',
  sheets: [
    { name: "One", xml: seen("") },
    { name: "Two", xml: seen('tabSelected="1" topLeftCell="A7" ') },
  ],
};
const add = (changes = {}, position?: number) =>
  ({ kind: "addSheet", plan: samplePlan(changes), ...(position === undefined ? {} : { position }) }) as const;
const names = (pkg: ReturnType<typeof openPackage>) =>
  (pkg.xml("xl/workbook.xml").child("definedNames")?.children("definedName") ?? []).map((name) =>
    [name.attribute("name"), name.attribute("localSheetId"), name.text()].join(" "),
  );
const activeTab = (pkg: ReturnType<typeof openPackage>) =>
  pkg.xml("xl/workbook.xml").child("bookViews")?.child("workbookView")?.attribute("activeTab");

describe("a sheet that is added", () => {
  test("moves what counts tabs, and nobody else's parts", async () => {
    const before = openPackage(makeWorkbook(two));
    const after = await applied(hostOn(two), [add({}, 1)]);
    expect(activeTab(after)).toBe("2");
    expect(names(after)).toEqual([
      "near 0 One!$A$1",
      "near 2 Two!$A$1",
      "SeMS_at_risks  'Risks'!$A$1",
      "_xlnm.Print_Area 1 'Risks'!$A$1:$D$21",
      "_xlnm.Print_Titles 1 'Risks'!$4:$4",
    ]);
    expect(differences(before, after).filter((name) => !name.startsWith("+"))).toEqual(
      ["[Content_Types].xml", "xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"]
        .filter((name) => before.has(name))
        .sort((a, b) => before.names().indexOf(a) - before.names().indexOf(b)),
    );
  });

  test("adds its looks behind those that are there, in the workbook's own typeface", async () => {
    const styles = (await applied(hostOn(two), [add()])).xml("xl/styles.xml");
    const fonts = styles.child("fonts")?.children("font") ?? [];
    expect(fonts[0]?.toString()).toBe('<font><sz val="9"/><name val="Arial"/></font>');
    expect(fonts.map((font) => font.child("name")?.attribute("val"))).toEqual(fonts.map(() => "Arial"));
    expect(styles.child("cellXfs")?.children("xf")[0]?.toString()).toBe('<xf numFmtId="0" fontId="0"/>');
    expect(styles.elements().map((section) => section.local)).toEqual([
      "numFmts",
      "fonts",
      "fills",
      "borders",
      "cellStyleXfs",
      "cellXfs",
      "cellStyles",
      "dxfs",
    ]);
    for (const section of styles.elements())
      expect([section.local, section.attribute("count")]).toEqual([section.local, String(section.elements().length)]);
  });

  test("needs no new look when the workbook has them already, and keeps to a named style that the user has changed", async () => {
    const host = hostOn(two);
    const once = await applied(host, [add()]);
    const again = await applied(host, [add({ id: "more", name: "More", tables: [] })]);
    expect(again.text("xl/styles.xml")).toBe(once.text("xl/styles.xml"));
    once.editXml("xl/styles.xml", (root) => root.child("cellStyleXfs")?.children("xf")[1]?.setAttribute("fontId", "0"));
    const restyled = await applied(openFileHost(once.save()), [add({ id: "third", name: "Third", tables: [] })]);
    const xfs = restyled.xml("xl/styles.xml").child("cellXfs")?.children("xf") ?? [];
    expect(xfs[xfs.length - 1]?.attribute("fontId")).toBe("0");
  });

  test("points at a place in the workbook by name and at a place outside by a link", async () => {
    const pkg = await applied(hostOn(two), [add()]);
    const sheet = pkg.text("xl/worksheets/sheet3.xml");
    expect(sheet).toContain('<hyperlink ref="A8" location="SeMS_at_risks" tooltip="To the top"/>');
    expect(pkg.relationships("xl/worksheets/sheet3.xml").filter((link) => link.type === `${OFFICE_RELATIONSHIPS}/hyperlink`)).toMatchObject([
      { target: "https://example.org/a?b=1&c=2", isExternal: true },
    ]);
  });

  test("draws its chart from the values that it brings along, with its alternative text", async () => {
    const pkg = await applied(hostOn(two), [add()]);
    const chart = pkg.text("xl/charts/chart1.xml");
    expect(chart).toContain(
      '<c:f>\'Risks\'!$C$5:$C$6</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>46347</c:v></c:pt><c:pt idx="1"><c:v>46400</c:v></c:pt></c:numCache>',
    );
    expect(chart).toContain("<c:tx><c:strRef><c:f>'Risks'!$C$4</c:f>");
    expect(pkg.text("xl/drawings/drawing1.xml")).toContain('descr="Bars: the review dates of the &quot;open&quot; risks"');
  });

  test("is refused when its name, its table or its id is taken, whatever the case", async () => {
    expect(await refusal(hostOn(two), [add({ name: "TWO" })])).toMatch(/already has a sheet called 'Two'/);
    expect(await refusal(hostOn({ sheets: [{ name: "Risks " }] }), [add()])).toMatch(/already has a sheet/);
    expect(await refusal(hostOn({ sheets: [{ name: "One", tables: [{ name: "TBLRISKS", ref: "A1:A2", headings: ["Id"] }] }] }), [add()])).toMatch(
      /already has a table called 'TBLRISKS'/,
    );
    const named = { sheets: [{ name: "One" }], after: '<definedNames><definedName name="TblRisks">One!$A$1</definedName></definedNames>' };
    expect(await refusal(hostOn(named), [add()])).toMatch(/already has a name/);
    expect(await refusal(hostOn({ ...named, after: named.after.replace("TblRisks", "sems_AT_risks") }), [add()])).toMatch(/already has a name/);
  });

  test.each(["a/b", "x".repeat(32), "'quoted", "History", " "])("is refused under the name %s", async (name) => {
    expect(await refusal(hostOn(two), [add({ name })])).toMatch(/does not take/);
  });

  test.each(["A1", "R1C1", "rc", "1st", "a b", "XFD1048576"])("is refused with a table called %s", async (name) => {
    const table = samplePlan().tables.map((plan) => ({ ...plan, name }));
    expect(await refusal(hostOn(two), [add({ tables: table })])).toMatch(/does not take/);
  });

  test("is refused in a protected structure, and everything in a signed workbook", async () => {
    expect(await refusal(hostOn({ ...two, before: '<workbookProtection lockStructure="1"/>' }), [add()])).toMatch(
      /structure of this workbook is protected/,
    );
    const parts = workbookParts(two);
    const origin =
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>';
    parts.set("_rels/.rels", String(parts.get("_rels/.rels")).replace("</Relationships>", `${origin}</Relationships>`));
    expect(await refusal(openFileHost(zipParts(parts)), [{ kind: "setDocumentTitle", title: "x" }])).toMatch(/digital signature/);
  });
});

describe("a sheet that is removed", () => {
  test("leaves the workbook as it was, but for looks that stay in its list of styles", async () => {
    const before = openPackage(makeWorkbook(two));
    const host = hostOn(two);
    await applied(host, [add({}, 0)]);
    const after = await applied(host, [{ kind: "removeSheet", name: "RISKS" }]);
    expect(differences(before, after)).toEqual(["xl/styles.xml"]);
  });

  test("is refused while a formula or a name of the user's needs it", async () => {
    const host = hostOn({ sheets: [{ name: "One", rows: '<row r="2"><c r="B2"><f>SUM(tblrisks[Review by])&amp;"x"</f></c></row>' }] });
    await applied(host, [add()]);
    expect(await refusal(host, [{ kind: "removeSheet", name: "Risks" }])).toMatch(/'One'!B2 uses the table 'tblrisks'/);
    const named = hostOn({ ...two, sheets: [{ name: "One" }, { name: "Two" }] });
    await applied(named, [add(), { kind: "addName", name: "mine", refersTo: "'Risks'!$A$5", comment: "" }]);
    expect(await refusal(named, [{ kind: "removeSheet", name: "Risks" }])).toMatch(/The name 'mine' uses the sheet 'Risks'/);
    await applied(named, [
      { kind: "removeSheet", name: "Risks" },
      { kind: "removeName", name: "MINE" },
    ]);
  });

  test("hands the active tab on to a sheet that can be seen", async () => {
    const host = hostOn({
      ...two,
      sheets: [
        { name: "One", xml: seen("") },
        { name: "Two", xml: seen('tabSelected="1" ') },
        { name: "Three", xml: seen(""), state: "hidden" },
      ],
    });
    const pkg = await applied(host, [{ kind: "removeSheet", name: "Two" }]);
    expect(activeTab(pkg)).toBe("0");
    expect(pkg.text("xl/worksheets/sheet1.xml")).toContain(view('tabSelected="1" '));
    expect(names(pkg)).toEqual(["near 0 One!$A$1"]);
  });
});

describe("a sheet that is activated", () => {
  test("is the only selected one and shows its beginning", async () => {
    const pkg = await applied(hostOn({ ...two, before: '<bookViews><workbookView firstSheet="1" activeTab="1"/></bookViews>' }), [
      { kind: "activateSheet", name: "one" },
    ]);
    expect(activeTab(pkg)).toBe("0");
    expect(pkg.xml("xl/workbook.xml").child("bookViews")?.child("workbookView")?.attribute("firstSheet")).toBe("0");
    expect(pkg.text("xl/worksheets/sheet1.xml")).toContain('<sheetView tabSelected="1" workbookViewId="0"><selection activeCell="A1" sqref="A1"/>');
    expect(pkg.text("xl/worksheets/sheet2.xml")).toContain('<sheetView topLeftCell="A7" workbookViewId="0">');
  });

  test("cannot be a hidden one", async () => {
    expect(
      await refusal(hostOn({ sheets: [{ name: "One" }, { name: "Two", state: "veryHidden" }] }), [{ kind: "activateSheet", name: "Two" }]),
    ).toMatch(/hidden/);
  });
});

describe("a file after edits", () => {
  test("asks Excel for a full calculation and has no stale calculation chain", async () => {
    const parts = workbookParts({ sheets: [{ name: "One" }] });
    parts.set("xl/calcChain.xml", '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>');
    parts.set(
      "xl/_rels/workbook.xml.rels",
      String(parts.get("xl/_rels/workbook.xml.rels")).replace(
        "</Relationships>",
        `<Relationship Id="rId7" Type="${OFFICE_RELATIONSHIPS}/calcChain" Target="calcChain.xml"/></Relationships>`,
      ),
    );
    const host = openFileHost(zipParts(parts));
    const pkg = await applied(host, [{ kind: "setCells", sheet: "One", top: 0, left: 0, rows: [[1]] }]);
    expect(pkg.has("xl/calcChain.xml")).toBe(false);
    expect(pkg.relationships("xl/workbook.xml").map((link) => link.id)).toEqual(["rId1"]);
    expect(pkg.xml("xl/workbook.xml").child("calcPr")?.attribute("fullCalcOnLoad")).toBe("1");
  });

  test("without edits is the same to the byte", async () => {
    const host = hostOn(two);
    const before = host.bytes();
    await applied(host, []);
    expect(Buffer.compare(host.bytes(), before)).toBe(0);
  });

  test("has its title, among whatever properties there were", async () => {
    const host = hostOn(two);
    await applied(host, [{ kind: "setDocumentTitle", title: "First" }]);
    const pkg = await applied(host, [{ kind: "setDocumentTitle", title: "A & B" }]);
    expect(pkg.text("docProps/core.xml").match(/<dc:title>.*<\/dc:title>/)?.[0]).toBe("<dc:title>A &amp; B</dc:title>");
    expect(pkg.contentType("docProps/core.xml")).toBe("application/vnd.openxmlformats-package.core-properties+xml");
  });

  test("holds both of two lists of edits that were given at the same time", async () => {
    const host = hostOn({ sheets: [{ name: "One" }] });
    const cell = (left: number) => host.apply([{ kind: "setCells", sheet: "One", top: 0, left, rows: [[left + 1]] }]);
    await Promise.all([cell(0), cell(1)]);
    expect(openPackage(host.bytes()).text("xl/worksheets/sheet1.xml")).toContain('<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c>');
  });
});
