import { allTabs } from "../creation/tab-order";
import { SCHEMA_VERSION } from "../workbook/schema-version";
import { frameworkVersion } from "../framework/framework-version";
import { allSettings } from "../workbook/config-settings";
import type { Column } from "../workbook/column";
import { placedColumns, type PlacedColumn, type SheetRecord } from "../workbook/define-sheet";
import { allLists } from "../workbook/lists";
import { listTable } from "../workbook/pages/lists";
import { registersById } from "../workbook/sheets";

/** The reference page of the workbook, in Markdown: every sheet, column, setting and list, from their records alone. */
export function workbookReference(): string {
  return [
    "# The workbook",
    "",
    "Generated from the records in `src/core/workbook` by `npm run docs`; do not edit by hand.",
    "",
    `Schema version ${SCHEMA_VERSION}, framework content ${frameworkVersion}.`,
    "",
    "## Sheets",
    "",
    "| Sheet | Set | Chapter | Table | What it is for |",
    "|---|---|---|---|---|",
    ...allTabs.map(
      (tab) =>
        `| ${tab.name} | ${tab.set} | ${chaptersOf(tab.registers)} | ${tab.registers.map((sheet) => sheet.table).join(", ")} | ${cell(tab.purpose)} |`,
    ),
    "",
    ...[...registersById.values()].flatMap(registerSection),
    ...settingsSection(),
    ...listsSection(),
  ].join("\n");
}

function chaptersOf(sheets: readonly SheetRecord[]): string {
  return [...new Set(sheets.flatMap((sheet) => (sheet.chapter === null ? [] : [String(sheet.chapter)])))].join(", ");
}

/** Text that a table cell of Markdown can hold. */
function cell(text: string): string {
  return text.replace(/\|/g, "\\|").replace(/\n/g, " ");
}

function registerSection(sheet: SheetRecord): readonly string[] {
  return [
    `## ${sheet.name}`,
    "",
    cell(sheet.purpose),
    "",
    `Table \`${sheet.table}\`, key \`${sheet.id}\`${sheet.idPrefix === undefined ? "" : `, row ids \`${sheet.idPrefix}-001\` and on`}.`,
    "",
    "| Column | Key | Type | Required | Guidance |",
    "|---|---|---|---|---|",
    ...placedColumns(sheet).map(
      (place) =>
        `| ${place.heading} | \`${place.key}\` | ${typeOf(place)} | ${requiredOf(place.column)} | ${cell((place.column ?? place.calculation).help)} |`,
    ),
    "",
  ];
}

const KINDS: Readonly<Record<Column["kind"], string>> = {
  rowId: "row id",
  text: "text",
  longText: "long text",
  whole: "whole number",
  decimal: "number",
  share: "share",
  date: "date",
  choice: "one of",
  choices: "several of",
  scale: "level",
  person: "person",
  reference: "one record of",
  references: "records of",
};

function typeOf(place: PlacedColumn): string {
  if (place.calculation) return place.calculation.list ? `calculated: one of ${listLink(place.calculation.list.id)}` : "calculated";
  const { kind, list, to, min, max } = place.column;
  if (list) return `${KINDS[kind]} ${listLink(list.id)}`;
  if (to !== undefined) return `${KINDS[kind]} ${registersById.get(to)?.name ?? to}`;
  return (kind === "scale" || kind === "whole") && min !== undefined && max !== undefined ? `${KINDS[kind]} ${min} to ${max}` : KINDS[kind];
}

function listLink(id: string): string {
  return `[${id}](#list-${id.toLowerCase()})`;
}

function requiredOf(column: Column | undefined): string {
  if (!column?.required) return "";
  return column.required === true ? "yes" : `when ${cell(column.required.words)}`;
}

function settingsSection(): readonly string[] {
  return [
    "## Settings of Config",
    "",
    "Each value is also the defined name `SeMS_<key>`.",
    "",
    "| Setting | Key | Group | What it means |",
    "|---|---|---|---|",
    ...allSettings.map((setting) => `| ${setting.label} | \`${setting.key}\` | ${setting.group} | ${cell(setting.help)} |`),
    "",
  ];
}

function listsSection(): readonly string[] {
  return [
    "## Code lists",
    "",
    "Labels may be reworded in the workbook; formulas and checks go by the codes. Defined names: `list_<id>` for the labels, `code_<id>` for the codes, `score_<id>` for the numbers.",
    "",
    ...allLists.flatMap((list) => [
      `### List ${list.id}`,
      "",
      `${list.purpose}. Table \`${listTable(list)}\`. Source: ${list.source}.`,
      "",
      `| Code | Label | Meaning |${list.scoreHeading === undefined ? "" : ` ${list.scoreHeading} |`}`,
      `|---|---|---|${list.scoreHeading === undefined ? "" : "---|"}`,
      ...list.codes.map(
        (code) => `| \`${code.code}\` | ${code.label} | ${cell(code.meaning)} |${list.scoreHeading === undefined ? "" : ` ${code.score ?? ""} |`}`,
      ),
      "",
    ]),
  ];
}
