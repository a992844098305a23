import type { SheetContent, TableContent, WorkbookContent } from "../../src/core/workbook/content";
import type { WorkbookEdit } from "../../src/core/workbook/edits";
import type { WorkbookHost } from "../../src/core/workbook/host";
import { smallWorkbook } from "./small-plans";

/** A host with a workbook of somebody's own: one visible sheet, "Sheet1", empty. */
export interface HostUnderTest {
  readonly host: WorkbookHost;
  /** Lets everything happen that was put off to a later turn of the event loop. */
  settle(): Promise<void>;
}

/** What every host promises. Both run this very suite, so that nothing above them needs to know which one it talks to. */
export function describeHost(name: string, open: () => Promise<HostUnderTest>): void {
  describe(`${name} as a workbook host`, () => {
    let host: WorkbookHost;
    let settle: () => Promise<void>;
    beforeEach(async () => {
      ({ host, settle } = await open());
    });

    const applied = async (edits: readonly WorkbookEdit[]) =>
      expect(await host.apply(edits)).toEqual({ outcome: "done", message: "", leftBehind: [] });
    const readAll = (grids: readonly string[] = []) => host.read({ tables: "all", grids });
    const refused = async (edits: readonly WorkbookEdit[], about: RegExp) => {
      const before = await readAll(["Sheet1"]);
      const report = await host.apply(edits);
      expect(report).toMatchObject({ outcome: "failed", leftBehind: [] });
      expect(report.message).toMatch(about);
      expect(report.message).toMatch(/^[^\n]*\.$/);
      expect(await readAll(["Sheet1"])).toEqual(before);
    };

    test("an empty workbook reads as one visible sheet without tables and names", async () => {
      const content = await readAll(["Sheet1"]);
      expect(content.dateSystem).toBe(1900);
      expect(content.sheets).toMatchObject([{ name: "Sheet1", visibility: "visible", isProtected: false, tables: [] }]);
      expect(content.sheets[0]?.grid?.columns ?? []).toEqual([]);
      expect(content.names).toEqual([]);
      expect(content.problems).toEqual([]);
    });

    test("new sheets come after the user's own, in order, with their tables", async () => {
      await applied(smallWorkbook);
      const content = await readAll();
      expect(content.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Risks & more", "Lists", "Actions"]);
      const table = tableOf(content, "tblRisks");
      expect(table).toMatchObject({ top: 2, left: 0, headings: ["ID", "Risk", "Level", "Rank"], rowCount: 2 });
      expect(table.columns.map((column) => column.values)).toEqual([
        ["RSK-001", "RSK-002"],
        ["Tailgating", "Drone over the apron"],
        ["High", "Low"],
        [2, 1],
      ]);
    });

    test("a formula may name a table of a sheet that comes later, and is read without its equals sign", async () => {
      await applied(smallWorkbook);
      const rank = tableOf(await readAll(), "tblRisks").columns[3];
      expect(rank?.formulas?.map((formula) => formula?.replace("tblRisks[@Level]", "tblRisks[[#This Row],[Level]]"))).toEqual(
        Array.from({ length: 2 }, () => "IFERROR(MATCH(tblRisks[[#This Row],[Level]],tblLevels[Level],0),0)"),
      );
      expect(tableOf(await readAll(), "tblRisks").columns[0]?.formulas).toBeUndefined();
    });

    test("names stand in the workbook with the one that follows each new sheet", async () => {
      await applied(smallWorkbook);
      const names = new Map((await readAll()).names.map(({ name, refersTo }) => [name, refersTo]));
      expect(names.get("list_levels")).toBe("tblLevels[Level]");
      expect(names.get("SeMS_at_risks")).toBe("'Risks & more'!$A$1");
      expect(names.get("SeMS_at_lists")).toMatch(/^'?Lists'?!\$A\$1$/);
      expect(names.has("SeMS_unfinished")).toBe(false);
    });

    test("texts stay texts, whatever they look like, and other values keep their kind", async () => {
      await applied(smallWorkbook);
      const { grid } = sheetOf(await readAll(["Lists"]), "Lists");
      expect(grid?.columns[4 - (grid?.left ?? 0)]?.values).toEqual([
        "1.2",
        "3-4",
        "TRUE",
        "=x",
        "'quoted'",
        "@home",
        "May 5",
        "-",
        "007",
        true,
        -1.5,
      ]);
    });

    test("a table that was not asked for is listed with its rows and without values", async () => {
      await applied(smallWorkbook);
      const content = await host.read({ tables: ["TBLLEVELS"] });
      expect(tableOf(content, "tblLevels").columns[0]?.values).toEqual(["Low", "High"]);
      expect(tableOf(content, "tblRisks")).toMatchObject({ rowCount: 2, headings: ["ID", "Risk", "Level", "Rank"] });
      expect(tableOf(content, "tblRisks").columns.flatMap((column) => column.values)).toEqual([]);
      expect(
        (await host.read({ tables: "none" })).sheets.flatMap((sheet) =>
          sheet.tables.flatMap((table) => table.columns.flatMap((column) => column.values)),
        ),
      ).toEqual([]);
    });

    test("drop-downs are told by column when they are asked for, and only then", async () => {
      await applied(smallWorkbook);
      const kinds = (content: WorkbookContent) => tableOf(content, "tblRisks").columns.map(({ validation }) => validation);
      expect(kinds(await host.read({ tables: "all", layout: true }))).toEqual(["none", "none", "list", "other"]);
      expect(kinds(await readAll())).toEqual([undefined, undefined, undefined, undefined]);
      expect(tableOf(await host.read({ tables: "all", layout: true }), "tblRisks")).not.toHaveProperty("hiddenRows");
    });

    test("cells are written where they were as expected; a null empties a cell", async () => {
      const write = (
        rows: readonly (readonly (string | number | null)[])[],
        expected?: readonly (readonly (string | number | null)[])[],
      ): WorkbookEdit => ({
        kind: "setCells",
        sheet: "Sheet1",
        top: 1,
        left: 1,
        rows,
        ...(expected ? { expected } : {}),
      });
      await applied([write([["mine", 2]])]);
      await applied([write([[null, 3]], [["mine", 2]])]);
      const { grid } = sheetOf(await readAll(["Sheet1"]), "Sheet1");
      expect(grid?.columns.flatMap((column) => column.values).filter((value) => value !== null)).toEqual([3]);
      await refused([write([[9, 9]], [["mine", 2]])], /Sheet1.*B2/);
    });

    test("records are appended below the last row, and the table grows", async () => {
      await applied(smallWorkbook);
      await applied([
        {
          kind: "appendRows",
          table: "tblLevels",
          rows: [
            ["Severe", 3],
            ["1.5", null],
          ],
        },
      ]);
      expect(tableOf(await readAll(), "tblLevels")).toMatchObject({
        rowCount: 4,
        columns: [{ values: ["Low", "High", "Severe", "1.5"] }, { values: [1, 2, 3, null] }],
      });
    });

    test("the first record goes into the single, wholly empty row", async () => {
      await applied(smallWorkbook);
      await applied([{ kind: "appendRows", table: "tblActions", rows: [["ACT-001", "Call", null]] }]);
      expect(tableOf(await readAll(), "tblActions")).toMatchObject({ rowCount: 1, columns: [{ values: ["ACT-001"] }, { values: ["Call"] }, {}] });
      await applied([{ kind: "appendRows", table: "tblActions", rows: [["ACT-002", "Write", null]] }]);
      expect(tableOf(await readAll(), "tblActions")).toMatchObject({
        rowCount: 2,
        columns: [{ values: ["ACT-001", "ACT-002"] }, { values: ["Call", "Write"] }, {}],
      });
    });

    test("a new column stands at the right end of its table", async () => {
      await applied(smallWorkbook);
      await applied([{ kind: "addTableColumn", table: "tblRisks", heading: "Note", values: ["a", null], style: "input" }]);
      expect(tableOf(await readAll(), "tblRisks")).toMatchObject({ headings: ["ID", "Risk", "Level", "Rank", "Note"], rowCount: 2 });
      expect(tableOf(await readAll(), "tblRisks").columns[4]?.values).toEqual(["a", null]);
    });

    test("a removed sheet takes its tables and the name that followed it along, and nothing else", async () => {
      await applied(smallWorkbook);
      await applied([{ kind: "removeSheet", name: "Actions" }]);
      const content = await readAll();
      expect(content.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Risks & more", "Lists"]);
      expect(content.names.map(({ name }) => name).sort()).toEqual(["SeMS_at_lists", "SeMS_at_risks", "list_levels"]);
    });

    test("an empty sheet stands at the end, with nothing on it and no name that follows it; all others can go then", async () => {
      await applied(smallWorkbook);
      await applied([
        { kind: "addEmptySheet", name: "Sheet2" },
        ...["Sheet1", "Risks & more", "Lists", "Actions"].map((name): WorkbookEdit => ({ kind: "removeSheet", name })),
        { kind: "removeName", name: "list_levels" },
      ]);
      const content = await readAll();
      expect(content.sheets).toMatchObject([{ name: "Sheet2", visibility: "visible", tables: [] }]);
      expect(content.names.filter(({ name }) => name.startsWith("SeMS_at_"))).toEqual([]);
    });

    test("a removed name is gone", async () => {
      await applied([{ kind: "addName", name: "Own", refersTo: "'Sheet1'!$A$1", comment: "" }]);
      await applied([{ kind: "removeName", name: "own" }]);
      expect((await readAll()).names).toEqual([]);
    });

    test("the marked remains of an interrupted set-up can be taken away and built anew in one go", async () => {
      await applied([{ kind: "addName", name: "SeMS_unfinished", refersTo: "TRUE", comment: "" }]);
      await applied([{ kind: "removeName", name: "SeMS_unfinished" }, ...smallWorkbook]);
      expect((await readAll()).names.map(({ name }) => name)).not.toContain("SeMS_unfinished");
    });

    test.each<[string, WorkbookEdit, RegExp]>([
      ["an empty sheet with a name that is there already", { kind: "addEmptySheet", name: "SHEET1" }, /sheet1/i],
      ["a sheet that is there already", { kind: "addSheet", plan: { ...lists(), name: "SHEET1" } }, /sheet1/i],
      ["the removal of a sheet that is not there", { kind: "removeSheet", name: "Ghost" }, /Ghost/],
      ["the removal of the only visible sheet", { kind: "removeSheet", name: "Sheet1" }, /visible/],
      ["cells of a sheet that is not there", { kind: "setCells", sheet: "Ghost", top: 0, left: 0, rows: [[1]] }, /Ghost/],
      ["rows for a table that is not there", { kind: "appendRows", table: "tblGhost", rows: [[1]] }, /tblGhost/],
    ])("%s is refused in one sentence and changes nothing", async (_, edit, about) => {
      await refused([edit], about);
    });

    test("what fails late leaves nothing of what was begun", async () => {
      await refused([...smallWorkbook, { kind: "setCells", sheet: "Ghost", top: 0, left: 0, rows: [[1]] }], /Ghost/);
    });

    test("a workbook that was given up before it began stays as it was", async () => {
      const report = await host.apply(smallWorkbook, { signal: { aborted: true } });
      expect(report).toMatchObject({ outcome: "cancelled", leftBehind: [] });
      expect((await readAll()).sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
    });

    test("progress is told in words and ends below its total", async () => {
      const seen: string[] = [];
      await host.apply(smallWorkbook, {
        onProgress: ({ done, total, what }) => {
          expect(done).toBeLessThan(total);
          seen.push(what);
        },
      });
      expect(seen.length).toBeGreaterThan(0);
      expect(seen.every((what) => what !== "")).toBe(true);
    });

    test("a cell that is shown is the one that is selected", async () => {
      await applied(smallWorkbook);
      const cell = { sheet: "Lists", row: 2, column: 1 };
      expect(await host.reveal(cell)).toEqual(cell);
      expect(await host.reveal({ ...cell, sheet: "Ghost" })).toEqual(cell);
    });

    test("a listener hears of changes until it no longer wants to", async () => {
      let heard = 0;
      const unsubscribe = host.onChange(() => {
        heard += 1;
      });
      await settle();
      await applied([{ kind: "setCells", sheet: "Sheet1", top: 0, left: 0, rows: [[1]] }]);
      await settle();
      expect(heard).toBeGreaterThan(0);
      unsubscribe();
      const until = heard;
      await applied([{ kind: "setCells", sheet: "Sheet1", top: 0, left: 0, rows: [[2]] }]);
      await settle();
      expect(heard).toBe(until);
    });
  });
}

function lists() {
  const edit = smallWorkbook[1];
  if (edit?.kind !== "addSheet") throw new Error("the small workbook begins with its sheets");
  return edit.plan;
}

function sheetOf(content: WorkbookContent, name: string): SheetContent {
  const sheet = content.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function tableOf(content: WorkbookContent, name: string): TableContent {
  const table = content.sheets.flatMap((sheet) => sheet.tables).find((candidate) => candidate.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}
