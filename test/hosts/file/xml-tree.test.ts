import fc from "fast-check";
import { parseXml } from "../../../src/hosts/file/parse-xml";
import { decodeExcelEscapes } from "../../../src/hosts/file/xml-text";
import { xmlDocumentText } from "../../../src/hosts/file/xml-tree";

const parse = (text: string) => parseXml(text, "part.xml");

describe("a small part as a tree", () => {
  const SPELT = `<?xml version='1.0'?>\n<!-- c --><x:a  xmlns:x="urn:m" xmlns:r = 'urn:r' one='1'>\n <x:b r:id="7"/>&lt;<![CDATA[<raw>]]><!-- > --><?pi x?><c  xmlns=""></c>\r\n</x:a >\n`;

  test("is written as it was read, quirks included", () => {
    expect(xmlDocumentText(parse(SPELT))).toBe(SPELT);
  });

  test("is told apart by namespaces, not by prefixes", () => {
    const { root } = parse(SPELT);
    expect([root.local, root.uri, root.attribute("one")]).toEqual(["a", "urn:m", "1"]);
    expect(root.child("b")?.attribute("id", "urn:r")).toBe("7");
    expect(root.child("b")?.attribute("id")).toBeUndefined();
    expect(root.child("c")).toBeUndefined();
    expect(root.child("c", "")).toBeDefined();
    expect(root.text().trim()).toBe("<<raw>");
  });

  test("changes only where it is edited, in the prefix of its part", () => {
    const document = parse('<x:a xmlns:x="urn:m"><x:b one="1"  two="2"/><x:c   /></x:a>');
    const { root } = document;
    root.child("b")?.setAttribute("one", 'a"<&\n');
    root.insertBefore(root.create("n", { v: "1" }, "a<b"), root.child("c"));
    expect(xmlDocumentText(document)).toBe('<x:a xmlns:x="urn:m"><x:b one="a&quot;&lt;&amp;&#10;" two="2"/><x:n v="1">a&lt;b</x:n><x:c   /></x:a>');
    expect(parse(xmlDocumentText(document)).root.child("b")?.attribute("one")).toBe('a"<&\n');
  });

  test("an empty element that receives a child is opened", () => {
    const document = parse("<a/>");
    document.root.append(document.root.create("b"));
    expect(xmlDocumentText(document)).toBe("<a><b/></a>");
    document.root.remove(document.root.elements()[0] ?? document.root.create("x"));
    expect(parse(xmlDocumentText(document)).root.nodes).toEqual([]);
  });

  test.each([
    "",
    "<a>",
    "<a></b>",
    "<a b></a>",
    "<a b=1/>",
    '<a b="1" b="2"/>',
    "<a>&nope;</a>",
    "<a>&#0;</a>",
    "<p:a/>",
    "<a/><b/>",
    "text",
    "<a",
    "<a b='",
    "<!DOCTYPE a><a/>",
    "<a>&#x110000;</a>",
    '<a b="<"/>',
  ])("%j is refused", (text) => {
    expect(() => parse(text)).toThrow(/part\.xml/);
  });

  test("any text survives as an attribute and as content", () => {
    const printable = fc.string({ unit: "binary" }).map((text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ""));
    fc.assert(
      fc.property(printable, (text) => {
        const document = parse("<a/>");
        document.root.append(document.root.create("b", { c: text }, text));
        const child = parse(xmlDocumentText(document)).root.child("b");
        return child?.attribute("c") === text && child.text() === text;
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test("Excel's escapes are undone once", () => {
    expect(decodeExcelEscapes("a_x000D_b_x005F_x0041_ _xlfn._x00g1_")).toBe("a\rb_x0041_ _xlfn._x00g1_");
  });
});
