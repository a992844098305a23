import { phases, type PhaseCode } from "../framework/assessment-phase";
import type { WorkbookContent } from "../workbook/content";
import { allLists } from "../workbook/lists";
import { registers } from "../workbook/sheets";
import { takeSnapshot } from "../workbook/take-snapshot";
import type { SemsDescription } from "./choices";
import { SCHEMA_VERSION } from "../workbook/schema-version";

/** What is in a workbook. A newer schema is described as far as this program knows it, with a sentence. */
export function describeSems(content: WorkbookContent): SemsDescription {
  const snapshot = takeSnapshot(content, { sheets: registers, lists: allLists }, 0);
  const entity = snapshot.settings["legalName"];
  const isSems = snapshot.schemaVersion !== null;
  return {
    schemaVersion: snapshot.schemaVersion,
    entity: typeof entity === "string" && entity !== "" ? entity : null,
    phase: phaseOf(snapshot.settings["phase"]),
    registers: Object.values(snapshot.registers).map(({ id, sheet, table, records }) => ({ id, sheet, table, rows: records.length })),
    otherSheets: isSems ? snapshot.otherSheets : content.sheets.map((sheet) => sheet.name),
    problems: [...newerSchema(snapshot.schemaVersion), ...(isSems ? snapshot.problems : content.problems)],
  };
}

function phaseOf(code: unknown): PhaseCode | null {
  return phases.find((phase) => phase.code === code)?.code ?? null;
}

function newerSchema(version: number | null): SemsDescription["problems"] {
  if (version === null || version <= SCHEMA_VERSION) return [];
  return [
    {
      sheet: "",
      cell: "",
      message: `This SeMS has schema version ${version}, newer than this program knows (${SCHEMA_VERSION}): it is opened to read only. Update the add-in.`,
    },
  ];
}
