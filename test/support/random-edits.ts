import { sampleChoices, sampleEdits } from "../../src/core/creation/sample/sample-edits";
import type { CellValue } from "../../src/core/workbook/cell";
import type { Column } from "../../src/core/workbook/column";
import type { TableContent, WorkbookContent } from "../../src/core/workbook/content";
import { isOnPage, type SheetRecord } from "../../src/core/workbook/define-sheet";
import { registers } from "../../src/core/workbook/sheets";
import { newFileHost } from "../../src/hosts/file/file-host";
import { nodeCompression } from "../../src/hosts/file/node-compression";
import type { Dice } from "./random-entity";
import { applyUserEdit } from "./user-edits";

/** A workbook after an edit, in words, and whether no check of it may say READY. */
export interface EditedContent {
  readonly content: WorkbookContent;
  readonly words: string;
  readonly mustShow: boolean;
}

/** The sample, as a host reads its workbook. */
export async function sampleContent(): Promise<WorkbookContent> {
  const host = newFileHost(nodeCompression);
  const report = await host.apply(sampleEdits(sampleChoices()));
  if (report.outcome !== "done") throw new Error(report.message);
  return host.read({ tables: "all", layout: true });
}

/** A cell of a record that people fill, as it stands in a workbook. */
interface FilledCell {
  readonly table: TableContent;
  readonly sheet: SheetRecord;
  readonly key: string;
  readonly column: Column;
  readonly index: number;
  readonly row: number;
  readonly value: CellValue;
}

type Edit = (content: WorkbookContent, dice: Dice) => EditedContent | undefined;

const ABSURD: readonly CellValue[] = [0, -1, 0.5, -0.000001, 1e300, -1e300, 2958466, 99999999999, 1e15, 60, 5e-324];
const ODD_TEXTS: readonly CellValue[] = ["__proto__", "constructor", "toString", "; ; ;", "'", "=1+1", " ", "\n", "0", "x".repeat(32_767), "İ"];
const ERRORS: readonly CellValue[] = ["#REF!", "#N/A", "#DIV/0!", "#SPILL!", "#BUSY!"].map((error) => ({ error }));
const NUMBER_KINDS = ["whole", "decimal", "share", "scale"];
/** The most rows that a table is given. */
const MANY_ROWS = 50_000;

/** One edit by chance; one that the workbook has no place for any more leaves it as it is. @param edits which may be chosen */
export function editedByChance(content: WorkbookContent, dice: Dice, edits: readonly Edit[] = smallEdits): EditedContent {
  return dice.oneOf(edits)(content, dice) ?? { content, words: "nothing", mustShow: false };
}

const swapType: Edit = (content, dice) =>
  inCell(
    content,
    dice,
    ({ kind, list }) => NUMBER_KINDS.includes(kind) || kind === "date" || list !== undefined,
    ({ value }) => (typeof value === "number" ? `${value} or so` : typeof value === "string" ? value.length * 1.5 : "TRUE"),
  );

const emptyCell: Edit = (content, dice) =>
  inCell(
    content,
    dice,
    () => false,
    () => null,
  );

/** What an open risk cannot do without, so that its emptiness has to be explained. */
const emptyRiskCell: Edit = (content, dice) =>
  inCell(
    content,
    dice,
    () => true,
    () => null,
    (sheet, key) => sheet === "risks" && ["scenario", "rationale", "owner", "threat", "consequence"].includes(key),
  );

const errorValue: Edit = (content, dice) =>
  inCell(
    content,
    dice,
    () => true,
    () => dice.oneOf(ERRORS),
  );

const notCalculated: Edit = (content, dice) =>
  inCell(
    content,
    dice,
    () => false,
    () => ({ notCalculated: true }),
  );

const unknownCode: Edit = (content, dice) =>
  inCell(
    content,
    dice,
    ({ list }) => list !== undefined,
    () => "Perhaps",
  );

const absurdNumber: Edit = (content, dice) =>
  inCell(
    content,
    dice,
    ({ kind, min = -Infinity, max = Infinity }, now) => NUMBER_KINDS.includes(kind) && typeof now === "number" && (now < min || now > max),
    () => dice.oneOf(ABSURD),
  );

const oddText: Edit = (content, dice) =>
  inCell(
    content,
    dice,
    () => false,
    () => dice.oneOf(ODD_TEXTS),
  );

const truth: Edit = (content, dice) =>
  inCell(
    content,
    dice,
    ({ list }) => list !== undefined,
    () => dice.oneOf([true, false]),
  );

