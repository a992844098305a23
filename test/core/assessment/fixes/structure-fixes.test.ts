import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { columnLetters, columnNumber } from "../../../../src/core/workbook/a1";
import type { WorkbookHost } from "../../../../src/core/workbook/host";
import { excelHost } from "../../../../src/hosts/excel/excel-host";
import { newFileHost, openFileHost, type FileHost } from "../../../../src/hosts/file/file-host";
import { nodeCompression } from "../../../../src/hosts/file/node-compression";
import { loadRealExcel } from "../../../excel-host/load-real-excel";
import { SimulatedExcel } from "../../../excel-host/simulated-excel";
import { differencesBetween, savedPieces } from "../../../hosts/saved-workbook";
import { differencesFromLibreOffice } from "../../../judges/compare-recalculated";
import { describeWith } from "../../../judges/describe-with";
import { libreOffice } from "../../../judges/libreoffice";
import { ooxmlValidator, validateOoxml } from "../../../judges/ooxml-validator";
import { lintXlsx } from "../../../judges/xlsx-lint";
import { essentialEdits } from "../../../support/essential-workbook";
import { plannedValues } from "../../../support/planned-values";
import { semsCells } from "../../../support/sems-cells";
import { applied, findingsOf, inWords, planFor, rawCell, readSems, written } from "./mended-workbook";

jest.setTimeout(300_000);

let bytes: Uint8Array;
beforeAll(async () => {
  const host = newFileHost(nodeCompression);
  await applied(host, essentialEdits());
  bytes = host.bytes();
});

function file(from = bytes): FileHost {
  return openFileHost(from, nodeCompression);
}

/** The same workbook in an Excel that Microsoft's own library speaks to. */
async function excel(): Promise<WorkbookHost> {
  const edits = essentialEdits();
  loadRealExcel().connect(new SimulatedExcel(plannedValues(edits)));
  const host = excelHost();
  await applied(host, edits);
  return host;
}

const hosts: readonly (readonly [string, () => Promise<WorkbookHost>])[] = [
  ["a file", async () => file()],
  ["Excel", excel],
];

describe.each(hosts)("in %s", (_, open) => {
  test("registers that Phase 2 needs are added, each with its sheet at its place, and are found by the next check", async () => {
    const host = await open();
    const plan = await planFor(host, "S-02", "2");
    expect(inWords(plan)).toContain("Incidents: (no sheet) → the sheet Incidents with tblIncidents, and its lines on Config");
    await applied(host, plan.edits);
    expect(await findingsOf(host, "S-02", "2")).toEqual([]);
    const { content, book } = await readSems(host);
    const names = content.sheets.map(({ name }) => name);
    expect(names.slice(names.indexOf("Retention"), names.indexOf("Function guide"))).toEqual([
      "Retention",
      "Threats",
      "Incidents",
      "Findings",
      "Changes",
      "Meetings",
      "Communications",
      "Improvement",
      "Culture",
      "Equipment",
    ]);
    const { incidents, culture, assessments } = book.snapshot.registers;
    expect([incidents, culture, assessments].map((register) => [register?.sheet, register?.missing, register?.records])).toEqual([
      ["Incidents", [], []],
      ["Culture", [], []],
      ["Meetings", [], []],
    ]);
    expect(book.snapshot.problems).toEqual([]);
  });

  test("a text date becomes a date, and one that was corrected in between stays as it is", async () => {
    const host = await open();
    await written(host, [["risks", "RSK-001", "nextReview", "31/10/2026"]]);
    const plan = await planFor(host, "C-05");
    await applied(host, plan.edits);
    expect(rawCell(await readSems(host), "risks", "RSK-001", "nextReview")).toBe(46_326);
    expect(await findingsOf(host, "C-05")).toEqual([]);
    await written(host, [["risks", "RSK-001", "nextReview", 46_400]]);
    expect(await host.apply(plan.edits)).toMatchObject({ outcome: "failed" });
    expect(rawCell(await readSems(host), "risks", "RSK-001", "nextReview")).toBe(46_400);
  });
});

describe("a workbook with added registers", () => {
  let mended: Uint8Array;
  beforeAll(async () => {
    const host = file();
    await applied(host, (await planFor(host, "S-02", "2B")).edits);
    mended = host.bytes();
  });

  test("has everything that it had, and more lines on Config alone", () => {
    const [before, after] = [savedPieces(bytes), savedPieces(mended)];
    const changed = differencesBetween(before, after).filter(({ one }) => one !== undefined);
    const isOrder = ({ piece }: { readonly piece: string }) => ["sheets", "active tab", "calculation"].includes(piece);
    expect([...new Set(changed.filter((change) => !isOrder(change)).map(({ piece }) => piece.split("!")[0]))]).toEqual(["Config"]);
    expect(changed.filter(({ piece }) => / (value|formula)$/.test(piece))).toEqual([]);
  });

  test("is a file that our lint finds nothing wrong with", () => {
    expect(lintXlsx(mended, semsCells)).toEqual([]);
  });

  describeWith(ooxmlValidator, "judged by the Open XML SDK", () => {
    test("is valid", async () => {
      expect((await validateOoxml([{ name: "added.xlsx", bytes: mended }])).get("added.xlsx")).toEqual([]);
    });
  });

  describeWith(libreOffice, "recalculated by LibreOffice", () => {
    test("has no error cell and no stale figure", async () => {
      const { compared, differences, errors } = await differencesFromLibreOffice([{ name: "added.xlsx", bytes: mended }]);
      expect([errors, differences]).toEqual([[], []]);
      expect(compared).toBeGreaterThan(10_000);
    });
  });

  test("is not given a sheet whose name is taken", async () => {
    const host = file();
    const plan = await planFor(host, "S-02", "2");
    const own = plan.edits.flatMap((edit) => (edit.kind === "addSheet" && edit.plan.name === "Incidents" ? [edit.plan] : []));
    await applied(
      host,
      own.map((sheet) => ({
        kind: "addSheet",
        plan: { ...sheet, id: "mine", tables: [], validations: [], conditionalFormats: [], links: [], blocks: [] },
      })),
    );
    expect(inWords(await planFor(host, "S-02", "2"))).toContain("This workbook already has a sheet called Incidents: rename it, then try again.");
  });
});

