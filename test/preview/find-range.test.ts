import type { WorkbookContent } from "../../src/core/workbook/content";
import { findRange } from "../../src/preview/find-range";

const table = { name: "tblLists", top: 3, left: 1, headings: ["Code", "Name"], rowCount: 5, columns: [{ values: [] }, { values: [] }] };
const sheet = (name: string) => ({ name, visibility: "visible" as const, isProtected: false, tables: name === "Lists" ? [table] : [] });
const content: WorkbookContent = {
  dateSystem: 1900,
  sheets: [sheet("Start"), sheet("Lists"), sheet("It's mine")],
  names: [
    { name: "list_phase", refersTo: "tblLists[Name]" },
    { name: "same", refersTo: "list_phase" },
    { name: "endless", refersTo: "endless" },
    { name: "calculated", refersTo: "OFFSET(Lists!$A$1,0,0,3,1)" },
  ],
  problems: [],
};
const nameColumn = { sheet: "Lists", range: { top: 4, left: 2, rows: 5, columns: 1 } };

test.each([
  ["$B$2:$B$4", { sheet: "Start", range: { top: 1, left: 1, rows: 3, columns: 1 } }],
  ["Lists!$A$1", { sheet: "Lists", range: { top: 0, left: 0, rows: 1, columns: 1 } }],
  ["'It''s mine'!B3", { sheet: "It's mine", range: { top: 2, left: 1, rows: 1, columns: 1 } }],
  ["tblLists[Name]", nameColumn],
  ["LIST_PHASE", nameColumn],
  ["same", nameColumn],
])("%s stands for its cells", (reference, place) => {
  expect(findRange(reference, content, "Start")).toEqual(place);
});

test.each(["Gone!A1", "tblLists[Gone]", "unknown", "calculated", "endless", ""])("%p stands for no cells", (reference) => {
  expect(findRange(reference, content, "Start")).toBeUndefined();
});
