import { columnLetters, rangeA1 } from "../../core/workbook/a1";
import { cellStyles } from "../../core/workbook/cell-style";
import type { SheetPlan, TablePlan } from "../../core/workbook/sheet-plan";
import { fillRange, textEntry, writeEntries } from "./cell-entry";
import { pointsOfCharacters } from "./column-width";
import { layOutPage } from "./page-layout";
import { constantsOf, rangeOfBlock, slicesOf } from "./planned-cells";
import { areasA1, sameSizeAreas, sameStyleAreas } from "./same-look-areas";
import { mergeBlocks } from "./merge-blocks";
import { requestBytes, type WriteStep } from "./write-step";

/** Thin lines and nothing else: the looks of the cells say what is input and what is calculated. */
const QUIET_TABLE_STYLE = "TableStyleLight1";

/** The workbook name that follows a sheet through renames and moves. */
export function anchorName(plan: SheetPlan): string {
  return `SeMS_at_${plan.id}`;
}

/**
 * The first pass over a new sheet: everything that refers to nothing else (constants, tables, looks, print set-up). When it is done on all sheets, every table
 * exists that a formula, a name or a drop-down may refer to.
 */
export function sheetLayoutSteps(plan: SheetPlan, position: number | undefined, dateSystem: 1900 | 1904): readonly WriteStep[] {
  return [
    frameStep(plan, position),
    ...constantSteps(plan, dateSystem),
    ...(plan.merges.length > 0 ? [mergeStep(plan)] : []),
    ...plan.tables.map((table) => tableStep(plan, table)),
    lookStep(plan),
    sizeStep(plan),
  ];
}

function frameStep(plan: SheetPlan, position: number | undefined): WriteStep {
  const anchor = anchorName(plan);
  return {
    what: plan.name,
    sheet: plan.name,
    bytes: requestBytes(24, plan.page),
    weight: 1,
    creates: [
      { kind: "sheet", name: plan.name, anchor },
      { kind: "name", name: anchor },
    ],
    write(target) {
      const sheet = target.addSheet(plan.name);
      target.context.workbook.names.add(anchor, sheet.getRange("A1"), "Finds this sheet wherever it is moved and however it is called.");
      if (position !== undefined) sheet.position = position;
      sheet.tabColor = `#${plan.tabColour}`;
      sheet.showGridlines = plan.showGridlines;
      if (plan.freeze) freeze(sheet, plan.freeze.rows, plan.freeze.columns);
      layOutPage(sheet, plan.page);
    },
  };
}

function freeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function constantSteps(plan: SheetPlan, dateSystem: 1900 | 1904): readonly WriteStep[] {
  return mergeBlocks(plan.blocks)
    .flatMap(slicesOf)
    .flatMap((block): readonly WriteStep[] => {
      const entries = constantsOf(block, plan, dateSystem);
      if (entries.every((row) => row.every((entry) => entry === null))) return [];
      return [
        {
          what: plan.name,
          sheet: plan.name,
          bytes: requestBytes(2 + 2 * Math.ceil((entries.length * (entries[0]?.length ?? 0)) / 1500), entries),
          write: (target) => writeEntries(target.range(plan.name, rangeOfBlock(block)), entries),
        },
      ];
    });
}

function mergeStep(plan: SheetPlan): WriteStep {
  return {
    what: plan.name,
    sheet: plan.name,
    bytes: requestBytes(2 * plan.merges.length),
    write: (target) => {
      for (const range of plan.merges) target.range(plan.name, range).merge(false);
    },
  };
}

function tableStep(plan: SheetPlan, table: TablePlan): WriteStep {
  const headings = table.columns.map((column) => textEntry(column.heading));
  return {
    what: plan.name,
    sheet: plan.name,
    bytes: requestBytes(8, headings),
    write(target) {
      const sheet = target.sheet(plan.name);
      writeEntries(target.range(plan.name, { ...table.range, rows: 1 }), [headings]);
      const made = sheet.tables.add(rangeA1(table.range), true);
      made.name = table.name;
      made.style = QUIET_TABLE_STYLE;
      made.showBandedRows = false;
    },
  };
}

/** Styles first, number formats on top of them. */
function lookStep(plan: SheetPlan): WriteStep {
  const looks = sameStyleAreas(plan.styles);
  const formatted = plan.styles.filter(({ numberFormat }) => numberFormat !== undefined);
  return {
    what: plan.name,
    sheet: plan.name,
    bytes: requestBytes(
      2 * looks.length + 2 * formatted.length,
      looks.map(({ ranges }) => areasA1(ranges)),
    ),
    write(target) {
      const sheet = target.sheet(plan.name);
      for (const { style, ranges } of looks) {
        const [first] = ranges;
        if (ranges.length === 1 && first) fillRange(target.range(plan.name, first), { style: cellStyles[style].name });
        else sheet.getRanges(areasA1(ranges)).style = cellStyles[style].name;
      }
      for (const { range, numberFormat = "General" } of formatted) fillRange(target.range(plan.name, range), { numberFormat });
    },
  };
}

function sizeStep(plan: SheetPlan): WriteStep {
  const widths = sameSizeAreas(new Map(plan.columnWidths.map((width, column) => [column, width])), columnLetters);
  const heights = sameSizeAreas(new Map(Object.entries(plan.rowHeights).map(([row, points]) => [Number(row), points])), (row) => String(row + 1));
  return {
    what: plan.name,
    sheet: plan.name,
    bytes: requestBytes(3 * (widths.size + heights.size), [...widths, ...heights]),
    write(target) {
      const sheet = target.sheet(plan.name);
      for (const [width, areas] of widths) sheet.getRanges(areas).format.columnWidth = pointsOfCharacters(width);
      for (const [points, areas] of heights) sheet.getRanges(areas).format.rowHeight = points;
    },
  };
}
