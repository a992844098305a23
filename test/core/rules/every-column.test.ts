import { assess } from "../../../src/core/assessment/assess";
import { registerCounters } from "../../../src/core/metrics/cards";
import { allRules } from "../../../src/core/rules";
import { cellA1 } from "../../../src/core/workbook/a1";
import { NOT_CALCULATED, type CellValue } from "../../../src/core/workbook/cell";
import type { Column } from "../../../src/core/workbook/column";
import { placedColumns, type SheetRecord, keyColumn } from "../../../src/core/workbook/define-sheet";
import type { RecordInput } from "../../../src/core/workbook/layout/composition";
import { registers } from "../../../src/core/workbook/sheets";
import type { ColumnSnapshot, RegisterSnapshot, WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { SnapshotBook } from "../../../src/core/workbook/snapshot-book";
import { on } from "./planted/planted-fault";
import { sampleWith } from "./sample-with";
import { withRawCells } from "../../../src/core/reports/with-raw-cells";

const columnRules = allRules.filter(({ id }) => id.startsWith("C-"));

/** Rows for registers that are empty in the sample, so that there is a cell to spoil in each. */
const rowsForEmptyRegisters: Readonly<Record<string, readonly RecordInput[]>> = {
  explanations: [
    {
      explanationId: "EXP-001",
      finding: "R-28/RSK-001/nextReview",
      reason: "The review is booked.",
      owner: "Priya Raman",
      agreedOn: on("2026-10-30"),
      until: on("2026-11-30"),
    },
  ],
  ruleChanges: [{ rule: "R-28", severity: "ADVICE", number: 14, decidedOn: on("2026-10-30") }],
  adoptions: [{ adoptionId: "ADP-001", source: "Action list", register: "actions", rowsTaken: 3, takenOn: on("2026-10-30") }],
  checks: [{ checkedOn: on("2026-10-30"), phase: "2B", result: "READY", blocks: 0 }],
  checkFindings: [{ finding: "R-28/RSK-001/nextReview", severity: "ADVICE", chapter: 2 }],
};

const SPARE = 990;

/** With one more record in each register that has ids: nothing refers to it, so that whatever is done to it is a fault of that record alone. */
function withSpareRecords(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const all = registers.map((sheet): readonly [string, RegisterSnapshot] => {
    const register = snapshot.registers[sheet.id];
    const key = keyColumn(sheet);
    const last = register?.records.at(-1);
    if (!register || last === undefined) throw new Error(`the sample has no record in ${sheet.id}`);
    if (sheet.columns[key]?.kind !== "rowId") return [sheet.id, register];
    const own: Readonly<Record<string, string>> = {
      [key]: `${sheet.idPrefix ?? "ITEM"}-${SPARE}`,
      ...(sheet.id === "people" ? { name: "Spare Person" } : {}),
    };
    const columns = Object.entries(register.columns).map(([other, column]): readonly [string, ColumnSnapshot] => [
      other,
      { ...column, values: [...column.values, own[other] ?? column.values[last] ?? null] },
    ]);
    return [sheet.id, { ...register, columns: Object.fromEntries(columns), records: [...register.records, last + 1] }];
  });
  return { ...snapshot, registers: Object.fromEntries(all) };
}

const sound = withSpareRecords(sampleWith({ add: rowsForEmptyRegisters }).snapshot);

function registerOf(sheet: SheetRecord): RegisterSnapshot {
  const register = sound.registers[sheet.id];
  if (!register) throw new Error(`the sample has no ${sheet.id}`);
  return register;
}

function valueAt(sheet: SheetRecord, key: string, row: number): string | number | boolean | undefined {
  return registerOf(sheet).columns[key]?.values[row] ?? undefined;
}

function rowsOf(sheet: SheetRecord): readonly number[] {
  return registerOf(sheet).records.filter((row) => valueAt(sheet, "active", row) !== "NO");
}

function victimOf(sheet: SheetRecord): number {
  return rowsOf(sheet).at(-1) ?? 0;
}

interface Spoiled {
  readonly rule: string;
  readonly with: string;
  readonly cell: CellValue;
  readonly row: number;
}

const UNKNOWN = "No such word";

/** What can go wrong in a column, by what its record says of it. */
function spoiledCells(sheet: SheetRecord, key: string, column: Column): readonly Spoiled[] {
  const row = victimOf(sheet);
  const { kind, min = -1, max = 1, list, to } = column;
  const known = list?.codes[0]?.label ?? "";
  const target = registers.find(({ id }) => id === to);
  const knownId = target ? String(valueAt(target, keyColumn(target), registerOf(target).records[0] ?? 0)) : "";
  const isNumber = kind === "whole" || kind === "decimal" || kind === "share" || kind === "scale";
  const all: readonly (Spoiled | false)[] = [
    isNumber && { rule: "C-04", with: "a number as text", cell: String(min), row },
    isNumber && { rule: "C-04", with: "a word", cell: "many", row },
    isNumber && { rule: "C-04", with: "TRUE", cell: true, row },
    isNumber && { rule: "C-08", with: "a number below its limit", cell: min - 1, row },
    isNumber && { rule: "C-08", with: "a number above its limit", cell: max + 1, row },
    (kind === "whole" || kind === "scale") && { rule: "C-08", with: "half a number", cell: min + 0.5, row },
    kind === "date" && { rule: "C-05", with: "a date as text", cell: "31/10/2026", row },
    kind === "date" && { rule: "C-05", with: "FALSE", cell: false, row },
    kind === "date" && { rule: "C-14", with: "1989-12-31", cell: on("1989-12-31"), row },
    kind === "date" && { rule: "C-14", with: "2101-01-01", cell: on("2101-01-01"), row },
    kind === "date" && { rule: "C-14", with: "a number beyond the calendar", cell: 1e9, row },
    kind === "date" && { rule: "C-14", with: "a number before the calendar", cell: -1e9, row },
    kind === "choice" && { rule: "C-06", with: "a word that its list does not have", cell: UNKNOWN, row },
    kind === "choice" && { rule: "C-06", with: "a word of its list with a space behind it", cell: `${known} `, row },
    kind === "choices" && { rule: "C-07", with: "a strange word among known ones", cell: `${known}; ${UNKNOWN}`, row },
    kind === "reference" && { rule: "C-09", with: "the id of nothing", cell: "NIL-999", row },
    kind === "references" && { rule: "C-09", with: "the id of nothing among others", cell: `${knownId}; NIL-999`, row },
    kind === "person" && { rule: "C-10", with: "the name of nobody", cell: "Nobody Known", row },
    kind === "rowId" && { rule: "C-11", with: "the id of another row", cell: String(valueAt(sheet, key, registerOf(sheet).records[0] ?? 0)), row },
    kind === "rowId" && { rule: "C-12", with: "nothing", cell: null, row },
    kind === "rowId" && sheet.idPrefix !== undefined && { rule: "C-13", with: "an id of another form", cell: "Number 1", row },
  ];
  return [...whateverTheKind(row), ...emptied(sheet, key, column, row), ...all.flatMap((spoiled) => spoiled || [])];
}

function whateverTheKind(row: number): readonly Spoiled[] {
  return [
    { rule: "C-02", with: "an error", cell: { error: "#N/A" }, row },
    { rule: "C-03", with: "a formula that nobody has calculated", cell: NOT_CALCULATED, row },
  ];
}

/** Where a condition decides, in a record for which it holds. */
function emptied(sheet: SheetRecord, key: string, { required, kind }: Column, victim: number): readonly Spoiled[] {
  if (required === undefined || kind === "rowId") return [];
  if (required === true) return [{ rule: "C-01", with: "nothing", cell: null, row: victim }];
  const row = registerOf(sheet).records.find((other) =>
    required.holds(Object.fromEntries(Object.keys(sheet.columns).map((of) => [of, valueAt(sheet, of, other)]))),
  );
  if (row === undefined) throw new Error(`${sheet.id}.${key} is never required in the sample`);
  return [{ rule: "C-01", with: `nothing, when ${required.words}`, cell: null, row }];
}

/** Each in a row of its own as far as the rows go, so that one check shows many; ids and names, by which others go, only in the spare record. */
function batches(sheet: SheetRecord, key: string, spoiled: readonly Spoiled[]): readonly (readonly Spoiled[])[] {
  const rows = key === keyColumn(sheet) || key === "name" ? [victimOf(sheet)] : rowsOf(sheet);
  const movable = spoiled.filter(({ row }) => row === victimOf(sheet));
  const fixed = spoiled.filter((one) => !movable.includes(one));
  const moved = Array.from({ length: Math.ceil(movable.length / rows.length) }, (_, batch) =>
    movable.slice(batch * rows.length, (batch + 1) * rows.length).map((one, index) => ({ ...one, row: rows[index] ?? one.row })),
  );
  return [...moved, ...fixed.map((one) => [one])];
}

/** What is found, and what has to be. */
function foundWith(sheet: SheetRecord, key: string, spoiled: readonly Spoiled[]) {
  const raw = Object.fromEntries(spoiled.map(({ row, cell }) => [`row ${row + 1}`, { [key]: cell }]));
  const book = new SnapshotBook(withRawCells(sound, { [sheet.id]: raw }), registerCounters);
  const column = book.snapshot.registers[sheet.id]?.columns[key]?.column ?? -1;
  const { sheet: tab, top } = registerOf(sheet);
  return {
    found: assess(book, "2B", columnRules)
      .findings.map(({ rule, sheet: tabFound, cell }) => `${rule} ${tabFound}!${cell}`)
      .sort(),
    planted: spoiled.map(({ rule, row }) => `${rule} ${tab}!${cellA1(top + 1 + row, column)}`).sort(),
  };
}

test("a sound workbook gives no column rule a finding", () => {
  expect(assess(new SnapshotBook(sound, registerCounters), "2B", columnRules).findings).toEqual([]);
});

const columns = registers.flatMap((sheet) => placedColumns(sheet).map((place) => ({ sheet, ...place })));

test.each(columns.flatMap(({ sheet, key, heading, column }) => (column ? [[heading, sheet.name, sheet, key, column] as const] : [])))(
  "each thing that can be wrong in %s of %s is found there, and nothing else",
  (_heading, _name, sheet, key, column) => {
    for (const batch of batches(sheet, key, spoiledCells(sheet, key, column))) {
      const { found, planted } = foundWith(sheet, key, batch);
      expect(found).toEqual(planted);
    }
  },
);

test.each(columns.flatMap(({ sheet, key, heading, column }) => (column ? [] : [[heading, sheet.name, sheet, key] as const])))(
  "an error and a missing result are found in the calculated %s of %s, and no word is",
  (_heading, _name, sheet, key) => {
    const row = victimOf(sheet);
    for (const one of whateverTheKind(row)) {
      const { found, planted } = foundWith(sheet, key, [one]);
      expect(found).toEqual(planted);
    }
    expect(foundWith(sheet, key, [{ rule: "", with: "a word", cell: UNKNOWN, row }]).found).toEqual([]);
  },
);
