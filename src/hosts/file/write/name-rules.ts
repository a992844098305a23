import { parseA1 } from "../../../core/workbook/a1";
import { HostError } from "../../../core/workbook/host";
import { MAX_COLUMNS, MAX_ROWS } from "../scanned-cell";
import type { WorkbookDraft } from "./workbook-draft";

const MAX_SHEET_NAME = 31;
const MAX_NAME = 255;

function looksLikeCell(name: string): boolean {
  const cell = /^[A-Za-z]{1,3}\d{1,7}$/.test(name) ? parseA1(name) : undefined;
  return (cell !== undefined && cell.left < MAX_COLUMNS && cell.top < MAX_ROWS) || /^(r\d*)?(c\d*)?$/i.test(name);
}

/** @throws HostError when Excel would not take this as the name of a sheet, or when a sheet has it already (case does not matter) */
export function checkSheetName(draft: WorkbookDraft, name: string): void {
  const isBad =
    name.trim() === "" ||
    name.length > MAX_SHEET_NAME ||
    /[\u0000-\u001F:\\/?*[\]]/.test(name) ||
    /^'|'$/.test(name) ||
    name.toLowerCase() === "history";
  if (isBad)
    throw new HostError(
      `Excel does not take '${name}' as the name of a sheet; choose one of at most ${MAX_SHEET_NAME} characters without : \\ / ? * [ ].`,
    );
  const wanted = name.trim().toLowerCase();
  const taken = draft.sheetElements().map((element) => element.attribute("name") ?? "");
  const clash = taken.find((other) => other.trim().toLowerCase() === wanted);
  if (clash !== undefined) throw new HostError(`The workbook already has a sheet called '${clash}'; rename it in Excel and try again.`);
}

/** @throws HostError when Excel would not take this as a name for a table or a range, or when one of them has it already (case does not matter) */
export function checkName(draft: WorkbookDraft, name: string): void {
  const isGood = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= MAX_NAME && !looksLikeCell(name);
  if (!isGood) throw new HostError(`Excel does not take '${name}' as a name; choose letters, digits and underscores that do not read like a cell.`);
  const wanted = name.toLowerCase();
  const table = draft.tables().find((other) => other.name.toLowerCase() === wanted);
  if (table)
    throw new HostError(`The sheet '${table.sheet.name}' already has a table called '${table.name}'; rename that table in Excel and try again.`);
  const isTaken = draft
    .names()
    .some((element) => element.attribute("localSheetId") === undefined && element.attribute("name")?.toLowerCase() === wanted);
  if (isTaken) throw new HostError(`The workbook already has a name '${name}'; rename it in Excel's Name Manager and try again.`);
}
