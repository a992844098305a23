import { allSettings, type ConfigSetting } from "../config-settings";
import { placedColumns, type SheetRecord, keyColumn } from "../define-sheet";
import { renderFormula, settingName } from "../formula-template";
import { footer, header, type Composition } from "../layout/composition";
import { placeWidth } from "../layout/place-width";
import { drawTable, HEADING_ROW, highestNumber } from "../layout/register-layout";
import { rowHeight } from "../layout/row-height";
import { SheetDraft } from "../layout/sheet-draft";
import { groupTab } from "../layout/tone-look";
import { LAST_DAY } from "../serial-day";
import type { CellInput, ValidationPlan, ValidationRule } from "../sheet-plan";
import { adoptions } from "../sheets/adoptions";
import { explanations } from "../sheets/explanations";
import { ruleChanges } from "../sheets/rule-changes";
import { definePage } from "./define-page";

const SETTINGS_LEFT = 0;
const REGISTERS_LEFT = 6;
const COLUMNS_LEFT = 13;
const BESIDE_LEFT = 16;
const REGISTERS_BESIDE: readonly SheetRecord[] = [explanations, ruleChanges, adoptions];
const VALUE_COLUMN = 2;
const SETTINGS_WIDTHS = [14, 28, 34, 62, 18];
const PURPOSE =
  "The facts about the entity, its phase and its choices; which registers there are; and where each column stands now. Formulas all over the workbook read the column Value.";

export const configPage = definePage({
  id: "config",
  name: "Config",
  set: "essential",
  group: "steer",
  purpose: PURPOSE,
  draw: (composition) => {
    const draft = new SheetDraft({
      id: "config",
      name: composition.names.get("config") ?? "Config",
      tabColour: groupTab.steer,
      showGridlines: false,
      columnWidths: [
        ...SETTINGS_WIDTHS,
        3,
        16,
        18,
        18,
        9,
        10,
        10,
        3,
        34,
        26,
        ...REGISTERS_BESIDE.flatMap((sheet) => [3, ...placedColumns(sheet).map(placeWidth)]),
      ],
      freeze: { rows: HEADING_ROW + 1, columns: 0 },
      page: {
        orientation: "landscape",
        fitToWidth: 4,
        fitToHeight: 0,
        titleRows: [HEADING_ROW, HEADING_ROW],
        header: header(composition),
        footer: footer(composition),
      },
    });
    draft.put(0, 0, ["Config"], "title").height(0, 27);
    draft.span(1, 0, 4, PURPOSE, "subtitle").height(1, 31);
    draft.link(2, 0, "Start here", "SeMS_at_startHere", "Back to the first sheet");
    drawSettings(draft, composition);
    drawRegisters(draft, composition);
    drawColumnMap(draft, composition);
    drawRegistersBeside(draft, composition);
    return draft.plan();
  },
});

function drawSettings(draft: SheetDraft, composition: Composition): void {
  draft.span(3, SETTINGS_LEFT, 5, "Settings. Fill in the column Value; the column Key is how formulas find a setting, leave it alone.", "guidance");
  draft.put(HEADING_ROW, SETTINGS_LEFT, ["Group", "Setting", "Value", "What it means", "Key"], "heading");
  const top = HEADING_ROW + 1;
  const rows = allSettings.map((setting): CellInput[] => [
    setting.group,
    setting.label,
    settingCell(setting, composition),
    setting.help,
    setting.key,
  ]);
  draft.block({ top, left: SETTINGS_LEFT, rows });
  rows.forEach((row, offset) => draft.fit(top + offset, rowHeight(row, SETTINGS_WIDTHS)));
  draft.style({ top, left: SETTINGS_LEFT, rows: rows.length, columns: 5 }, "fixed");
  allSettings.forEach((setting, row) => {
    const range = { top: top + row, left: SETTINGS_LEFT + VALUE_COLUMN, rows: 1, columns: 1 };
    draft.style(
      range,
      setting.kind === "calculated" ? "calculated" : setting.kind === "fixed" ? "fixed" : "input",
      isDay(setting) ? "yyyy-mm-dd" : "General",
    );
    const validation = validationOf(setting);
    if (validation) draft.validate({ range, ...validation });
  });
  draft.table({
    name: "tblConfig",
    range: { top: HEADING_ROW, left: SETTINGS_LEFT, rows: rows.length + 1, columns: 5 },
    columns: ["Group", "Setting", "Value", "What it means", "Key"].map((heading) => ({ heading })),
  });
}

function isDay(setting: ConfigSetting): boolean {
  return setting.kind === "date" || setting.key === "asOf";
}

function settingCell(setting: ConfigSetting, composition: Composition): CellInput {
  if (setting.formula !== undefined) return { formula: renderFormula(setting.formula, { sheets: composition.sheets }), value: composition.book.asOf };
  const value = composition.book.setting(setting.key);
  return setting.list && typeof value === "string" ? composition.book.label(setting.list.id, value) : value;
}

function validationOf(setting: ConfigSetting): Omit<ValidationPlan, "range"> | undefined {
  const rule = ruleOf(setting);
  if (!rule) return undefined;
  const title = setting.label.slice(0, 32);
  const message =
    rule.kind === "list"
      ? `${setting.label}: choose a value from the list.`
      : rule.kind === "date"
        ? `${setting.label}: enter a date, for example 2026-10-31.`
        : `${setting.label}: enter a whole number.`;
  return { rule, prompt: { title, message: setting.help.slice(0, 255) }, error: { title, message, style: "stop" } };
}

