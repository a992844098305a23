import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openPackage } from "../../../src/hosts/file/open-package";
import { readWorkbook } from "../../../src/hosts/file/read-workbook";
import { readZip } from "../../../src/hosts/file/zip";
import { testWithWorkbooks, workbooksFolder } from "../../needs";

/** What no program should open, and the words that say why. Every other file of the folder must open. */
const REFUSED = new Map<string, RegExp>([
  ["LoadPivotTables.xlsx", /not an Excel workbook/],
  ["SimpleStrict.xlsx", /Strict/],
  ["clusterfuzz-testcase-minimized-POIXSSFFuzzer-5089447305609216.xlsx", /damaged or incomplete/],
  ["clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-5025401116950528.xlsx", /damaged or incomplete/],
  ["crash-9bf3cd4bd6f50a8a9339d363c2c7af14b536865c.xlsx", /password/],
  ["duplicate-filename-case-insensitive.xlsx", /twice/],
  ["poc-xmlbomb-empty.xlsx", /DOCTYPE/],
  ["protected_passtika.xlsx", /password/],
]);

const folder = workbooksFolder ?? "";
const bytesOf = (file: string) => new Uint8Array(readFileSync(join(folder, file)));
const files = workbooksFolder ? readdirSync(folder).filter((file) => /\.xls[xm]$/.test(file)) : [];
const sheetNames = (file: string) => readWorkbook(openPackage(bytesOf(file)), { tables: "none" }).sheets.map(({ name }) => name);

if (process.env["CI"] === "true") {
  test("the machine that checks every change has the foreign workbooks", () => expect(files.length).toBeGreaterThan(0));
}

describe("workbooks that other projects made", () => {
  testWithWorkbooks("open with every sheet, or are refused for the reason that they have", async () => {
    for (const file of files) {
      const read = () => readWorkbook(openPackage(bytesOf(file)), { tables: "all", grids: sheetNames(file) });
      const refusal = REFUSED.get(file);
      if (refusal) expect([file, messageOf(read)]).toEqual([file, expect.stringMatching(refusal)]);
      else expect([file, messageOf(() => void read())]).toEqual([file, ""]);
    }
  });

  testWithWorkbooks("are saved with every part as it was", async () => {
    for (const file of files.filter((name) => !REFUSED.has(name))) {
      const packed = (zip: Uint8Array) => readZip(zip).entries.map((entry) => [entry.name, Buffer.from(entry.compressed).toString("base64")]);
      expect([file, packed(openPackage(bytesOf(file)).save())]).toEqual([file, packed(bytesOf(file))]);
    }
  });
});

/** Empty when nothing was thrown. */
function messageOf(action: () => unknown): string {
  try {
    action();
    return "";
  } catch (error) {
    return String(error);
  }
}
