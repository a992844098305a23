import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { SemsChoices } from "../../../src/core/creation/choices";
import { semsEngine } from "../../../src/core/creation/engine";
import { HostError } from "../../../src/core/workbook/host";
import { newFileHost, openFileHost } from "../../../src/hosts/file/file-host";
import { nodeCompression } from "../../../src/hosts/file/node-compression";
import { describeWith } from "../../judges/describe-with";
import { openPackage } from "../../judges/lint/open-package";
import { workbookOf } from "../../judges/lint/workbook-model";
import { ooxmlValidator, validateOoxml } from "../../judges/ooxml-validator";
import { lintXlsx, newProblems } from "../../judges/xlsx-lint";
import { testWithWorkbooks, workbooksFolder } from "../../needs";
import { makeWorkbook } from "../../workbooks/make-workbook";
import { differencesBetween, savedPieces } from "../saved-workbook";

jest.setTimeout(240_000);

/** 2026-11-21 */
const TODAY = 46347;
const CHOICES: SemsChoices = { sector: "CGO", entityName: "Example Cargo", sites: ["North"], phase: "1", set: "full", asOf: TODAY };

/** Parts that still differ after a SeMS was added and removed, and why; every other part of the original is byte for byte the same. */
const MAY_DIFFER: readonly (readonly [RegExp, string])[] = [
  [/^\[content_types\]\.xml$/, "is written anew, with the same parts"],
  [/^xl\/_rels\/workbook\.xml\.rels$/, "is written anew, with the same parts"],
  [/^xl\/workbook\.xml$/, "asks Excel to calculate"],
  [/^xl\/styles\.xml$/, "keeps our named cell styles, which the user may have used"],
  [/^xl\/calcchain\.xml$/, "is dropped: Excel makes it anew"],
];
/** Sheets lose at most their tabSelected mark: the workbook opened on Start here meanwhile. */
const SHEET = /^xl\/(worksheets|chartsheets|macrosheets|dialogsheets)\/[^/]+\.xml$/;

/** The workbook after a SeMS was added, saved, opened again and removed; null when it cannot take a SeMS. */
async function addedAndRemoved(input: Uint8Array): Promise<{ readonly added: Uint8Array; readonly removed: Uint8Array } | null> {
  const added = await withSems(input);
  if (!added) return null;
  const host = openFileHost(added, nodeCompression);
  const report = await host.apply(semsEngine.planRemoval(await host.read(semsEngine.request)));
  if (report.outcome !== "done") throw new Error(report.message);
  return { added, removed: host.bytes() };
}

async function withSems(input: Uint8Array): Promise<Uint8Array | null> {
  try {
    const host = openFileHost(input, nodeCompression);
    const content = await host.read(semsEngine.request);
    if (semsEngine.previewOf(content, CHOICES).refusal !== null) return null;
    const report = await host.apply(semsEngine.planCreation(content, CHOICES, TODAY));
    return report.outcome === "done" ? host.bytes() : null;
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name.replace(/\\/g, "/").toLowerCase(), part]));
}

function withoutSelection(xml: Uint8Array): string {
  return Buffer.from(xml)
    .toString("latin1")
    .replace(/ tabSelected="(1|true)"/g, "");
}

function differingParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [was, is] = [partsOf(before), partsOf(after)];
  const surplus = [...is.keys()].filter((name) => !was.has(name) && !/^xl\/styles\.xml$/.test(name)).map((name) => `${name} is left behind`);
  const changed = [...was].flatMap(([name, part]) => {
    if (MAY_DIFFER.some(([pattern]) => pattern.test(name)) || name.endsWith("/")) return [];
    const result = is.get(name);
    if (!result) return [`${name} is gone`];
    if (Buffer.compare(part, result) === 0) return [];
    return SHEET.test(name) && withoutSelection(part) === withoutSelection(result) ? [] : [`${name} changed`];
  });
  return [...surplus, ...changed];
}

/** What the workbook part says: sheets in order and names. */
function outlineOf(bytes: Uint8Array): unknown {
  const workbook = workbookOf(openPackage(bytes, () => undefined));
  return { sheets: workbook?.sheets.map(({ name, state, sheetId }) => ({ name, state, sheetId })), names: workbook?.names };
}