function ruleOf(setting: ConfigSetting): ValidationRule | undefined {
  if (setting.list) return { kind: "list", name: `list_${setting.list.id}` };
  if (setting.kind === "date") return { kind: "date", min: 1, max: LAST_DAY };
  if (setting.kind === "whole" && setting.min !== undefined && setting.max !== undefined)
    return { kind: "whole", min: setting.min, max: setting.max };
  return undefined;
}

/** Every register of the workbook; the highest number ever given keeps ids from being used twice. */
function drawRegisters(draft: SheetDraft, composition: Composition): void {
  const headings = ["Register", "Sheet at start", "Table at start", "Prefix", "Highest number", "Records"];
  draft
    .span(
      3,
      REGISTERS_LEFT,
      headings.length,
      "Registers. Highest number: the highest id ever given, so that none is used twice even after a row was deleted. Kept by the add-in; raise it by hand if you delete the last row.",
      "guidance",
    )
    .height(3, 44);
  draft.put(HEADING_ROW, REGISTERS_LEFT, headings, "heading");
  const sheets = [...composition.sheets.values()];
  const top = HEADING_ROW + 1;
  draft.block({
    top,
    left: REGISTERS_LEFT,
    rows: sheets.map((sheet) => [
      sheet.id,
      sheet.name,
      sheet.table,
      sheet.idPrefix ?? null,
      highestNumber(sheet, composition),
      recordCount(sheet, composition),
    ]),
  });
  draft.style({ top, left: REGISTERS_LEFT, rows: sheets.length, columns: 4 }, "fixed");
  draft.style({ top, left: REGISTERS_LEFT + 4, rows: sheets.length, columns: 1 }, "input", "0");
  draft.style({ top, left: REGISTERS_LEFT + 5, rows: sheets.length, columns: 1 }, "calculated", "0");
  draft.table({
    name: "tblRegisters",
    range: { top: HEADING_ROW, left: REGISTERS_LEFT, rows: sheets.length + 1, columns: headings.length },
    columns: headings.map((heading) => ({ heading })),
  });
}

function recordCount(sheet: SheetRecord, composition: Composition): CellInput {
  const key = keyColumn(sheet);
  const count = composition.book.records(sheet).filter((record) => record[key] !== undefined).length;
  return { formula: renderFormula(`SUMPRODUCT(--({${sheet.id}.${key}}<>""))`, { sheets: composition.sheets }), value: count };
}

/** A live formula on each heading: Excel rewrites it when the heading is reworded, and it turns to #REF! when the column is deleted. */
function drawColumnMap(draft: SheetDraft, composition: Composition): void {
  const headings = ["Column key", "Heading now"];
  draft.span(
    3,
    COLUMNS_LEFT,
    headings.length,
    "Columns. You may reword and move headings: these formulas follow. #REF! means that a column was deleted.",
    "guidance",
  );
  draft.put(HEADING_ROW, COLUMNS_LEFT, headings, "heading");
  const rows = [...composition.sheets.values()].flatMap((sheet) =>
    placedColumns(sheet).map((place): CellInput[] => [
      `${sheet.id}.${place.key}`,
      { formula: `${sheet.table}[[#Headers],[${place.heading}]]`, value: place.heading },
    ]),
  );
  const top = HEADING_ROW + 1;
  draft.block({ top, left: COLUMNS_LEFT, rows });
  draft.style({ top, left: COLUMNS_LEFT, rows: rows.length, columns: 1 }, "fixed");
  draft.style({ top, left: COLUMNS_LEFT + 1, rows: rows.length, columns: 1 }, "calculated");
  draft.table({
    name: "tblColumns",
    range: { top: HEADING_ROW, left: COLUMNS_LEFT, rows: rows.length + 1, columns: 2 },
    columns: headings.map((heading) => ({ heading })),
  });
}

/** What the check reads besides the SeMS itself, and what was brought in from other sheets. */
function drawRegistersBeside(draft: SheetDraft, composition: Composition): void {
  let left = BESIDE_LEFT;
  for (const sheet of REGISTERS_BESIDE) {
    draft.span(3, left, placedColumns(sheet).length, `${sheet.name}. ${sheet.purpose}`, "guidance");
    drawTable(draft, sheet, { top: HEADING_ROW, left }, composition);
    left += placedColumns(sheet).length + 1;
  }
}

/** Defined names of the settings and of the column map. */
export function configNames(): readonly { readonly name: string; readonly refersTo: string; readonly comment: string }[] {
  return [
    ...allSettings.map((setting) => ({
      name: settingName(setting.key),
      refersTo: `INDEX(tblConfig[Value],MATCH("${setting.key}",tblConfig[Key],0))`,
      comment: `Config: ${setting.label}`,
    })),
    { name: "SeMS_columnMap", refersTo: "tblColumns[Column key]", comment: "Config: where each column stands now" },
    { name: "SeMS_registers", refersTo: "tblRegisters[Register]", comment: "Config: the registers of this workbook" },
  ];
}
