import { sectors } from "../../../src/core/framework/sector";
import { semsEngine } from "../../../src/core/creation/engine";
import { sampleChoices, sampleEdits } from "../../../src/core/creation/sample/sample-edits";
import type { SemsChoices } from "../../../src/core/creation/choices";
import type { WorkbookEdit } from "../../../src/core/workbook/edits";
import { newFileHost } from "../../../src/hosts/file/file-host";
import { nodeCompression } from "../../../src/hosts/file/node-compression";
import { differencesFromLibreOffice } from "../../judges/compare-recalculated";
import { describeWith } from "../../judges/describe-with";
import { libreOffice, type NamedFile } from "../../judges/libreoffice";
import { ooxmlValidator, validateOoxml } from "../../judges/ooxml-validator";
import { lintXlsx } from "../../judges/xlsx-lint";

/** 2026-11-21, written as the fixed date so that LibreOffice counts from the same day. */
const TODAY = 46347;
const EMPTY = { dateSystem: 1900, sheets: [], names: [], problems: [] } as const;

async function fileOf(name: string, edits: readonly WorkbookEdit[]): Promise<NamedFile> {
  const host = newFileHost(nodeCompression);
  const report = await host.apply(edits);
  if (report.outcome !== "done") throw new Error(report.message);
  return { name: `${name}.xlsx`, bytes: host.bytes() };
}

async function everyNewWorkbook(): Promise<readonly NamedFile[]> {
  const files: NamedFile[] = [];
  for (const { code } of sectors) {
    for (const set of ["essential", "full"] as const) {
      const choices: SemsChoices = { sector: code, entityName: "Example Ltd", sites: ["Main site"], phase: "GAP", set, asOf: TODAY };
      files.push(await fileOf(`${code}-${set}`, semsEngine.planCreation(EMPTY, choices, TODAY)));
    }
  }
  files.push(await fileOf("sample", sampleEdits(sampleChoices())));
  return files;
}

describe("every workbook that we create", () => {
  let files: readonly NamedFile[] = [];
  beforeAll(async () => {
    files = await everyNewWorkbook();
  }, 120_000);

  test("shows no problem to our own lint", () => {
    expect(files.flatMap((file) => lintXlsx(file.bytes).map((problem) => ({ file: file.name, ...problem })))).toEqual([]);
  });

  describeWith(ooxmlValidator, "before Microsoft's Open XML SDK", () => {
    test("is valid", async () => {
      const errors = await validateOoxml(files);
      expect([...errors].filter(([, found]) => found.length > 0)).toEqual([]);
    }, 120_000);
  });

  describeWith(libreOffice, "recalculated by LibreOffice", () => {
    test("has no error cell, and each stored result is the one that LibreOffice computes", async () => {
      const { compared, differences, errors } = await differencesFromLibreOffice(files);
      expect(errors.slice(0, 20)).toEqual([]);
      expect(differences.slice(0, 20)).toEqual([]);
      expect(compared).toBeGreaterThan(files.length * 3000);
    }, 240_000);
  });
});
