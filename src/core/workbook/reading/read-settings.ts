import { cellA1 } from "../a1";
import { isCellError, isNotCalculated, type CellValue } from "../cell";
import { allSettings, type ConfigSetting } from "../config-settings";
import type { CodeList } from "../define-list";
import { settingName } from "../formula-template";
import type { ListSnapshot, SettingIssue } from "../snapshot";
import { firstColumnReference } from "../structured-reference";
import { headingIndex, isBlankText, textOf, type Reading } from "./reading";

interface Settings {
  readonly settings: Record<string, string | number | boolean | null>;
  readonly settingCells: Record<string, { readonly sheet: string; readonly cell: string }>;
  readonly settingIssues: Record<string, SettingIssue>;
}

/** Config's name formulas read `INDEX(tblConfig[Value],MATCH("key",tblConfig[Key],0))`: they tell where both columns are now. */
export function readSettings(reading: Reading): Settings {
  const found: Settings = { settings: {}, settingCells: {}, settingIssues: {} };
  const { settings, settingCells, settingIssues } = found;
  const formula = reading.names.get(settingName("schemaVersion").toLowerCase());
  if (formula === undefined) return found;
  const valueReference = firstColumnReference(formula);
  const keyReference = firstColumnReference(formula.slice(formula.indexOf("MATCH")));
  const config = valueReference && reading.tables.get(valueReference.table.toLowerCase());
  const valueIndex = config ? headingIndex(config.table, valueReference.heading) : -1;
  const values = config?.table.columns[valueIndex];
  const keys = config && keyReference && config.table.columns[headingIndex(config.table, keyReference.heading)];
  if (!values || !keys) {
    reading.problems.push({
      kind: "lostSettings",
      sheet: config?.sheet.name ?? "",
      cell: "",
      message: "The settings table of Config cannot be read: restore its columns Key and Value.",
    });
    return found;
  }
  const byKey = new Map(keys.values.map((key, row) => [textOf(key), row]));
  for (const setting of allSettings) {
    const row = byKey.get(setting.key);
    const raw = row === undefined ? null : (values.values[row] ?? null);
    if (row !== undefined)
      settingCells[setting.key] = { sheet: config.sheet.name, cell: cellA1(config.table.top + 1 + row, config.table.left + valueIndex) };
    settings[setting.key] = settingValue(raw, setting.kind === "date" || setting.kind === "calculated", setting.list, reading);
    const isConstant = row !== undefined && (values.formulas?.[row] ?? null) === null;
    const kind = setting.kind === "calculated" && isConstant ? "overwritten" : settingIssueKind(raw, setting, settings[setting.key] ?? null);
    if (kind) settingIssues[setting.key] = { kind, raw };
  }
  return found;
}

/** Undefined where a setting is empty or as it should be. */
function settingIssueKind(raw: CellValue, setting: ConfigSetting, value: string | number | boolean | null): SettingIssue["kind"] | undefined {
  if (raw === null || isBlankText(raw)) return undefined;
  if (isCellError(raw)) return "error";
  if (isNotCalculated(raw)) return "notCalculated";
  if (setting.list) return value === null ? "notInList" : undefined;
  const isNumber = setting.kind === "date" || setting.kind === "calculated" || setting.kind === "whole";
  return isNumber && typeof raw !== "number" ? "wrongType" : undefined;
}

function settingValue(raw: CellValue, isDay: boolean, list: CodeList | undefined, reading: Reading): string | number | boolean | null {
  if (raw === null || typeof raw === "object") return null;
  if (list) return codeOfLabel(textOf(raw), reading.lists.get(list.id)) ?? null;
  if (isDay) return typeof raw === "number" ? raw : null;
  return typeof raw === "string" ? raw.trim() : raw;
}

function codeOfLabel(label: string, list: ListSnapshot | undefined): string | undefined {
  if (!list) return undefined;
  const position = list.labels.findIndex((other) => other.toLowerCase() === label.toLowerCase());
  return position < 0 ? undefined : list.codes[position];
}
