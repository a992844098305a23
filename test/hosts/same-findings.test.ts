import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { phases } from "../../src/core/framework/assessment-phase";
import { sampleChoices, sampleEdits } from "../../src/core/creation/sample/sample-edits";
import { cellA1, rangeA1 } from "../../src/core/workbook/a1";
import type { RangeRef } from "../../src/core/workbook/cell";
import type { TableContent, WorkbookContent } from "../../src/core/workbook/content";
import type { WorkbookEdit } from "../../src/core/workbook/edits";
import { excelHost } from "../../src/hosts/excel/excel-host";
import { newFileHost, openFileHost } from "../../src/hosts/file/file-host";
import { nodeCompression } from "../../src/hosts/file/node-compression";
import { assessContent } from "../core/rules/sample-content";
import { loadRealExcel } from "../excel-host/load-real-excel";
import { SimulatedExcel } from "../excel-host/simulated-excel";
import { plannedValue } from "./small-plans";

const request = { tables: "all", layout: true } as const;
const sample = sampleEdits(sampleChoices());
const plans = sample.flatMap((edit) => (edit.kind === "addSheet" ? [edit.plan] : []));

function tableIn(content: WorkbookContent, name: string): TableContent {
  const table = content.sheets.flatMap((sheet) => sheet.tables).find((candidate) => candidate.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

/** Where the faults go, in a sound sample. */
function placesIn(content: WorkbookContent) {
  const risks = tableIn(content, "tblRisks");
  const column = (heading: string) => risks.left + risks.headings.indexOf(heading);
  const body = { top: risks.top + 1, rows: risks.rowCount };
  return {
    hiddenRow: body.top + 2,
    merged: { top: body.top, left: column("Title"), rows: 1, columns: 2 },
    status: { ...body, left: column("Status"), columns: 1 },
    score: { top: body.top + 1, left: column("Residual score") },
  };
}

/** A number typed over a formula and a word outside its list: any host can do that. */
function typed({ score, status }: ReturnType<typeof placesIn>): readonly WorkbookEdit[] {
  return [
    { kind: "setCells", sheet: "Risks", top: score.top, left: score.left, rows: [[2]] },
    { kind: "setCells", sheet: "Risks", top: status.top, left: status.left, rows: [["Perhaps"]] },
  ];
}

async function throughFile(): Promise<readonly [sound: WorkbookContent, faulty: WorkbookContent]> {
  const host = newFileHost(nodeCompression);
  expect(await host.apply(sample)).toMatchObject({ outcome: "done" });
  const sound = await host.read(request);
  const places = placesIn(sound);
  expect(await host.apply(typed(places))).toMatchObject({ outcome: "done" });
  const parts = unzipSync(host.bytes());
  const edit = (part: string, change: (xml: string) => string) => {
    const before = strFromU8(parts[part] ?? new Uint8Array());
    const after = change(before);
    if (after === before) throw new Error(`nothing of ${part} was changed`);
    parts[part] = strToU8(after);
  };
  edit("xl/workbook.xml", (xml) => xml.replace(/(<sheet name="Actions")/, '$1 state="hidden"'));
  const risks = `xl/worksheets/sheet${plans.findIndex(({ name }) => name === "Risks") + 1}.xml`;
  edit(risks, (xml) => xml.replace(`<row r="${places.hiddenRow + 1}"`, `<row r="${places.hiddenRow + 1}" hidden="1"`));
  edit(risks, (xml) => xml.replace("</mergeCells>", `<mergeCell ref="${rangeA1(places.merged)}"/></mergeCells>`));
  edit(risks, (xml) => xml.replace(new RegExp(`<dataValidation [^>]*sqref="${rangeA1(places.status)}".*?</dataValidation>`), ""));
  return [sound, await openFileHost(zipSync(parts), nodeCompression).read(request)];
}

async function throughExcel(): Promise<readonly [sound: WorkbookContent, faulty: WorkbookContent]> {
  const excel = new SimulatedExcel(plannedValue(plans));
  loadRealExcel().connect(excel);
  const host = excelHost();
  expect(await host.apply([...sample, { kind: "removeSheet", name: "Sheet1" }])).toMatchObject({ outcome: "done" });
  const sound = await host.read(request);
  const places = placesIn(sound);
  expect(await host.apply(typed(places))).toMatchObject({ outcome: "done" });
  const [risks, actions] = [excel.book.sheet("Risks"), excel.book.sheet("Actions")];
  if (!risks || !actions) throw new Error("the sample has these sheets");
  actions.visibility = "Hidden";
  risks.hiddenRows.add(places.hiddenRow);
  risks.merges.push(places.merged);
  risks.validations = risks.validations.filter(({ range }) => !isSame(range, places.status));
  return [sound, await host.read(request)];
}

function isSame(one: RangeRef, other: RangeRef): boolean {
  return rangeA1(one) === rangeA1(other);
}

describe("the sample, read from a file and through Office.js", () => {
  let file: readonly [WorkbookContent, WorkbookContent];
  let excel: readonly [WorkbookContent, WorkbookContent];
  beforeAll(async () => {
    file = await throughFile();
    excel = await throughExcel();
  }, 120_000);

  test("has the same hidden rows, merged cells and drop-downs", () => {
    const looks = ({ sheets }: WorkbookContent) =>
      sheets.flatMap(({ name, visibility, tables }) =>
        tables.map(({ name: table, hiddenRows, merged, columns }) => [
          name,
          visibility,
          table,
          hiddenRows,
          merged,
          columns.map(({ validation }) => validation),
        ]),
      );
    expect(looks(excel[0])).toEqual(looks(file[0]));
    expect(looks(excel[1])).toEqual(looks(file[1]));
    expect(looks(file[1])).not.toEqual(looks(file[0]));
  });

  test.each(phases.map(({ code }) => code))("gives the same assessment in phase %s, field by field, sound and faulty", (phase) => {
    expect(assessContent(excel[0], phase)).toEqual(assessContent(file[0], phase));
    expect(assessContent(excel[1], phase)).toEqual(assessContent(file[1], phase));
  });

  test("leads to a finding for each of the faults", () => {
    const { score, merged } = placesIn(file[0]);
    const found = assessContent(excel[1], "2B").findings.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`);
    expect(found).toEqual(
      expect.arrayContaining([
        `S-07 Risks!${cellA1(score.top, score.left)}`,
        "S-10 Actions!",
        `S-11 Risks!${cellA1(merged.top, merged.left)}`,
        expect.stringMatching(/^S-08 Risks!/),
        expect.stringMatching(/^S-09 Risks!A5$/),
      ]),
    );
  });
});
