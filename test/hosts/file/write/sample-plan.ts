import type { SheetPlan } from "../../../../src/core/workbook/sheet-plan";

/** A sheet with one of everything that a plan can hold; two records of three columns in its table. */
export function samplePlan(changes: Partial<SheetPlan> = {}): SheetPlan {
  return {
    id: "risks",
    name: "Risks",
    tabColour: "17365D",
    showGridlines: false,
    columnWidths: [12, 30, 14, 14],
    rowHeights: { 0: 28, 3: 32.5 },
    fittedHeights: { 1: 30 },
    blocks: [
      { top: 0, left: 0, rows: [["Risks & <threats>"]] },
      { top: 1, left: 0, rows: [[" two  spaces\nand a line "]] },
      {
        top: 3,
        left: 0,
        rows: [
          ["Risk id", "What can happen", "Review by", "Overdue"],
          ["RSK-001", "Tailgating at gate 4", 46347, { formula: "[@[Review by]]<46380", value: true }],
          ["RSK-002", null, 46400, { formula: "[@[Review by]]<46380", value: false }],
        ],
      },
      {
        top: 7,
        left: 0,
        rows: [
          [
            "Open",
            { formula: "COUNTA(tblRisks[Risk id])", value: 2 },
            { formula: 'IFERROR(1/0,"none")', value: "none" },
            { formula: "1/0", value: { error: "#DIV/0!" } },
          ],
        ],
      },
    ],
    styles: [
      { range: { top: 0, left: 0, rows: 1, columns: 1 }, style: "title" },
      { range: { top: 3, left: 0, rows: 1, columns: 4 }, style: "heading" },
      { range: { top: 4, left: 0, rows: 2, columns: 4 }, style: "input" },
      { range: { top: 4, left: 2, rows: 2, columns: 1 }, style: "input", numberFormat: "yyyy-mm-dd" },
      { range: { top: 4, left: 3, rows: 2, columns: 1 }, style: "calculated" },
    ],
    merges: [{ top: 0, left: 0, rows: 1, columns: 3 }],
    tables: [
      {
        name: "tblRisks",
        range: { top: 3, left: 0, rows: 3, columns: 4 },
        columns: [
          { heading: "Risk id" },
          { heading: "What can happen" },
          { heading: "Review by" },
          { heading: "Overdue", formula: "[@[Review by]]<46380" },
        ],
      },
    ],
    validations: [
      {
        range: { top: 4, left: 0, rows: 2, columns: 1 },
        rule: { kind: "custom", formula: 'LEFT(A5,4)="RSK-"' },
        error: { title: "Row id", message: 'Begin with "RSK-".\nThen digits.', style: "warning" },
      },
      { range: { top: 4, left: 1, rows: 2, columns: 1 }, rule: { kind: "any" }, prompt: { title: "What", message: "In one sentence & no names" } },
      {
        range: { top: 4, left: 2, rows: 2, columns: 1 },
        rule: { kind: "date", min: 36526, max: 73050 },
        error: { title: "Date", message: "A date, please.", style: "stop" },
      },
    ],
    conditionalFormats: [
      { range: { top: 4, left: 0, rows: 2, columns: 4 }, formula: "$D5=TRUE", look: { fill: "FCE4D6", bold: true, colour: "7F1D1D" } },
    ],
    charts: [
      {
        kind: "bar",
        name: "Risks by date",
        title: "Risks <by> date",
        altText: 'Bars: the review dates of the "open" risks',
        anchor: { top: 9, left: 0, rows: 12, columns: 4 },
        categories: { top: 4, left: 0, rows: 2, columns: 1 },
        series: [{ name: { top: 3, left: 2, rows: 1, columns: 1 }, values: { top: 4, left: 2, rows: 2, columns: 1 }, colour: "17365D" }],
        legend: "none",
        valueAxis: { min: 0, numberFormat: "0" },
        reverseCategories: true,
      },
    ],
    links: [
      { row: 7, column: 0, target: "SeMS_at_risks", tip: "To the top" },
      { row: 0, column: 0, target: "https://example.org/a?b=1&c=2", tip: "Elsewhere" },
    ],
    freeze: { rows: 4, columns: 1 },
    page: {
      orientation: "landscape",
      fitToWidth: 1,
      fitToHeight: 0,
      titleRows: [3, 3],
      printArea: { top: 0, left: 0, rows: 21, columns: 4 },
      header: { left: "Smith & Sons", center: "OFFICIAL", right: { field: "sheetName" } },
      footer: { right: { field: "pageOfPages" } },
    },
    ...changes,
  };
}
