import type { NameContent, WorkbookContent } from "../../../src/core/workbook/content";
import { ourSheets, removalEdits } from "../../../src/core/creation/traces";

function workbook(names: readonly NameContent[]): WorkbookContent {
  const sheet = (name: string, table?: string) => ({
    name,
    visibility: "visible" as const,
    isProtected: false,
    tables: table === undefined ? [] : [{ name: table, top: 4, left: 0, headings: ["Code"], rowCount: 1, columns: [{ values: ["A"] }] }],
  });
  return { dateSystem: 1900, problems: [], names, sheets: [sheet("Rota", "tblRota"), sheet("Risiken", "tblRisks"), sheet("Lists", "lstResponse")] };
}

const ours: readonly NameContent[] = [
  { name: "SeMS_at_risks", refersTo: "Risiken!$A$1" },
  { name: "SeMS_at_lists", refersTo: "Lists!$A$1" },
  { name: "list_response", refersTo: "lstResponse[Code]" },
  { name: "SeMS_unfinished", refersTo: "TRUE" },
];

test("what we built is found by its names even after a sheet was renamed, and the mark of unfinished work goes last", () => {
  expect(ourSheets(workbook(ours))).toEqual(["Risiken", "Lists"]);
  expect(removalEdits(workbook(ours))).toEqual([
    { kind: "removeSheet", name: "Risiken" },
    { kind: "removeSheet", name: "Lists" },
    { kind: "removeName", name: "list_response" },
    { kind: "removeName", name: "SeMS_unfinished" },
  ]);
});

test("a user's own names and sheets stay, however much they look like ours", () => {
  const theirs: readonly NameContent[] = [
    { name: "SeMS_at_home", refersTo: "Rota!$A$1" },
    { name: "list_fruit", refersTo: "#REF!" },
    { name: "code_priority", refersTo: "tblRota[Code]" },
    { name: "SeMS_budget", refersTo: "Rota!$B$2" },
  ];
  const edits = removalEdits(workbook([...ours, ...theirs]));
  for (const { name } of theirs) expect(edits).not.toContainEqual({ kind: "removeName", name });
  expect(edits).not.toContainEqual({ kind: "removeSheet", name: "Rota" });
});

describe("where no sheet would be left that can be seen", () => {
  const alone = (...hidden: readonly string[]): WorkbookContent => {
    const { sheets, ...rest } = workbook(ours);
    return {
      ...rest,
      sheets: sheets.flatMap((sheet) =>
        sheet.name !== "Rota" ? [sheet] : hidden.map((name) => ({ ...sheet, name, visibility: "hidden" as const })),
      ),
    };
  };
  const first = (content: WorkbookContent) => removalEdits(content)[0];

  test("an empty one comes first, with a name that is free", () => {
    expect(first(alone())).toEqual({ kind: "addEmptySheet", name: "Sheet1" });
    expect(first(alone("sheet1", "SHEET2"))).toEqual({ kind: "addEmptySheet", name: "Sheet3" });
  });

  test("and none is added where one of the user's own stays in sight, or where there is nothing of ours", () => {
    expect(removalEdits(workbook(ours))).not.toContainEqual(expect.objectContaining({ kind: "addEmptySheet" }));
    expect(removalEdits({ ...workbook([]), sheets: [] })).toEqual([]);
  });
});
