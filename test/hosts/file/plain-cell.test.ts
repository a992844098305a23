import fc from "fast-check";
import { openPackage } from "../../../src/hosts/file/open-package";
import { readWorkbook } from "../../../src/hosts/file/read-workbook";
import { makeWorkbook } from "../../workbooks/make-workbook";

const read = (cells: readonly string[]) => {
  const rows = `<row r="1">${cells.join("")}</row>`;
  return readWorkbook(openPackage(makeWorkbook({ sheets: [{ name: "One", rows }], strings: "<si><t>a</t></si><si><t>b</t></si>" })), {
    tables: "none",
    grids: ["One"],
  });
};

/** The ways to spell a cell that programs use, right and wrong ones. */
const cell = fc.record({
  style: fc.constantFrom("", ' s="1"', ' s="12"'),
  type: fc.constantFrom("", ' t="s"', ' t="n"', ' t="b"', ' t="e"', ' t="str"', ' t="inlineStr"', ' t="d"', ' t="x"'),
  content: fc.constantFrom(
    "/>",
    "></c>",
    "><v></v></c>",
    "><v/></c>",
    "><v>1</v></c>",
    "><v>0.5</v></c>",
    "><v>-2e3</v></c>",
    "><v>#N/A</v></c>",
    "><v>7&lt;</v></c>",
    "><f>A1</f><v>1</v></c>",
    "><v>1</v><f>A1</f></c>",
    "><v>1</v><v>2</v></c>",
    "><v>2024-05-06</v></c>",
    "><v><![CDATA[1]]></v></c>",
    "><is><t>One</t></is></c>",
    "><is><t>O &amp; e\r\né</t></is></c>",
    "><is><t>_x0041_</t></is></c>",
    "><is><t/></is></c>",
    "><is><t></t></is></c>",
    '><is><t xml:space="preserve"> a </t></is></c>',
    "><is><t><![CDATA[<]]></t></is></c>",
    "><is><r><t>a</t></r><r><t>b</t></r></is></c>",
    "><is><t>a</t><t>b</t></is></c>",
    "><is><t>a</t></is><v>1</v></c>",
  ),
});

test("the short way through a cell reads what the general way reads, whatever the cell holds", () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), (cells) => {
      const spelt = (gap: string) => cells.map(({ style, type, content }, index) => `<c${gap}r="${"ABCDEFGH"[index]}1"${style}${type}${content}`);
      // A second blank is lawful and sends the cell the general way.
      expect(read(spelt(" "))).toEqual(read(spelt("  ")));
    }),
    { seed: 7, numRuns: 400 },
  );
});
