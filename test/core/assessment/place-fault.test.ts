import { placeFault } from "../../../src/core/assessment/place-fault";
import { findingPlace } from "../../../src/core/assessment/finding-place";
import { bookOfExample } from "../../../src/core/reports/book-of-example";
import { atCell, atHeading } from "../../../src/core/rules/fault";
import { rows } from "../../../src/core/rules/rule";
import { registerCounters } from "../../../src/core/metrics/cards";
import { risks } from "../../../src/core/workbook/sheets/risks";
import { SnapshotBook } from "../../../src/core/workbook/snapshot-book";

const book = bookOfExample({ rows: [rows(risks, [{ riskId: "RSK-001" }, { title: "No id yet" }])] });
const [first, second] = book.records(risks);

function without(register: string, column?: string): SnapshotBook {
  const { [register]: gone, ...others } = book.snapshot.registers;
  if (!gone || column === undefined) return new SnapshotBook({ ...book.snapshot, registers: others }, registerCounters);
  const { [column]: _lost, ...columns } = gone.columns;
  return new SnapshotBook({ ...book.snapshot, registers: { ...others, [register]: { ...gone, columns } } }, registerCounters);
}

test("a cell is known by the id of its record and its column, wherever it stands", () => {
  const place = first && placeFault(atCell(risks, first, "owner"), book);
  expect(place).toMatchObject({ register: "risks", row: "RSK-001", sheet: "Risks", cell: "W2", subject: "RSK-001/owner" });
  expect(place?.order.slice(1)).toEqual([1, 22]);
});

test("a record without an id is known by its place in the table", () => {
  expect(second && placeFault(atCell(risks, second, "owner"), book)).toMatchObject({ row: "row 2", cell: "W3", subject: "row 2/owner" });
});

test("a heading belongs to no record", () => {
  const place = placeFault(atHeading(risks, "owner"), book);
  expect(place).toMatchObject({ register: "risks", row: null, sheet: "Risks", cell: "W1", subject: "risks/owner" });
  expect(place?.order.slice(1)).toEqual([0, 22]);
});

test("what stands in a register or column that is not there is placed nowhere", () => {
  for (const at of [atHeading(risks, "owner"), ...(first ? [atCell(risks, first, "owner")] : [])]) {
    expect(placeFault(at, without("risks"))).toBeUndefined();
    expect(placeFault(at, without("risks", "owner"))).toBeUndefined();
  }
});

test("a setting stands at its cell on Config, or nowhere where Config cannot be read", () => {
  const at = { kind: "setting", key: "sites" } as const;
  const settingCells = { sites: { sheet: "Config", cell: "B12" } };
  expect(placeFault(at, new SnapshotBook({ ...book.snapshot, settingCells }, registerCounters))).toEqual({
    register: null,
    row: null,
    sheet: "Config",
    cell: "B12",
    subject: "config/sites",
    order: [-1, 0, 0],
  });
  expect(placeFault(at, new SnapshotBook({ ...book.snapshot, settingCells: {} }, registerCounters))).toMatchObject({ sheet: "", cell: "" });
});

test("a spot of the workbook is named as it is, with its register where it has one", () => {
  const spot = { kind: "spot", sheet: "Risks", cell: "B6", subject: "risks/merged" } as const;
  expect(placeFault(spot, book)).toEqual({ register: null, row: null, sheet: "Risks", cell: "B6", subject: "risks/merged", order: [-1, 0, 0] });
  expect(placeFault({ ...spot, register: "risks" }, book)?.register).toBe("risks");
});

test.each([
  ["Risks", "F7", "Risks!F7"],
  ["Gap analysis", "L6", "'Gap analysis'!L6"],
  ["Sam's risks", "A1", "'Sam''s risks'!A1"],
  ["2026", "A1", "'2026'!A1"],
  ["Risks (2)", "A5", "'Risks (2)'!A5"],
  ["Risks", "", "Risks"],
  ["Gap analysis", "", "Gap analysis"],
  ["", "", ""],
])("on the sheet “%s”, the place “%s” is typed into the name box as “%s”", (sheet, cell, typed) => {
  expect(findingPlace({ sheet, cell })).toBe(typed);
});