/** The same record twice has the same id twice. */
const duplicateRows: Edit = (content, dice) => repeated(content, dice, dice.whole(1, 5));
const manyRows: Edit = (content, dice) => repeated(content, dice, dice.whole(MANY_ROWS / 2, MANY_ROWS));

const cutTable: Edit = (content, dice) => {
  const { table } = dice.oneOf(registerTables(content));
  const kept = dice.oneOf([0, 0, 1, Math.floor(table.rowCount / 2)]);
  const columns = table.columns.map(({ values, formulas, ...others }) => ({
    ...others,
    values: values.slice(0, kept),
    ...(formulas ? { formulas: formulas.slice(0, kept) } : {}),
  }));
  return { content: withTable(content, table, { ...table, rowCount: kept, columns }), words: `${table.name} cut to ${kept} rows`, mustShow: false };
};

const deleteColumn: Edit = (content, dice) => {
  const [table, column] = [dice.whole(0, 40), dice.whole(0, 30)];
  return {
    content: applyUserEdit(content, { kind: "deleteColumn", table, column }),
    words: `column ${column} of table ${table} deleted`,
    mustShow: false,
  };
};

/** Excel turns what pointed to a deleted sheet into #REF!. */
const removeRegister: Edit = (content, dice) => {
  const { table, sheet } = dice.oneOf(registerTables(content));
  const gone = content.sheets.find(({ tables }) => tables.includes(table));
  if (!gone) return undefined;
  const names = gone.tables.map(({ name }) => `${name}[`);
  const pointsThere = (text: string) =>
    names.some((name) => text.includes(name)) || text.startsWith(`'${gone.name}'!`) || text.startsWith(`${gone.name}!`);
  const sheets = content.sheets.filter((other) => other !== gone);
  const rewritten = {
    ...content,
    sheets: sheets.map((other) => ({ ...other, tables: other.tables.map((own) => withoutReferences(own, pointsThere)) })),
    names: content.names.map((name) => (pointsThere(name.refersTo) ? { ...name, refersTo: "#REF!" } : name)),
  };
  return { content: rewritten, words: `sheet ${gone.name} (${sheet.id}) deleted`, mustShow: true };
};

const breakSetting: Edit = (content, dice) => {
  const found = content.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "tblConfig");
  if (!found || found.rowCount === 0) return undefined;
  const index = Math.max(0, found.headings.indexOf("Value"));
  const row = dice.whole(0, found.rowCount - 1);
  const value = dice.oneOf([null, "", "Perhaps", dice.oneOf(ABSURD), dice.oneOf(ERRORS), dice.oneOf(ODD_TEXTS), true]);
  const key = JSON.stringify(found.columns[Math.max(0, found.headings.indexOf("Key"))]?.values[row]);
  return { content: withCell(content, found, index, row, value), words: `setting ${key} is ${shown(value)}`, mustShow: false };
};

const breakList: Edit = (content, dice) => {
  const lists = content.names.filter(({ name }) => /^(list|code)_/.test(name));
  const name = dice.oneOf(lists);
  const tables = content.sheets.flatMap((sheet) => sheet.tables);
  const table = tables.find((other) => name.refersTo.startsWith(`${other.name}[`));
  if (!table || table.rowCount === 0 || dice.share() < 0.3) {
    const names =
      dice.share() < 0.5
        ? content.names.filter((other) => other !== name)
        : content.names.map((other) => (other === name ? { ...name, refersTo: "#REF!" } : other));
    return { content: { ...content, names }, words: `name ${name.name} broken`, mustShow: false };
  }
  const column = dice.whole(0, table.columns.length - 1);
  const row = dice.whole(0, table.rowCount - 1);
  const value = dice.oneOf([null, "Perhaps", 7, true, { error: "#REF!" }, table.columns[column]?.values[0] ?? null]);
  return {
    content: withCell(content, table, column, row, value),
    words: `list cell ${table.name} ${column}/${row} is ${shown(value)}`,
    mustShow: false,
  };
};

const breakName: Edit = (content, dice) => {
  const name = dice.oneOf(content.names);
  const refersTo = dice.oneOf(["#REF!", "", "0", "tblRisks[", "tblGone[Owner]", "'", "!"]);
  const names = content.names.map((other) => (other === name ? { ...name, refersTo } : other));
  return { content: { ...content, names }, words: `name ${name.name} refers to ${refersTo}`, mustShow: false };
};

