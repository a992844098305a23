import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { testWithWorkbooks, workbooksFolder } from "../needs";
import { makeWorkbook } from "../workbooks/make-workbook";
import { flipBits } from "./flip-bits";

const SMALL = 20_000;
const made = makeWorkbook({
  sheets: [
    {
      name: "One",
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>1+1</f><v>2</v></c></row>',
      tables: [{ name: "t", ref: "A1:B2", headings: ["a", "b"] }],
    },
    { name: "Two" },
  ],
  strings: "<si><t>text</t></si>",
});

describe("a file in which one bit is turned over reads exactly as before or is refused", () => {
  test("500 flips of a workbook that we make", () => {
    const { same, refused, silent } = flipBits(new Map([["made", made]]), 500, 1);
    expect(silent).toEqual([]);
    expect(same + refused).toBe(500);
    expect(refused).toBeGreaterThan(250);
  });

  testWithWorkbooks("300 flips over small workbooks of other projects", async () => {
    const folder = workbooksFolder ?? "";
    const files = readdirSync(folder).filter((file) => /\.xls[xm]$/.test(file));
    const small = files
      .map((file): [string, Uint8Array] => [file, new Uint8Array(readFileSync(join(folder, file)))])
      .filter(([, bytes]) => bytes.length < SMALL);
    const { same, refused, silent } = flipBits(new Map(small), 300, 2);
    expect(silent).toEqual([]);
    expect(same + refused).toBe(300);
  });
});
