import type { WorkbookEdit } from "../../../src/core/workbook/edits";
import { joinedEdits } from "../../../src/core/workbook/joined-edits";

const cell = (top: number, left: number, now: string, before: string | null = null): WorkbookEdit => ({
  kind: "setCells",
  sheet: "Risks",
  top,
  left,
  rows: [[now]],
  expected: [[before]],
});

test("cells below each other are written together, with what each of them held; a gap, another column or another sheet parts them", () => {
  const elsewhere: WorkbookEdit = { kind: "setCells", sheet: "Actions", top: 7, left: 1, rows: [["x"]], expected: [[null]] };
  expect(joinedEdits([cell(6, 1, "b", "B"), cell(5, 1, "a"), cell(5, 2, "c"), cell(8, 1, "d"), elsewhere])).toEqual([
    { kind: "setCells", sheet: "Risks", top: 5, left: 1, rows: [["a"], ["b"]], expected: [[null], ["B"]] },
    cell(8, 1, "d"),
    cell(5, 2, "c"),
    elsewhere,
  ]);
});

test("a cell that is written whatever it holds, a row of cells and other edits stay as they are", () => {
  const edits: readonly WorkbookEdit[] = [
    { kind: "setCells", sheet: "Risks", top: 5, left: 1, rows: [["a"]] },
    { kind: "setCells", sheet: "Risks", top: 6, left: 1, rows: [["a", "b"]], expected: [[null, null]] },
    { kind: "appendRows", table: "tblRisks", rows: [["RSK-001"]] },
  ];
  expect(joinedEdits(edits)).toEqual(edits);
});
