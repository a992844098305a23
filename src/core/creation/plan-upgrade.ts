import type { CellValue } from "../workbook/cell";
import { allSettings, type ConfigSetting } from "../workbook/config-settings";
import type { ColumnContent, TableContent, WorkbookContent } from "../workbook/content";
import { placedColumns, type PlacedColumn, type SheetRecord } from "../workbook/define-sheet";
import type { WorkbookEdit } from "../workbook/edits";
import { settingName } from "../workbook/formula-template";
import { calculatedCell, ColumnFormulas } from "../workbook/layout/record-cells";
import { allLists } from "../workbook/lists";
import { registersById } from "../workbook/sheets";
import type { RegisterSnapshot } from "../workbook/snapshot";
import { firstColumnReference } from "../workbook/structured-reference";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { takeSnapshot } from "../workbook/take-snapshot";
import { SCHEMA_VERSION } from "../workbook/schema-version";
import { columnAddition, type Addition } from "./column-addition";
import type { UpgradeOffered } from "./sems-engine";
import { tableBehind, tableNamed } from "./table-behind";
import { semsBook } from "../metrics/sems-book";

/** Nothing of the user's is changed: columns, settings and codes are added, and calculated columns calculate as this program does. Null when the workbook holds no SeMS, is up to date, or is newer than this program. `content` needs every table. */
export function planUpgrade(content: WorkbookContent): UpgradeOffered | null {
  const from = takeSnapshot(content, { sheets: [], lists: allLists }, 0).schemaVersion;
  if (from === null || from >= SCHEMA_VERSION) return null;
  const book = semsBook(content, 0);
  const additions = [...renewedFormulas(content, book), ...newColumns(content, book), ...newSettings(content), ...newCodes(content)];
  return {
    from,
    to: SCHEMA_VERSION,
    changes: additions.map((addition) => addition.change),
    edits: [...additions.flatMap((addition) => addition.edits), ...versionEdits(content, from)],
  };
}

function textsOf(column: ColumnContent | undefined): ReadonlySet<string> {
  return new Set((column?.values ?? []).map((value) => (typeof value === "string" ? value : "")));
}

/** Columns that the column map has never heard of. One that it knows and cannot find was deleted by somebody: that is a finding, no upgrade. */
function newColumns(content: WorkbookContent, book: SnapshotBook): readonly Addition[] {
  const map = tableBehind(content, "SeMS_columnMap");
  if (!map) return [];
  const known = textsOf(map.table.columns[map.column]);
  const names = new Set(content.names.map(({ name }) => name.toLowerCase()));
  const canBe = ({ calculation }: PlacedColumn) => calculation?.needsName === undefined || names.has(calculation.needsName.toLowerCase());
  return Object.values(book.snapshot.registers).flatMap((register) => {
    const sheet = registersById.get(register.id);
    const fresh = sheet ? placedColumns(sheet).filter((place) => !known.has(`${register.id}.${place.key}`) && canBe(place)) : [];
    return sheet ? fresh.map((place): Addition => columnAddition(sheet, place, register.table, map, content, book)) : [];
  });
}

/**
 * Calculated columns whose cells all hold one formula of an older version. Where somebody wrote a formula of their own, or has given any column a heading of their
 * own (our formulas would not find it), everything stays as it is.
 */
function renewedFormulas(content: WorkbookContent, book: SnapshotBook): readonly Addition[] {
  const present = Object.values(book.snapshot.registers).flatMap((register) => {
    const sheet = registersById.get(register.id);
    return sheet ? [{ register, sheet }] : [];
  });
  const isAsNamed = present.every(({ register, sheet }) =>
    placedColumns(sheet).every(({ key, heading }) => (register.columns[key]?.heading ?? heading) === heading),
  );
  return isAsNamed ? present.flatMap(({ register, sheet }) => renewedOf(sheet, register, content, book)) : [];
}

