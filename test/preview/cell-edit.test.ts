import type { WorkbookContent } from "../../src/core/workbook/content";
import { editsOf } from "../../src/preview/cell-edit";

const table = { name: "tblRisks", top: 4, left: 1, headings: ["ID", "Title", "Owner"], rowCount: 2, columns: [] };
const content: WorkbookContent = {
  dateSystem: 1900,
  sheets: [{ name: "Risks", visibility: "visible", isProtected: false, tables: [table] }],
  names: [],
  problems: [],
};
const typed = (top: number, left: number, rows: readonly (readonly (string | null)[])[]) => editsOf({ sheet: "Risks", top, left, rows }, content);

test("what is typed right below a table becomes a record of it", () => {
  expect(typed(7, 2, [["Tailgating"]])).toEqual([{ kind: "appendRows", table: "tblRisks", rows: [[null, "Tailgating", null]] }]);
});

test("what is typed into a record, further below, beside the table, or emptied, is only a cell", () => {
  for (const [top, left] of [
    [6, 2],
    [8, 2],
    [7, 4],
    [7, 0],
  ] as const) {
    expect(typed(top, left, [["x"]])).toEqual([{ kind: "setCells", sheet: "Risks", top, left, rows: [["x"]] }]);
  }
  expect(typed(7, 2, [[null]])[0]?.kind).toBe("setCells");
});
