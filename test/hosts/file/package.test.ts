import { HostError } from "../../../src/core/workbook/host";
import { openPackage } from "../../../src/hosts/file/open-package";
import { findWorkbook } from "../../../src/hosts/file/workbook-part";
import { readZip } from "../../../src/hosts/file/zip";
import { makeZip } from "../../workbooks/make-zip";
import { makeWorkbook, workbookParts, zipParts, MAIN, type Parts } from "../../workbooks/make-workbook";

const plain = () => workbookParts({ sheets: [{ name: "One" }] });
const changed = (change: (parts: Parts) => void) => {
  const parts = plain();
  change(parts);
  return zipParts(parts);
};
const replaced = (part: string, from: string, to: string) => changed((parts) => parts.set(part, String(parts.get(part)).replace(from, to)));
const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, "utf16le"));
const ole = (stream: string) => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(500), ...utf16(stream), 0, 0]);

describe("what is no workbook is refused in one sentence that says what to do", () => {
  const cases: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ["nothing", new Uint8Array(), /file is empty/],
    ["a text file", new TextEncoder().encode("id,name\n1,x"), /not an Excel workbook/],
    ["an old .xls", ole("Workbook"), /old Excel file/],
    ["a workbook with a password", ole("EncryptedPackage"), /password/],
    ["another zip file", makeZip([{ name: "a.txt", data: "a" }]), /other kind of zip/],
    ["half of a workbook", makeWorkbook({ sheets: [{ name: "One" }] }).slice(0, 600), /damaged or incomplete/],
    ["a package without relationships", changed((parts) => parts.delete("_rels/.rels")), /holds no workbook/],
    ["a package whose workbook is missing", changed((parts) => parts.delete("xl/workbook.xml")), /workbook part is missing/],
    ["a binary workbook", replaced("[Content_Types].xml", "spreadsheetml.sheet.main+xml", "vnd.ms-excel.sheet.binary.macroEnabled.main"), /\.xlsb/],
    ["a text document", replaced("[Content_Types].xml", "spreadsheetml.sheet", "wordprocessingml.document"), /another Office document/],
    ["a Strict workbook", replaced("xl/workbook.xml", MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main"), /Strict/],
    ["a DOCTYPE", replaced("xl/workbook.xml", "<workbook", "<!DOCTYPE x><workbook"), /DOCTYPE/],
    ["an entity", replaced("xl/workbook.xml", 'name="One"', 'name="&a;"'), /entities/],
    ["UTF-16", changed((parts) => parts.set("xl/workbook.xml", utf16(`\ufeff${String(parts.get("xl/workbook.xml"))}`))), /UTF-8/],
    ["another encoding", replaced("xl/workbook.xml", "UTF-8", "windows-1252"), /UTF-8/],
    [
      "bytes that are no UTF-8",
      changed((parts) => parts.set("xl/workbook.xml", Buffer.from(String(parts.get("xl/workbook.xml")).replace("One", "\u00e9"), "latin1"))),
      /UTF-8/,
    ],
    ["tags that do not match", replaced("xl/workbook.xml", "</sheets>", "</sheet>"), /not proper XML/],
    ["a part that ends too early", replaced("xl/workbook.xml", "</workbook>", ""), /ends too early/],
    ["XML deeper than 64", replaced("xl/workbook.xml", "<sheets>", "<a>".repeat(70) + "</a>".repeat(70) + "<sheets>"), /deeper than 64/],
  ];
  test.each(cases)("%s", (_, bytes, sentence) => {
    expect(() => openPackage(bytes)).toThrow(sentence);
    expect(() => openPackage(bytes)).toThrow(HostError);
  });
});

describe("what stands in the way of editing is told", () => {
  test("an ordinary workbook is free of it", () => {
    expect(findWorkbook(openPackage(zipParts(plain())))).toEqual({
      name: "xl/workbook.xml",
      hasMacros: false,
      isSigned: false,
      isStructureProtected: false,
    });
  });

  test("a signature", () => {
    const origin =
      '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>';
    expect(findWorkbook(openPackage(replaced("_rels/.rels", "</Rel", `${origin}</Rel`))).isSigned).toBe(true);
  });

  test("a locked structure, but not locked windows alone", () => {
    const protection = (attribute: string) => replaced("xl/workbook.xml", "<sheets>", `<workbookProtection ${attribute}="1"/><sheets>`);
    expect(findWorkbook(openPackage(protection("lockStructure"))).isStructureProtected).toBe(true);
    expect(findWorkbook(openPackage(protection("lockWindows"))).isStructureProtected).toBe(false);
  });

  test("macros", () => {
    const macro = replaced(
      "[Content_Types].xml",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    );
    expect(findWorkbook(openPackage(macro)).hasMacros).toBe(true);
  });
});

describe("the parts of a package", () => {
  test("are found whatever the case of their names", () => {
    const pkg = openPackage(zipParts(plain()));
    expect(pkg.has("XL/Workbook.XML")).toBe(true);
    expect(pkg.text("XL/WORKSHEETS/sheet1.xml")).toContain("<sheetData>");
  });

  test("that nobody changes keep their packed bytes, also beside changed ones", () => {
    const bytes = changed((parts) => parts.set("xl/media/image1.png", new Uint8Array([1, 2, 3])));
    const pkg = openPackage(bytes);
    pkg.set("xl/new.xml", "<new/>");
    pkg.editXml("xl/workbook.xml", (root) => root.setAttribute("conformance", "transitional"));
    const packed = (zip: Uint8Array) => new Map(readZip(zip).entries.map((entry) => [entry.name, Buffer.from(entry.compressed).toString("hex")]));
    const [before, after] = [packed(bytes), packed(pkg.save())];
    const same = [...before].filter(([name, data]) => after.get(name) === data).map(([name]) => name);
    expect([...after.keys()].filter((name) => !same.includes(name))).toEqual(["xl/workbook.xml", "xl/new.xml"]);
  });

  test("a damaged part that nobody reads stops the saving, so that damage is never copied", () => {
    const parts = [...plain()].map(([name, data]) => ({ name, data }));
    const pkg = openPackage(makeZip([...parts, { name: "xl/media/image1.png", data: "abc", crc: 7 }]));
    expect(() => pkg.save()).toThrow(/image1.png fails its checksum/);
  });

  test("an entry that points outside is reported and not written again", () => {
    const pkg = openPackage(changed((parts) => parts.set("../../evil.txt", "x")));
    expect(pkg.ignoredNames).toEqual(["../../evil.txt"]);
    expect(Buffer.from(pkg.save()).includes("evil.txt")).toBe(false);
  });

  test("have content types of their own or of their ending, and lose them when they are removed", () => {
    const pkg = openPackage(zipParts(plain()));
    expect(pkg.contentType("xl/anything.xml")).toBe("application/xml");
    pkg.set("xl/Thing.xml", "<thing/>");
    pkg.setContentType("xl/Thing.xml", "application/thing+xml");
    expect(openPackage(pkg.save()).contentType("xl/thing.xml")).toBe("application/thing+xml");
    pkg.remove("xl/thing.xml");
    expect(pkg.has("xl/thing.xml")).toBe(false);
    expect(pkg.contentType("xl/thing.xml")).toBe("application/xml");
  });

  test("are linked by relationships with new ids, relative, absolute and external targets", () => {
    const pkg = openPackage(
      replaced(
        "xl/_rels/workbook.xml.rels",
        "</Rel",
        '<Relationship Id="rId7" Type="t" Target="/docs/../docs/a.xml"/><Relationship Id="x" Type="link" Target="https://example.org/" TargetMode="External"/></Rel',
      ),
    );
    expect(pkg.relationships("xl/workbook.xml").map(({ id, target, isExternal }) => [id, target, isExternal])).toEqual([
      ["rId1", "xl/worksheets/sheet1.xml", false],
      ["rId7", "docs/a.xml", false],
      ["x", "https://example.org/", true],
    ]);
    expect(pkg.addRelationship("xl/workbook.xml", { type: "new", target: "xl/b.xml" })).toBe("rId8");
    expect(pkg.addRelationship("xl/worksheets/sheet1.xml", { type: "new", target: "xl/c.xml" })).toBe("rId1");
    pkg.removeRelationship("xl/workbook.xml", "rId7");
    const again = openPackage(pkg.save());
    expect(again.relationships("xl/workbook.xml").map(({ id, target }) => [id, target])).toEqual([
      ["rId1", "xl/worksheets/sheet1.xml"],
      ["x", "https://example.org/"],
      ["rId8", "xl/b.xml"],
    ]);
    expect(again.relationships("xl/worksheets/sheet1.xml")).toEqual([{ id: "rId1", type: "new", target: "xl/c.xml", isExternal: false }]);
  });
});
