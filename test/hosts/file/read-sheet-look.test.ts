import type { SheetPlan } from "../../../src/core/workbook/sheet-plan";
import { newFileHost } from "../../../src/hosts/file/file-host";
import { openPackage } from "../../../src/hosts/file/open-package";
import { readSheetLook } from "../../../src/hosts/file/read-sheet-look";
import { tinted } from "../../../src/hosts/file/theme-colours";

const cell = (row: number, column: number) => ({ top: row, left: column, rows: 1, columns: 1 });

const plan: SheetPlan = {
  id: "risks",
  name: "Risks",
  tabColour: "17365D",
  showGridlines: false,
  columnWidths: [12, 40],
  rowHeights: { 0: 30 },
  fittedHeights: {},
  blocks: [
    {
      top: 0,
      left: 0,
      rows: [
        ["Risks", null],
        ["Open", 0.5],
      ],
    },
  ],
  styles: [
    { range: cell(0, 0), style: "title" },
    { range: cell(1, 1), style: "input", numberFormat: "0%" },
  ],
  merges: [{ top: 0, left: 0, rows: 1, columns: 2 }],
  tables: [],
  validations: [{ range: cell(1, 0), rule: { kind: "list", name: "list_status" } }],
  conditionalFormats: [],
  charts: [],
  links: [{ row: 1, column: 0, target: "SeMS_at_risks", tip: "Risks" }],
  freeze: { rows: 1, columns: 1 },
  page: { orientation: "portrait", fitToWidth: 1, fitToHeight: 0, header: {}, footer: {} },
};

async function lookOfPlan() {
  const host = newFileHost();
  await host.apply([
    { kind: "addSheet", plan },
    { kind: "addName", name: "list_status", refersTo: "'Risks'!$A$2:$A$2", comment: "" },
  ]);
  return readSheetLook(openPackage(host.bytes()), "Risks");
}

test("a sheet looks as it was planned", async () => {
  const look = await lookOfPlan();
  expect(look.showGridlines).toBe(false);
  expect([look.columnWidths.get(0), look.columnWidths.get(1), look.columnWidths.get(2)]).toEqual([12, 40, undefined]);
  expect(look.rowHeights.get(0)).toBe(30);
  expect(look.frozen).toEqual({ rows: 1, columns: 1 });
  expect(look.merges).toEqual(plan.merges);
  expect(look.links).toEqual([{ range: cell(1, 0), target: "SeMS_at_risks", isExternal: false }]);
  expect(look.dropDowns).toEqual([{ ranges: [cell(1, 0)], source: "list_status" }]);
});

test("a cell has the face of its style, and a cell that nobody formatted a plain one", async () => {
  const look = await lookOfPlan();
  expect(look.faceAt(0, 0)).toMatchObject({ size: 18, isBold: true, colour: "17365D", fill: null });
  expect(look.faceAt(1, 1)).toMatchObject({ fill: "FFF8E1", hasBorder: true, wraps: true, vertical: "top", numberFormat: "0%" });
  expect(look.faceAt(9, 9)).toMatchObject({ isBold: false, fill: null, numberFormat: "General" });
});

test("a sheet that is not there is refused in words", async () => {
  const host = newFileHost();
  await host.apply([{ kind: "addSheet", plan }]);
  expect(() => readSheetLook(openPackage(host.bytes()), "Gone")).toThrow("The sheet Gone has no cells to show.");
});

test("a tint moves a colour to white or to black", () => {
  expect([tinted("000000", 0.5), tinted("FFFFFF", -0.5), tinted("17365D", 0)]).toEqual(["808080", "808080", "17365D"]);
});
