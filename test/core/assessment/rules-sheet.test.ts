import { rulesSheetEdits } from "../../../src/core/assessment/rules-sheet";
import { bookOfExample } from "../../../src/core/reports/book-of-example";
import { allRules } from "../../../src/core/rules";
import type { SheetContent, WorkbookContent } from "../../../src/core/workbook/content";

const book = bookOfExample({ settings: { legalName: "Example Cargo" }, rows: [] });

/** A workbook with these sheets and the names of their tables; nothing else of it matters to the listing. */
function workbook(sheets: Readonly<Record<string, readonly string[]>>): WorkbookContent {
  const content = Object.entries(sheets).map(
    ([name, tables]) => ({ name, tables: tables.map((table) => ({ name: table })) }) as unknown as SheetContent,
  );
  return { sheets: content, names: [] } as unknown as WorkbookContent;
}

test("the listing has a row for each rule, with what it means, and names the entity", () => {
  const edits = rulesSheetEdits(workbook({ Risks: ["tblRisks"] }), book) ?? [];
  expect(edits.map(({ kind }) => kind)).toEqual(["addSheet"]);
  const [edit] = edits;
  const plan = edit?.kind === "addSheet" ? edit.plan : undefined;
  expect(plan?.name).toBe("Rules");
  expect(plan?.page?.header?.left).toBe("Example Cargo");
  const [table] = plan?.tables ?? [];
  expect(table?.range.rows).toBe(allRules.length + 1);
  const block = plan?.blocks.find(({ rows }) => rows.length === allRules.length);
  expect(block?.rows.find(([id]) => id === "R-26")).toEqual([
    "R-26",
    "Residual risk not accepted at the authorised level",
    2,
    "explain from Phase 1, blocks from Phase 2",
    null,
    null,
    expect.stringMatching(/\.$/),
    expect.stringMatching(/\.$/),
    expect.stringMatching(/^CAP 1/),
  ]);
  expect(block?.rows.find(([id]) => id === "R-28")?.slice(4, 6)).toEqual([expect.any(Number), expect.stringMatching(/[a-z]/)]);
});

test("a listing that is there is replaced", () => {
  const edits = rulesSheetEdits(workbook({ Risks: ["tblRisks"], Rules: ["tblRules"] }), book) ?? [];
  expect(edits.map((edit) => (edit.kind === "removeSheet" ? edit.name : edit.kind))).toEqual(["Rules", "addSheet"]);
});

test.each([
  ["a sheet of the user's own has its name, whatever the case", { rules: ["tblMine"] }],
  ["a sheet of the user's own has its name and no table", { Rules: [] }],
  ["its table was moved to a sheet with another name", { "Our rules": ["tblRules"] }],
  ["its table was moved, and another sheet has its name", { "Our rules": ["tblRules"], Rules: [] }],
])("nothing is listed where %s", (_what, sheets) => {
  expect(rulesSheetEdits(workbook(sheets), book)).toBeNull();
});

test("the listing reads as the other sheets do: headings that stay in sight and on every printed page, a way back, a page of fixed text", () => {
  const [edit] = rulesSheetEdits(workbook({ Risks: ["tblRisks"] }), book) ?? [];
  const plan = edit?.kind === "addSheet" ? edit.plan : undefined;
  const headings = ["Rule", "Failing state", "Chapter", "Severity", "Number", "Meaning of the number", "What to do", "Why", "Source"];
  expect(plan?.freeze).toEqual({ rows: 5, columns: 1 });
  expect(plan?.showGridlines).toBe(false);
  expect(plan?.page).toMatchObject({
    orientation: "landscape",
    fitToWidth: 1,
    fitToHeight: 0,
    titleRows: [4, 4],
    header: { left: "Example Cargo", right: { field: "sheetName" } },
    footer: { left: "SeMS workbook, self-kept", right: { field: "pageOfPages" } },
  });
  expect(plan?.tables).toMatchObject([
    { name: "tblRules", range: { top: 4, left: 0, rows: allRules.length + 1, columns: 9 }, columns: headings.map((heading) => ({ heading })) },
  ]);
  expect(plan?.blocks.find(({ top }) => top === 0)?.rows).toEqual([["Rules"]]);
  expect(plan?.links).toMatchObject([{ row: 2, column: 0 }]);
  const styled = (top: number) => plan?.styles.filter(({ range }) => range.top === top).map(({ style, range }) => [style, range.rows, range.columns]);
  expect([0, 1, 4, 5].map(styled)).toEqual([[["title", 1, 1]], [["subtitle", 1, 9]], [["heading", 1, 9]], [["fixed", allRules.length, 9]]]);
});

test("every row of the listing is as high as its text", () => {
  const [edit] = rulesSheetEdits(workbook({ Risks: ["tblRisks"] }), book) ?? [];
  const plan = edit?.kind === "addSheet" ? edit.plan : undefined;
  const fitted = Object.keys(plan?.fittedHeights ?? {}).map(Number);
  expect([Math.min(...fitted), Math.max(...fitted), fitted.length]).toEqual([5, 4 + allRules.length, allRules.length]);
});

test("an entity without a name leaves the header empty", () => {
  const nameless = bookOfExample({ settings: { legalName: "" }, rows: [] });
  const [edit] = rulesSheetEdits(workbook({ Risks: [] }), nameless) ?? [];
  expect(edit?.kind === "addSheet" && edit.plan.page?.header?.left).toBe("");
});
