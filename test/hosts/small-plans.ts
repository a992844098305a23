import type { CellValue } from "../../src/core/workbook/cell";
import type { WorkbookEdit } from "../../src/core/workbook/edits";
import type { CellInput, SheetPlan } from "../../src/core/workbook/sheet-plan";
import { isFormulaInput } from "../../src/core/workbook/sheet-plan";

const EMPTY: Omit<SheetPlan, "id" | "name"> = {
  tabColour: "17365D",
  showGridlines: false,
  columnWidths: [12, 30, 12, 12],
  rowHeights: { 0: 27 },
  fittedHeights: {},
  blocks: [],
  styles: [],
  merges: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
  links: [],
  page: { orientation: "landscape", fitToWidth: 1, fitToHeight: 0, header: { left: "A & B" }, footer: { right: { field: "pageOfPages" } } },
};

/** Two records, one calculated column that asks the table of the *other*, later sheet, and one of everything that a sheet may carry. */
export const risksPlan: SheetPlan = {
  ...EMPTY,
  id: "risks",
  name: "Risks & more",
  blocks: [
    { top: 0, left: 0, rows: [["Risks"]] },
    {
      top: 2,
      left: 0,
      rows: [
        ["ID", "Risk", "Level", "Rank"],
        ["RSK-001", "Tailgating", "High", { formula: "IFERROR(MATCH(tblRisks[[#This Row],[Level]],tblLevels[Level],0),0)", value: 2 }],
        ["RSK-002", "Drone over the apron", "Low", { formula: "IFERROR(MATCH(tblRisks[[#This Row],[Level]],tblLevels[Level],0),0)", value: 1 }],
      ],
    },
    {
      top: 0,
      left: 2,
      rows: [
        [
          { formula: "COUNTA(tblRisks[ID])", value: 2 },
          { formula: "SUM(D4:D5)", value: 3 },
        ],
      ],
    },
  ],
  styles: [
    { range: { top: 0, left: 0, rows: 1, columns: 1 }, style: "title" },
    { range: { top: 2, left: 0, rows: 1, columns: 4 }, style: "heading" },
    { range: { top: 3, left: 0, rows: 2, columns: 3 }, style: "input" },
    { range: { top: 3, left: 3, rows: 2, columns: 1 }, style: "calculated", numberFormat: "0" },
    { range: { top: 1, left: 0, rows: 1, columns: 1 }, style: "link" },
  ],
  merges: [{ top: 1, left: 1, rows: 1, columns: 2 }],
  tables: [
    {
      name: "tblRisks",
      range: { top: 2, left: 0, rows: 3, columns: 4 },
      columns: [
        { heading: "ID" },
        { heading: "Risk" },
        { heading: "Level" },
        { heading: "Rank", formula: "IFERROR(MATCH(tblRisks[[#This Row],[Level]],tblLevels[Level],0),0)" },
      ],
    },
  ],
  validations: [
    {
      range: { top: 3, left: 2, rows: 2, columns: 1 },
      rule: { kind: "list", name: "list_levels" },
      prompt: { title: "Level", message: "How bad." },
      error: { title: "Level", message: "Choose from the list.", style: "stop" },
    },
    { range: { top: 3, left: 3, rows: 2, columns: 1 }, rule: { kind: "whole", min: 0, max: 5 } },
  ],
  conditionalFormats: [
    { range: { top: 3, left: 2, rows: 2, columns: 1 }, formula: '$C4="High"', look: { fill: "F8CBAD", bold: true } },
    { range: { top: 3, left: 2, rows: 2, columns: 1 }, formula: "$C4=INDEX(list_levels,1)", look: { italic: true, colour: "595959" } },
  ],
  charts: [
    {
      kind: "column",
      name: "Ranks",
      title: "Rank of each risk",
      altText: "One column a risk.",
      anchor: { top: 7, left: 0, rows: 10, columns: 4 },
      categories: { top: 3, left: 0, rows: 2, columns: 1 },
      series: [
        { name: { top: 2, left: 3, rows: 1, columns: 1 }, values: { top: 3, left: 3, rows: 2, columns: 1 }, colour: "17365D" },
        {
          name: { top: 0, left: 0, rows: 1, columns: 1, sheet: "Lists" },
          values: { top: 1, left: 1, rows: 2, columns: 1, sheet: "Lists" },
          colour: "0B5394",
        },
      ],
      legend: "bottom",
      valueAxis: { min: 0, numberFormat: "0", title: "Rank" },
    },
  ],
  links: [{ row: 1, column: 0, target: "SeMS_at_lists", tip: "To the lists" }],
  freeze: { rows: 3, columns: 1 },
};

export const listsPlan: SheetPlan = {
  ...EMPTY,
  id: "lists",
  name: "Lists",
  blocks: [
    {
      top: 0,
      left: 0,
      rows: [
        ["Level", "Value"],
        ["Low", 1],
        ["High", 2],
      ],
    },
    // Texts that Excel would turn into something else if they were typed in.
    { top: 0, left: 4, rows: [["1.2"], ["3-4"], ["TRUE"], ["=x"], ["'quoted'"], ["@home"], ["May 5"], ["-"], ["007"], [true], [-1.5]] },
  ],
  tables: [{ name: "tblLevels", range: { top: 0, left: 0, rows: 3, columns: 2 }, columns: [{ heading: "Level" }, { heading: "Value" }] }],
};

/** A register without a record: its only row is wholly empty. */
export const emptyRegisterPlan: SheetPlan = {
  ...EMPTY,
  id: "actions",
  name: "Actions",
  blocks: [
    {
      top: 0,
      left: 0,
      rows: [
        ["ID", "Action", "Length"],
        [null, null, { formula: "LEN(tblActions[[#This Row],[Action]])", value: 0 }],
      ],
    },
  ],
  tables: [
    {
      name: "tblActions",
      range: { top: 0, left: 0, rows: 2, columns: 3 },
      columns: [{ heading: "ID" }, { heading: "Action" }, { heading: "Length", formula: "LEN(tblActions[[#This Row],[Action]])" }],
    },
  ],
};

/** What a creation sends, in the order in which people write it: the sheet that asks comes before the one that answers. */
export const smallWorkbook: readonly WorkbookEdit[] = [
  { kind: "addSheet", plan: risksPlan },
  { kind: "addSheet", plan: listsPlan },
  { kind: "addSheet", plan: emptyRegisterPlan },
  { kind: "addName", name: "list_levels", refersTo: "tblLevels[Level]", comment: "Levels of a risk" },
  { kind: "setDocumentTitle", title: "Small" },
  { kind: "activateSheet", name: "Risks & more" },
];

/** Stands in for a calculation: the value that the plan itself gives for a formula. */
export function plannedValue(plans: readonly SheetPlan[]): (sheet: string, row: number, column: number, formula: string) => CellValue {
  return (sheet, row, column) => {
    const plan = plans.find(({ name }) => name === sheet);
    let found: CellInput = null;
    for (const block of plan?.blocks ?? []) found = block.rows[row - block.top]?.[column - block.left] ?? found;
    return isFormulaInput(found) ? found.value : 0;
  };
}

/** A sheet with nothing on it. */
export function emptySheet(name: string): SheetPlan {
  return { ...EMPTY, id: name.toLowerCase(), name };
}