/** Somebody deleted the last column of the table on Actions: what Excel leaves of it. */
async function withoutLastColumn(): Promise<FileHost> {
  const sems = await readSems(file());
  const table = sems.content.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "tblActions");
  if (table?.headings.at(-1) !== "Note") throw new Error("the last column of Actions is another one now");
  const parts = unzipSync(bytes);
  const [path, part] = Object.entries(parts).find(
    ([name, text]) => /tables\/table\d+\.xml$/.test(name) && strFromU8(text).includes('"tblActions"'),
  ) ?? ["", new Uint8Array()];
  const cut = strFromU8(part)
    .replace(/<tableColumn [^>]*name="Note"[^>]*(?:\/>|>.*?<\/tableColumn>)/s, "")
    .replace(/tableColumns count="(\d+)"/, (_, count: string) => `tableColumns count="${Number(count) - 1}"`)
    .replace(/:([A-Z]+)(\d+)"/g, (_, letters: string, row: string) => `:${columnLetters(columnNumber(letters) - 1)}${row}"`);
  const host = file(zipSync({ ...parts, ...withoutValidation(parts, "AA6:AA8"), [path]: strToU8(cut) }));
  const left = table.left + table.headings.length - 1;
  await applied(host, [
    { kind: "setCells", sheet: "Actions", top: table.top - 1, left, rows: Array.from({ length: table.rowCount + 2 }, () => [null]) },
  ]);
  const map = sems.content.sheets
    .flatMap(({ name, tables }) => tables.map((one) => ({ sheet: name, ...one })))
    .find(({ name }) => name === "tblColumns");
  const row = map?.columns[0]?.values.indexOf("actions.note") ?? -1;
  if (!map || row < 0) throw new Error("the column map has no line for it");
  const gone = { formula: "#REF!", value: { error: "#REF!" } };
  await applied(host, [{ kind: "setCells", sheet: map.sheet, top: map.top + 1 + row, left: map.left + 1, rows: [[gone]] }]);
  return host;
}

/** With a column goes what may be entered in it. */
function withoutValidation(parts: Readonly<Record<string, Uint8Array>>, range: string): Readonly<Record<string, Uint8Array>> {
  const [path, part] =
    Object.entries(parts).find(([name, text]) => /worksheets\/sheet5\.xml$/.test(name) && strFromU8(text).includes(`sqref="${range}"`)) ?? [];
  if (path === undefined || part === undefined) throw new Error("Actions stands elsewhere now");
  const cut = strFromU8(part)
    .replace(new RegExp(`<dataValidation [^>]*sqref="${range}"[^>]*/>`), "")
    .replace(/dataValidations count="(\d+)"/, (_, count: string) => `dataValidations count="${Number(count) - 1}"`);
  return { [path]: strToU8(cut) };
}

describe("a lost column", () => {
  test("is added again at the right end, empty, and Config knows it again", async () => {
    const host = await withoutLastColumn();
    const plan = await planFor(host, "S-06");
    expect(inWords(plan)).toEqual(["Actions: (no column) → the column “Note”, empty: what it held comes back only from an earlier copy"]);
    await applied(host, plan.edits);
    expect(await findingsOf(host, "S-06")).toEqual([]);
    const { book, content } = await readSems(host);
    expect(book.snapshot.registers["actions"]?.missing).toEqual([]);
    expect(book.snapshot.problems).toEqual([]);
    const map = content.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "tblColumns");
    expect(map?.columns[0]?.values.filter((key) => key === "actions.note")).toHaveLength(1);
    expect(lintXlsx(host.bytes(), semsCells)).toEqual([]);
  });

  test("that only the list on Config has lost is put back into the list, and keeps what it holds", async () => {
    const host = file();
    await written(host, [["actions", "ACT-001", "note", "mine"]]);
    const { content } = await readSems(host);
    const map = content.sheets
      .flatMap(({ name, tables }) => tables.map((one) => ({ sheet: name, ...one })))
      .find(({ name }) => name === "tblColumns");
    const row = map?.columns[0]?.values.indexOf("actions.note") ?? -1;
    const gone = { formula: "#REF!", value: { error: "#REF!" } };
    await applied(host, [{ kind: "setCells", sheet: map?.sheet ?? "", top: (map?.top ?? 0) + 1 + row, left: (map?.left ?? 0) + 1, rows: [[gone]] }]);
    const plan = await planFor(host, "S-06");
    expect(plan.edits).toMatchObject([{ kind: "setCells", sheet: "Config" }]);
    await applied(host, plan.edits);
    expect(await findingsOf(host, "S-06")).toEqual([]);
    expect(rawCell(await readSems(host), "actions", "ACT-001", "note")).toBe("mine");
  });
});