/** A workbook of the user's: a table, a formula over it, a look of its own, and names, one of which is called as some of ours are. */
const OWN = makeWorkbook({
  sheets: [
    {
      name: "Fruit & veg",
      rows:
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1"><v>3</v></c></row>' +
        '<row r="4"><c r="B4"><f>SUM(tblFruit[Price])</f><v>3</v></c></row>',
      tables: [{ name: "tblFruit", ref: "A1:B2", headings: ["Fruit", "Price"] }],
    },
    { name: "Empty", rows: "" },
  ],
  strings: "<si><t>Fruit</t></si><si><t>Price</t></si><si><t>apple</t></si>",
  styles:
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  before: '<bookViews><workbookView activeTab="1"/></bookViews>',
  after: '<definedNames><definedName name="list_fruit">tblFruit[Fruit]</definedName></definedNames><calcPr fullCalcOnLoad="1"/>',
});

test("a workbook that took a SeMS and gave it back is the same to whoever opens it", async () => {
  const result = await addedAndRemoved(OWN);
  if (!result) throw new Error("the workbook did not take a SeMS");
  expect(differingParts(OWN, result.removed)).toEqual([]);
  expect(differencesBetween(savedPieces(OWN), savedPieces(result.removed))).toEqual([]);
  expect(differencesBetween(savedPieces(OWN), savedPieces(result.added)).length).toBeGreaterThan(10_000);
});

describe("a workbook that holds nothing but a SeMS, which is taken away", () => {
  async function emptied(): Promise<Uint8Array> {
    const host = newFileHost(nodeCompression);
    await host.apply(semsEngine.planCreation(await host.read(semsEngine.request), CHOICES, TODAY));
    const report = await host.apply(semsEngine.planRemoval(await host.read(semsEngine.request)));
    expect(report).toEqual({ outcome: "done", message: "", leftBehind: [] });
    return host.bytes();
  }

  test("is left with one empty sheet, and with nothing of ours by name", async () => {
    const bytes = await emptied();
    expect(lintXlsx(bytes)).toEqual([]);
    const { sheets, names } = await openFileHost(bytes, nodeCompression).read({ tables: "all" });
    expect(sheets.map(({ name, tables }) => [name, tables.length])).toEqual([["Sheet1", 0]]);
    expect(names).toEqual([]);
  });

  describeWith(ooxmlValidator, "judged by the Open XML SDK", () => {
    test("is a file without an error", async () => {
      expect([...(await validateOoxml([{ name: "emptied.xlsx", bytes: await emptied() }]))]).toEqual([["emptied.xlsx", []]]);
    });
  });
});

test("what the user built on a sheet of ours keeps it from being removed, and nothing is changed", async () => {
  const added = await withSems(OWN);
  if (!added) throw new Error("the workbook did not take a SeMS");
  const host = openFileHost(added, nodeCompression);
  await host.apply([{ kind: "setCells", sheet: "Empty", top: 1, left: 1, rows: [[{ formula: "ROWS(tblRisks[Title])", value: 1 }]] }]);
  const before = host.bytes();
  const report = await host.apply(semsEngine.planRemoval(await host.read(semsEngine.request)));
  expect(report).toMatchObject({ outcome: "failed", message: expect.stringMatching(/'Empty'!B2 uses the table 'tblRisks'/) });
  expect(Buffer.compare(host.bytes(), before)).toBe(0);
});

/** Macros, pictures, comments, a chart sheet, the other date system, tables, conditional formats across sheets. */
const FOREIGN = [
  "vba-test.xlsm",
  "ImageAnchors.xlsx",
  "commentTest.xlsx",
  "WithChartSheet.xlsx",
  "date_1904.xlsx",
  "WithTable.xlsx",
  "conditional_formatting_with_formula_on_second_sheet.xlsx",
];

testWithWorkbooks(
  "workbooks that others made: every part comes back byte for byte but the few that are listed, and sheets and names are as they were",
  async () => {
    const folder = workbooksFolder ?? "";
    for (const file of FOREIGN) {
      const before = new Uint8Array(readFileSync(join(folder, file)));
      const result = await addedAndRemoved(before);
      if (!result) throw new Error(`${file} did not take a SeMS`);
      expect({ file, parts: differingParts(before, result.removed) }).toEqual({ file, parts: [] });
      expect({ file, outline: outlineOf(result.removed) }).toEqual({ file, outline: outlineOf(before) });
      expect({ file, problems: newProblems(lintXlsx(before), lintXlsx(result.removed)) }).toEqual({ file, problems: [] });
    }
  },
);