export const smallEdits: readonly Edit[] = [
  swapType,
  emptyCell,
  emptyRiskCell,
  errorValue,
  notCalculated,
  unknownCode,
  absurdNumber,
  oddText,
  truth,
  duplicateRows,
  cutTable,
  deleteColumn,
  removeRegister,
  breakSetting,
  breakList,
  breakName,
];
export const largeEdits: readonly Edit[] = [manyRows];

function registerTables(content: WorkbookContent): readonly { readonly table: TableContent; readonly sheet: SheetRecord }[] {
  const byTable = new Map(registers.filter((sheet) => !isOnPage(sheet)).map((sheet) => [sheet.table, sheet]));
  return content.sheets.flatMap(({ tables }) => tables.flatMap((table) => ({ table, sheet: byTable.get(table.name) ?? [] })).filter(hasSheet));
}

function hasSheet(found: {
  readonly table: TableContent;
  readonly sheet: SheetRecord | readonly never[];
}): found is { readonly table: TableContent; readonly sheet: SheetRecord } {
  return !Array.isArray(found.sheet);
}

/** A change in one filled cell of a register. `shows`: whether the cell of such a column then has to be found. */
function inCell(
  content: WorkbookContent,
  dice: Dice,
  shows: (column: Column, now: CellValue) => boolean,
  change: (cell: FilledCell) => CellValue,
  concerns: (sheet: string, key: string) => boolean = () => true,
): EditedContent | undefined {
  const tables = registerTables(content).flatMap(({ table, sheet }) =>
    Object.entries(sheet.columns).flatMap(([key, column]) => {
      const index = table.headings.indexOf(column.heading);
      return index >= 0 && concerns(sheet.id, key) ? [{ table, sheet, key, column, index }] : [];
    }),
  );
  if (tables.length === 0) return undefined;
  const chosen = dice.oneOf(tables);
  const rows = (chosen.table.columns[chosen.index]?.values ?? []).flatMap((value, row) => (value === null ? [] : [{ value, row }]));
  if (rows.length === 0) return undefined;
  const { value, row } = dice.oneOf(rows);
  const now = change({ ...chosen, value, row });
  const words = `${chosen.sheet.id}.${chosen.key} row ${row} is ${shown(now)} instead of ${shown(value)}`;
  return { content: withCell(content, chosen.table, chosen.index, row, now), words, mustShow: shows(chosen.column, now) };
}

function repeated(content: WorkbookContent, dice: Dice, times: number): EditedContent | undefined {
  const { table, sheet } = dice.oneOf(registerTables(content));
  if (table.rowCount === 0) return undefined;
  const row = dice.whole(0, table.rowCount - 1);
  const copies = <T>(list: readonly T[], empty: T) => [...list, ...Array.from({ length: times }, () => list[row] ?? empty)];
  const columns = table.columns.map(({ values, formulas, ...others }) => ({
    ...others,
    values: copies<CellValue>(values, null),
    ...(formulas ? { formulas: copies<string | null>(formulas, null) } : {}),
  }));
  const hasId = table.columns[0]?.values[row] !== null && Object.values(sheet.columns)[0]?.kind === "rowId";
  return {
    content: withTable(content, table, { ...table, rowCount: table.rowCount + times, columns }),
    words: `row ${row} of ${table.name} ${times} times more`,
    mustShow: hasId,
  };
}

function withoutReferences(table: TableContent, isGone: (text: string) => boolean): TableContent {
  const columns = table.columns.map((column) =>
    column.formulas ? { ...column, formulas: column.formulas.map((formula) => (formula !== null && isGone(formula) ? "#REF!" : formula)) } : column,
  );
  return { ...table, columns };
}

function withCell(content: WorkbookContent, table: TableContent, index: number, row: number, value: CellValue): WorkbookContent {
  const columns = table.columns.map((column, position) =>
    position === index ? { ...column, values: column.values.map((old, other) => (other === row ? value : old)) } : column,
  );
  return withTable(content, table, { ...table, columns });
}

function withTable(content: WorkbookContent, before: TableContent, after: TableContent): WorkbookContent {
  const sheets = content.sheets.map((sheet) =>
    sheet.tables.includes(before) ? { ...sheet, tables: sheet.tables.map((table) => (table === before ? after : table)) } : sheet,
  );
  return { ...content, sheets };
}

function shown(value: CellValue): string {
  return JSON.stringify(value).slice(0, 40);
}
