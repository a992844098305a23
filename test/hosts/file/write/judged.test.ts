import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookEdit } from "../../../../src/core/workbook/edits";
import { newFileHost, openFileHost } from "../../../../src/hosts/file/file-host";
import { openPackage } from "../../../../src/hosts/file/open-package";
import { describeWith } from "../../../judges/describe-with";
import { libreOffice, recalculate } from "../../../judges/libreoffice";
import { newSdkErrors, ooxmlValidator, validateOoxml } from "../../../judges/ooxml-validator";
import { lintXlsx, newProblems } from "../../../judges/xlsx-lint";
import { testWithWorkbooks, workbooksFolder } from "../../../needs";
import { differences } from "./fixture";
import { samplePlan } from "./sample-plan";

const chart = samplePlan().charts[0];
const charts = (["barStacked", "column", "columnStacked", "line", "scatter"] as const).flatMap((kind, index) =>
  chart === undefined
    ? []
    : [
        {
          ...chart,
          kind,
          name: `Chart ${kind}`,
          anchor: { top: 40 + 14 * index, left: 0, rows: 12, columns: 4 },
          series: [...chart.series, ...chart.series].map((series) => ({ ...series, markers: true, dashed: true })),
          legend: "bottom" as const,
          valueAxis: { min: 0, max: 50_000, numberFormat: '0 "days"', title: "Days & nights" },
        },
      ],
);
/** The judges take seconds for a file, and there are dozens. */
jest.setTimeout(600_000);

/** Every kind of edit once. */
const edits: readonly WorkbookEdit[] = [
  { kind: "addSheet", plan: samplePlan({ charts: [...samplePlan().charts, ...charts] }), position: 0 },
  {
    kind: "addSheet",
    plan: samplePlan({
      id: "second",
      name: "Second & 'last' one",
      tables: [],
      blocks: [],
      validations: [],
      conditionalFormats: [],
      charts: [],
      links: [],
    }),
  },
  { kind: "addName", name: "lstRiskIds", refersTo: "tblRisks[Risk id]", comment: "Ids of risks" },
  { kind: "appendRows", table: "tblRisks", rows: [["RSK-003", "x", 46300, true]] },
  {
    kind: "addTableColumn",
    table: "tblRisks",
    heading: "Words\nof it",
    values: [4, 0, 1],
    formula: 'LEN([@[What can happen]])-LEN(SUBSTITUTE([@[What can happen]]," ",""))+0',
    style: "calculated",
  },
  { kind: "setCells", sheet: "Risks", top: 1, left: 1, rows: [["beside", true]], expected: [[null, null]] },
  { kind: "setDocumentTitle", title: "SeMS of A & B" },
  { kind: "activateSheet", name: "Risks" },
];

async function fresh(): Promise<Uint8Array> {
  const host = newFileHost();
  expect((await host.apply(edits)).message).toBe("");
  return host.bytes();
}

test("a new workbook has nothing that Excel would repair", async () => {
  expect(lintXlsx(await fresh())).toEqual([]);
});

test("the same edits give the same bytes", async () => {
  expect(Buffer.compare(await fresh(), await fresh())).toBe(0);
});

describeWith(ooxmlValidator, "the Open XML SDK", () => {
  test("finds no fault in a new workbook", async () => {
    expect((await validateOoxml([{ name: "new.xlsx", bytes: await fresh() }])).get("new.xlsx")).toEqual([]);
  });
});

describeWith(libreOffice, "LibreOffice", () => {
  test("opens a new workbook and computes what was written as cached values", async () => {
    const values = (await recalculate([{ name: "new.xlsx", bytes: await fresh() }])).get("new.xlsx")?.get("Risks");
    expect(["B8", "C8", "D5", "D6", "D7"].map((ref) => values?.get(ref))).toEqual(
      ["COUNTA", "none", true, false, true].map((value) => (value === "COUNTA" ? 3 : value)),
    );
    expect(values?.get("A2")).toBe(" two  spaces\nand a line ");
    expect(values?.get("E5")).toBe(3);
  });
});

/** Parts that may change when sheets are added to a user's workbook; the test names the worksheets itself. */
const MAY_CHANGE =
  /^(\[Content_Types\]\.xml|(xl\/)?_rels\/.*|xl\/_rels\/.*|xl\/workbook\d*\.xml|xl\/styles\d*\.xml|docProps\/core\.xml|.*\.psmdcp|-xl\/calcChain\.xml)$/;
const REFUSED = /signature|structure of this workbook/;

const folder = workbooksFolder ?? "";
const files = workbooksFolder === null ? [] : readdirSync(folder).filter((file) => /\.xls[xm]$/.test(file));

/** What came of adding everything to a foreign workbook; undefined where it cannot be opened, which other tests look at. */
async function added(file: string): Promise<{ readonly before: Uint8Array; readonly after: Uint8Array; readonly message: string } | undefined> {
  const before = new Uint8Array(readFileSync(join(folder, file)));
  try {
    const host = openFileHost(before);
    await host.read({ tables: "none" });
    const { message } = await host.apply(edits);
    return { before, after: host.bytes(), message };
  } catch {
    return undefined;
  }
}

describe("a workbook that somebody else made", () => {
  testWithWorkbooks("takes everything, or is refused in one sentence; nothing of it is lost", async () => {
    for (const file of files) {
      const result = await added(file);
      if (result === undefined) continue;
      if (result.message !== "") {
        expect([file, result.message]).toEqual([file, expect.stringMatching(REFUSED)]);
        continue;
      }
      const [before, after] = [openPackage(result.before), openPackage(result.after)];
      const views = new Set(before.names().filter((name) => /sheets\/[^/]*\.xml$/i.test(name)));
      const changed = differences(before, after).filter((name) => !name.startsWith("+"));
      expect([file, changed.filter((name) => !MAY_CHANGE.test(name) && !views.has(name))]).toEqual([file, []]);
      // Of the user's own sheets nothing but the mark of the selected tab.
      const selection = / tabSelected="[^"]*"/g;
      for (const name of changed.filter((name) => views.has(name)))
        expect([file, name, after.text(name)]).toEqual([file, name, before.text(name).replace(selection, "")]);
      expect([file, newProblems(lintXlsx(result.before), lintXlsx(result.after))]).toEqual([file, []]);
    }
  });

  testWithWorkbooks("is no worse in the eyes of the Open XML SDK", async () => {
    if (ooxmlValidator.absence !== undefined) return;
    for (const file of files) {
      const result = await added(file);
      if (result === undefined || result.message !== "") continue;
      const after = (await validateOoxml([{ name: file, bytes: result.after }])).get(file) ?? [];
      // The judge is slow: what the user's file had before matters only when there is something now.
      const before = after.length === 0 ? [] : ((await validateOoxml([{ name: file, bytes: result.before }])).get(file) ?? []);
      expect([file, newSdkErrors(before, after)]).toEqual([file, []]);
    }
  });
});
