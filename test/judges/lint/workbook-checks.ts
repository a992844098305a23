import { attribute, childNamed, childrenNamed, descendantsNamed } from "../xml-tree";
import { looksLikeCell } from "./cell-ref";
import type { Report } from "./lint-problem";
import type { LintWorkbook } from "./workbook-model";

/** Letters of any alphabet, digits, `_`, `.` and `\`, not beginning with a digit. */
export const VALID_NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u;

/** Sheets, their order of appearance, the names and the calculation chain. */
export function checkWorkbook(workbook: LintWorkbook, report: Report): void {
  checkSheets(workbook, report);
  checkViews(workbook, report);
  checkNames(workbook, report);
  checkCalculationChain(workbook, report);
}

function checkSheets(workbook: LintWorkbook, report: Report): void {
  const { part, sheets } = workbook;
  const names = new Set<string>();
  const ids = new Set<string>();
  for (const sheet of sheets) {
    if (
      sheet.name === "" ||
      sheet.name.length > 31 ||
      /[\\/?*[\]:]/.test(sheet.name) ||
      /^'|'$/.test(sheet.name) ||
      sheet.name.toLowerCase() === "history"
    )
      report("sheet.name", part, `"${sheet.name}" is no sheet name`);
    if (names.has(sheet.name.toLowerCase())) report("sheet.dup", part, `"${sheet.name}" stands twice`);
    if (!/^[1-9]\d{0,4}$/.test(sheet.sheetId) || ids.has(sheet.sheetId))
      report("sheet.id", part, `sheetId "${sheet.sheetId}" of "${sheet.name}" is wrong or stands twice`);
    if (sheet.part === "" || !workbook.file.has(sheet.part)) report("sheet.rel", part, `"${sheet.name}" leads to no part`);
    names.add(sheet.name.toLowerCase());
    ids.add(sheet.sheetId);
  }
  const parts = sheets.map((sheet) => sheet.part);
  if (new Set(parts).size < parts.length) report("sheet.rel", part, "two sheets share a part");
  if (!sheets.some((sheet) => sheet.state === "visible")) report("sheet.novisible", part, "no sheet is visible");
}

function checkViews(workbook: LintWorkbook, report: Report): void {
  const views = childNamed(workbook.root, "bookViews");
  const active = Number((views && attribute(childNamed(views, "workbookView") ?? views, "activeTab")) ?? "0");
  const shown = workbook.sheets[active];
  if (shown === undefined) report("view.activeTab", workbook.part, `activeTab ${active} is no sheet`);
  else if (shown.state !== "visible") report("view.activeHidden", workbook.part, `the active sheet "${shown.name}" is hidden`);
  const selected = workbook.sheets.filter(
    (sheet) => sheet.root && descendantsNamed(sheet.root, "sheetView").some((view) => /^(1|true)$/.test(attribute(view, "tabSelected") ?? "")),
  );
  if (selected.length > 1) report("view.grouped", workbook.part, `${selected.length} sheets are selected together: typing would change all of them`);
}

function checkNames(workbook: LintWorkbook, report: Report): void {
  const seen = new Set<string>();
  const tables = new Set(workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase())));
  for (const { name, scope } of workbook.names) {
    const plain = name.replace(/^_xlnm\./, "");
    if (!VALID_NAME.test(plain) || name.length > 255 || looksLikeCell(plain) || /^(true|false)$/i.test(plain))
      report("name.bad", workbook.part, `"${name}" cannot be a name`);
    const key = `${scope ?? ""}!${name.toLowerCase()}`;
    if (seen.has(key)) report("name.dup", workbook.part, `"${name}" stands twice`);
    seen.add(key);
    if (scope !== undefined && workbook.sheets[scope] === undefined)
      report("name.scope", workbook.part, `"${name}" is limited to sheet ${scope}, which does not exist`);
    if (scope === undefined && tables.has(name.toLowerCase())) report("name.table", workbook.part, `"${name}" is also the name of a table`);
  }
}

function checkCalculationChain(workbook: LintWorkbook, report: Report): void {
  const path = workbook.file.relationshipsOf(workbook.part).find((relationship) => relationship.kind === "calcChain")?.path;
  const chain = path === undefined ? undefined : workbook.file.trees.get(path);
  if (path === undefined || chain === undefined) return;
  let sheetId = "";
  for (const entry of childrenNamed(chain, "c")) {
    sheetId = attribute(entry, "i") ?? sheetId;
    const sheet = workbook.sheets.find((candidate) => candidate.sheetId === sheetId);
    const ref = attribute(entry, "r") ?? "";
    const cell = sheet?.cells.get(ref);
    if (cell === undefined || childNamed(cell.element, "f") === undefined)
      report("calcchain.stale", path, `${sheet?.name ?? `sheet ${sheetId}`} has no formula there`, ref);
  }
}
