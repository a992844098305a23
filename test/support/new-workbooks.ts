import { sectors, type SectorCode } from "../../src/core/framework/sector";
import { semsEngine } from "../../src/core/creation/engine";
import { sampleChoices, sampleEdits } from "../../src/core/creation/sample/sample-edits";
import type { SemsChoices } from "../../src/core/creation/choices";
import type { WorkbookEdit } from "../../src/core/workbook/edits";
import { newFileHost } from "../../src/hosts/file/file-host";
import { nodeCompression } from "../../src/hosts/file/node-compression";
import type { NamedFile } from "../judges/libreoffice";

/** 2026-11-21, written as the fixed date so that LibreOffice counts from the same day. */
const TODAY = 46347;
const EMPTY = { dateSystem: 1900, sheets: [], names: [], problems: [] } as const;

async function fileOf(name: string, edits: readonly WorkbookEdit[]): Promise<NamedFile> {
  const host = newFileHost(nodeCompression);
  const report = await host.apply(edits);
  if (report.outcome !== "done") throw new Error(report.message);
  return { name: `${name}.xlsx`, bytes: host.bytes() };
}

/** A blank SeMS of a sector, as `sems new` writes it. */
export function blankWorkbook(sector: SectorCode, set: SemsChoices["set"]): Promise<NamedFile> {
  const choices: SemsChoices = { sector, entityName: "Example Ltd", sites: ["Main site"], phase: "GAP", set, asOf: TODAY };
  return fileOf(`${sector}-${set}`, semsEngine.planCreation(EMPTY, choices, TODAY));
}

export function sampleWorkbook(): Promise<NamedFile> {
  return fileOf("sample", sampleEdits(sampleChoices()));
}

export async function everyNewWorkbook(): Promise<readonly NamedFile[]> {
  const blank: NamedFile[] = [];
  for (const { code } of sectors) blank.push(await blankWorkbook(code, "essential"), await blankWorkbook(code, "full"));
  return [...blank, await sampleWorkbook()];
}
