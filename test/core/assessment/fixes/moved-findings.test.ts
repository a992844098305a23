import { columnLetters } from "../../../../src/core/workbook/a1";
import type { Finding } from "../../../../src/core/assessment/finding";
import { essentialSems, findingAt, planOf, withoutColumn, withCells, withTable, writtenCells } from "./changed-content";
import { inWords, type ReadSems } from "./mended-workbook";

jest.setTimeout(60_000);

let sems: ReadSems;
beforeAll(async () => {
  const essential = await essentialSems();
  sems = withCells(essential, [
    ["risks", "RSK-002", "threat", "2"],
    ["risks", "RSK-003", "riskId", null],
    ["risks", "RSK-004", "residualScore", 99],
    ["gapAnalysis", "1.1.a", "response", "Partially in place"],
  ]);
});

const NO_CELL = "It points at no cell of a record that people fill.";
const NO_RECORD = "It points at no cell of a record.";
const NOT_CALCULATED = "It points at no calculated column.";
const NO_ITEM = "Its item cannot be found on the gap analysis.";

/** Rule, register, record and column of a finding that can be mended where it is, and the sentence where it is not there any more. */
const findings: readonly (readonly [string, string, string, string, string])[] = [
  ["C-04", "risks", "RSK-002", "threat", NO_CELL],
  ["C-12", "risks", "row 3", "riskId", NO_RECORD],
  ["S-07", "risks", "RSK-004", "residualScore", NOT_CALCULATED],
  ["R-17", "gapAnalysis", "1.1.a", "actions", NO_ITEM],
];

const letters = (cell: string) => cell.replace(/\d+/, "");

/** What else a finding could say of its place than where the cell is. */
const moves: readonly (readonly [string, (finding: Finding) => Partial<Finding>])[] = [
  ["on another sheet", () => ({ sheet: "People" })],
  ["at no cell", () => ({ cell: "" })],
  ["at a place that is none", () => ({ cell: "the third row" })],
  ["in no register", () => ({ register: null })],
  ["in a register that is not in the workbook", () => ({ register: "incidents" })],
  ["right of the table", ({ cell }) => ({ cell: cell.replace(/^[A-Z]+/, "XFD") })],
  ["far below the table", ({ cell }) => ({ cell: `${letters(cell)}9999` })],
];

describe.each(findings)("%s of %s, %s, %s", (rule, register, record, key, refusal) => {
  test("is mended where it is", () => {
    const plan = planOf(sems, [findingAt(sems, rule, register, record, key)]);
    expect(plan.outcomes[0]).not.toHaveProperty("refusal");
    expect(plan.edits.length).toBeGreaterThan(0);
  });

  test.each(moves)("that points %s changes nothing", (_, move) => {
    const finding = findingAt(sems, rule, register, record, key);
    const moved = { ...finding, ...move(finding) };
    expect(planOf(sems, [moved])).toEqual({ outcomes: [{ finding: moved, refusal }], edits: [] });
  });

  test("that points at the first row below the table changes nothing", () => {
    const finding = findingAt(sems, rule, register, record, key);
    const table = sems.book.snapshot.registers[register];
    const rows = sems.content.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === table?.table)?.rowCount ?? 0;
    const below = { ...finding, cell: `${letters(finding.cell)}${(table?.top ?? 0) + 1 + rows + 1}` };
    expect(planOf(sems, [below])).toEqual({ outcomes: [{ finding: below, refusal }], edits: [] });
  });
});

test.each(findings.filter(([rule]) => rule !== "S-07"))(
  "%s of %s at the heading of its column changes nothing",
  (rule, register, record, key, refusal) => {
    const finding = findingAt(sems, rule, register, record, key);
    const heading = { ...finding, cell: `${letters(finding.cell)}${(sems.book.snapshot.registers[register]?.top ?? 0) + 1}` };
    expect(planOf(sems, [heading])).toEqual({ outcomes: [{ finding: heading, refusal }], edits: [] });
  },
);

test("a constant is not written into a calculated column, and a formula not into one that people fill", () => {
  const constant = withCells(sems, [["risks", "RSK-004", "residualScore", "99"]]);
  expect(inWords(planOf(constant, [findingAt(sems, "C-04", "risks", "RSK-004", "residualScore")]))).toEqual([NO_CELL]);
  expect(inWords(planOf(sems, [findingAt(sems, "S-07", "risks", "RSK-002", "threat")]))).toEqual([NOT_CALCULATED]);
});

test("a finding in a column of the user's own changes nothing", () => {
  const own = withTable(sems, "tblRisks", (table) => ({
    ...table,
    headings: [...table.headings, "Ours"],
    columns: [...table.columns, { values: Array.from({ length: table.rowCount }, () => "2") }],
  }));
  const finding = findingAt(own, "C-04", "risks", "RSK-002", "threat");
  expect(own.book.snapshot.registers["risks"]?.foreign).toEqual(["Ours"]);
  const last = own.content.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "tblRisks")?.headings.length ?? 0;
  expect(inWords(planOf(own, [{ ...finding, cell: `${columnLetters(last - 1)}8` }]))).toEqual([NO_CELL]);
});

test("a gap whose column of actions was deleted is not linked", () => {
  const lost = withoutColumn(sems, "gapAnalysis", "actions");
  expect(planOf(lost, [findingAt(lost, "R-16", "gapAnalysis", "1.1.a", "dueOn")]).edits).toEqual([]);
  expect(inWords(planOf(lost, [findingAt(lost, "R-16", "gapAnalysis", "1.1.a", "dueOn")]))).toEqual([NO_ITEM]);
});

test("the cell that is written is the one that the finding names, also where the table does not begin at column A", () => {
  const finding = findingAt(sems, "C-04", "risks", "RSK-002", "threat");
  expect(writtenCells(planOf(sems, [finding]))).toEqual([[`Risks!${finding.cell}`, 2]]);
  const moved = withTable(sems, "tblRisks", (table) => ({ ...table, left: 3 }));
  const there = findingAt(moved, "C-04", "risks", "RSK-002", "threat");
  expect(there.cell).not.toBe(finding.cell);
  expect(planOf(moved, [there]).outcomes).toEqual([{ finding: there, changes: [{ sheet: "Risks", cell: there.cell, before: "“2”", after: "2" }] }]);
  expect(writtenCells(planOf(moved, [there]))).toEqual([[`Risks!${there.cell}`, 2]]);
});