function renewedOf(sheet: SheetRecord, register: RegisterSnapshot, content: WorkbookContent, book: SnapshotBook): readonly Addition[] {
  const placed = tableNamed(content, register.table);
  if (!placed) return [];
  const formulas = new ColumnFormulas(sheet, registersById);
  const byRow = new Map(book.records(sheet).map((record) => [record.place.tableRow, record]));
  const edits = Object.entries(sheet.calculated).flatMap(([key, calculation]): readonly WorkbookEdit[] => {
    const left = register.columns[key]?.column;
    const old = left === undefined ? undefined : new Set(placed.table.columns[left - placed.table.left]?.formulas);
    const [first] = old ?? [];
    const now = formulas.ofColumn(key);
    if (left === undefined || old?.size !== 1 || typeof first !== "string" || now === undefined || first.replaceAll("_xlfn.", "") === now) return [];
    const rows = Array.from({ length: placed.table.rowCount }, (_, row) => [calculatedCell(sheet, key, calculation, byRow.get(row), formulas, book)]);
    return [{ kind: "setCells", sheet: placed.sheet.name, top: placed.table.top + 1, left, rows }];
  });
  const change = `${sheet.name}: brings ${edits.length} calculated column${edits.length === 1 ? "" : "s"} up to the formulas of this version.`;
  return edits.length === 0 ? [] : [{ change, edits }];
}

/** Settings whose key is not in Config yet. */
function newSettings(content: WorkbookContent): readonly Addition[] {
  const config = tableBehind(content, settingName("schemaVersion"));
  if (!config) return [];
  const reference = firstColumnReference(
    content.names.find((name) => name.name.toLowerCase() === settingName("schemaVersion").toLowerCase())?.refersTo.replace(/^.*MATCH/, "") ?? "",
  );
  const keyHeading = reference?.heading ?? "Key";
  const valueHeading = config.table.headings[config.column] ?? "Value";
  const known = textsOf(config.table.columns[config.table.headings.indexOf(keyHeading)]);
  return allSettings.filter((setting) => !known.has(setting.key)).map((setting) => settingAddition(setting, config.table, keyHeading, valueHeading));
}

function settingAddition(setting: ConfigSetting, table: TableContent, keyHeading: string, valueHeading: string): Addition {
  const texts = [setting.group, setting.label, setting.help];
  const row = table.headings.map((heading) => (heading === keyHeading ? setting.key : heading === valueHeading ? null : (texts.shift() ?? null)));
  return {
    change: `Config: adds the setting ${setting.label}.`,
    edits: [
      { kind: "appendRows", table: table.name, rows: [row] },
      {
        kind: "addName",
        name: settingName(setting.key),
        refersTo: `INDEX(${table.name}[${valueHeading}],MATCH("${setting.key}",${table.name}[${keyHeading}],0))`,
        comment: `Config: ${setting.label}`,
      },
    ],
  };
}

/** Codes that a list of the workbook lacks. */
function newCodes(content: WorkbookContent): readonly Addition[] {
  return allLists.flatMap((list) => {
    const placed = tableBehind(content, `code_${list.id}`);
    if (!placed) return [];
    const known = textsOf(placed.table.columns[placed.column]);
    const fresh = list.codes.filter((code) => !known.has(code.code));
    const labels = tableBehind(content, `list_${list.id}`)?.column;
    const scores = tableBehind(content, `score_${list.id}`)?.column;
    return fresh.map((code): Addition => {
      const row = placed.table.headings.map((_, index) =>
        index === placed.column ? code.code : index === labels ? code.label : index === scores ? (code.score ?? null) : null,
      );
      const meaning = placed.table.headings.findIndex((_, index) => index !== placed.column && index !== labels && index !== scores);
      const filled = row.map((value, index) => (index === meaning ? code.meaning : value));
      return { change: `Lists: adds ${code.label} to ${list.title}.`, edits: [{ kind: "appendRows", table: placed.table.name, rows: [filled] }] };
    });
  });
}

/** Raises the version last, and only if Config still says what was read. */
function versionEdits(content: WorkbookContent, from: number): readonly WorkbookEdit[] {
  const config = tableBehind(content, settingName("schemaVersion"));
  if (!config) return [];
  const isVersion = (value: CellValue) => value === "schemaVersion";
  const row = config.table.columns.map((column) => column.values.findIndex(isVersion)).find((index) => index >= 0) ?? -1;
  return row < 0
    ? []
    : [
        {
          kind: "setCells",
          sheet: config.sheet.name,
          top: config.table.top + 1 + row,
          left: config.table.left + config.column,
          rows: [[SCHEMA_VERSION]],
          expected: [[from]],
        },
      ];
}
