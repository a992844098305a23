import { absoluteA1, cellA1, quotedSheet } from "../a1";
import { chapters } from "../../framework/chapters";
import { themes } from "../../framework/theme";
import type { RangeRef } from "../cell";
import { isOnPage, placedColumns, type Book, type Columns, type SheetRecord, keyColumn } from "../define-sheet";
import { figureInput, footer, header, type Composition, type Figure } from "../layout/composition";
import { placeWidth } from "../layout/place-width";
import { drawTable, HEADING_ROW } from "../layout/register-layout";
import { SheetDraft } from "../layout/sheet-draft";
import { groupTab, toneLook } from "../layout/tone-look";
import { checkResult } from "../lists/check-result";
import { labelOf } from "../define-list";
import { checkFindings } from "../sheets/check-findings";
import { checks } from "../sheets/checks";
import { definePage } from "./define-page";

const RESULT_ROW = 3;
const CHAPTER_HEADINGS = ["Chapter or theme", "State", "Core", "All items", "Blocks", "Explain", "Advice", "Info"];
const REGISTER_HEADINGS = ["Register", "In words", "Records", "Required", "Empty"];
const LEFT_WIDTHS = [46, 24, 10, 10, 9, 9, 9, 9];
const SPACER_WIDTH = 3;
const CHAPTER_ROWS = chapters.length + themes.length;
const REGISTER_WIDTHS = [24, 24, 10, 10, 9];
const REGISTERS_LEFT = LEFT_WIDTHS.length + 1;
const CHECK_LEFT = REGISTERS_LEFT + REGISTER_WIDTHS.length + 1;
const CHECK_REGISTERS: readonly SheetRecord[] = [checkFindings, checks];
const PURPOSE =
  "A self-check: is the SeMS complete enough for the next assessment, and which cells are not? The result and the findings are as of their date; the counts of the registers are live. Nothing here is the CAA's decision.";
export const NOT_CHECKED = "Not checked yet: press Check in the add-in, or run sems check with --write.";

/** The cell that holds the result in words, and the cells of the chapters and themes behind their names. */
export const READINESS_RESULT = "SeMS_readinessResult";
export const READINESS_CHAPTERS = "SeMS_readinessChapters";

/** Empty is never complete: a register without records says so. */
export const readinessPage = definePage({
  id: "readiness",
  name: "Readiness",
  set: "essential",
  group: "steer",
  purpose: PURPOSE,
  draw: (composition) => {
    const draft = new SheetDraft({
      id: "readiness",
      name: composition.names.get("readiness") ?? "Readiness",
      tabColour: groupTab.steer,
      showGridlines: false,
      columnWidths: [
        ...LEFT_WIDTHS,
        SPACER_WIDTH,
        ...REGISTER_WIDTHS,
        ...CHECK_REGISTERS.flatMap((sheet) => [SPACER_WIDTH, ...placedColumns(sheet).map(placeWidth)]),
      ],
      freeze: { rows: HEADING_ROW + 1, columns: 0 },
      page: {
        orientation: "landscape",
        fitToWidth: 4,
        fitToHeight: 0,
        titleRows: [HEADING_ROW, HEADING_ROW],
        header: header(composition),
        footer: footer(composition),
      },
    });
    draft.put(0, 0, ["Readiness"], "title").height(0, 27);
    draft.span(1, 0, LEFT_WIDTHS.length, PURPOSE, "subtitle").height(1, 31);
    draft.link(2, 0, "Start here", "SeMS_at_startHere", "Back to the first sheet");
    draft.put(2, 1, ["As of"], "strong").put(2, 2, [{ formula: "SeMS_asOf", value: composition.book.asOf }], "output", "yyyy-mm-dd");
    draft.span(RESULT_ROW, 0, LEFT_WIDTHS.length, NOT_CHECKED, "strong").height(RESULT_ROW, 62);
    drawChapters(draft);
    drawRegisters(draft, composition);
    drawCheck(draft, composition);
    return draft.plan();
  },
});

/** Values, written by a check: a formula cannot know what the rules found. */
function drawChapters(draft: SheetDraft): void {
  draft.put(HEADING_ROW, 0, CHAPTER_HEADINGS, "heading");
  const names = [...chapters.map(({ number, name }) => `${number} ${name}`), ...themes.map(({ name }) => name)];
  names.forEach((name, index) => draft.put(HEADING_ROW + 1 + index, 0, [name], index < chapters.length ? "fixed" : "strong"));
  const { top, rows } = chapterCells();
  draft.style({ top, left: 1, rows, columns: 1 }, "output").style({ top, left: 2, rows, columns: 2 }, "output", "0%");
  draft.style({ top, left: 4, rows, columns: 4 }, "output", "0");
  const first = cellA1(top, 1);
  const states = { top, left: 1, rows, columns: 1 };
  draft.format({ range: states, formula: `${first}="${labelOf(checkResult, "READY")}"`, look: toneLook.good });
  draft.format({ range: states, formula: `${first}="${labelOf(checkResult, "READY_WITH_ISSUES")}"`, look: toneLook.caution });
  draft.format({ range: states, formula: `${first}="${labelOf(checkResult, "NOT_READY")}"`, look: toneLook.bad });
  draft.format({ range: states, formula: `${first}="${labelOf(checkResult, "NOT_STARTED")}"`, look: toneLook.muted });
}

/** State, core share, share of all, and the counts of the four severities; a row a chapter, then a row a theme. */
function chapterCells(): RangeRef {
  return { top: HEADING_ROW + 1, left: 1, rows: CHAPTER_ROWS, columns: CHAPTER_HEADINGS.length - 1 };
}

function drawRegisters(draft: SheetDraft, composition: Composition): void {
  draft.put(2, REGISTERS_LEFT, ["Registers"], "strong");
  draft.span(
    RESULT_ROW,
    REGISTERS_LEFT,
    REGISTER_HEADINGS.length,
    "Live: how many records each register holds now, and how many cells that each record needs are empty.",
    "guidance",
  );
  draft.put(HEADING_ROW, REGISTERS_LEFT, REGISTER_HEADINGS, "heading");
  [...composition.sheets.values()]
    .filter((sheet) => !isOnPage(sheet))
    .forEach((sheet, index) => drawLine(draft, HEADING_ROW + 1 + index, sheet, composition));
}

function drawLine(draft: SheetDraft, row: number, sheet: SheetRecord, composition: Composition): void {
  const left = REGISTERS_LEFT;
  const required = Object.entries(sheet.columns)
    .filter(([key, column]) => column.required === true && key !== keyColumn(sheet))
    .map(([key]) => key);
  draft.link(row, left, sheet.name, `SeMS_at_${sheet.beside ?? sheet.id}`, `Go to ${sheet.name}`);
  const records = recordCount(sheet);
  const empty = emptyCount(sheet, required);
  const words: Figure = {
    formula: `IF(${cellA1(row, left + 2)}=0,"not started",IF(${cellA1(row, left + 4)}=0,"no required cell is empty","cells to fill in"))`,
    calculate: (book) =>
      records.calculate(book) === 0 ? "not started" : empty.calculate(book) === 0 ? "no required cell is empty" : "cells to fill in",
  };
  const cells: Figure = {
    formula: `${cellA1(row, left + 2)}*${required.length}`,
    calculate: (book) => Number(records.calculate(book)) * required.length,
  };
  draft.put(row, left + 1, [figureInput(words, composition)], "output");
  draft.put(
    row,
    left + 2,
    [records, cells, empty].map((figure) => figureInput(figure, composition)),
    "output",
    "0",
  );
  draft.format({ range: { top: row, left: left + 1, rows: 1, columns: 1 }, formula: `${cellA1(row, left + 4)}>0`, look: toneLook.caution });
  draft.format({ range: { top: row, left: left + 1, rows: 1, columns: 1 }, formula: `${cellA1(row, left + 2)}=0`, look: toneLook.muted });
}

function drawCheck(draft: SheetDraft, composition: Composition): void {
  let left = CHECK_LEFT;
  for (const sheet of CHECK_REGISTERS) {
    draft.put(2, left, [sheet.name], "strong");
    draft.span(RESULT_ROW, left, placedColumns(sheet).length, sheet.purpose, "guidance");
    drawTable(draft, sheet, { top: HEADING_ROW, left }, composition);
    left += placedColumns(sheet).length + 1;
  }
}

function started(sheet: SheetRecord, book: Book) {
  const key = keyColumn(sheet);
  return book.records<Columns>(sheet).filter((record) => record[key] !== undefined);
}

function recordCount(sheet: SheetRecord): Figure {
  return { formula: `SUMPRODUCT(--({${sheet.id}.${keyColumn(sheet)}}<>""))`, calculate: (book) => started(sheet, book).length };
}

function emptyCount(sheet: SheetRecord, required: readonly string[]): Figure {
  const key = `({${sheet.id}.${keyColumn(sheet)}}<>"")`;
  return {
    formula: required.length === 0 ? "0" : required.map((column) => `SUMPRODUCT(${key}*({${sheet.id}.${column}}=""))`).join("+"),
    calculate: (book) => started(sheet, book).reduce((sum, record) => sum + required.filter((column) => record[column] === undefined).length, 0),
  };
}

/** Names by which a check finds its cells, wherever the sheet has moved to. */
export function readinessNames({ names }: Composition): readonly { readonly name: string; readonly refersTo: string; readonly comment: string }[] {
  const sheet = names.get("readiness");
  if (sheet === undefined) return [];
  const at = (range: RangeRef) => `${quotedSheet(sheet)}!${absoluteA1(range)}`;
  return [
    { name: READINESS_RESULT, refersTo: at({ top: RESULT_ROW, left: 0, rows: 1, columns: 1 }), comment: "Readiness: the last check in words" },
    { name: READINESS_CHAPTERS, refersTo: at(chapterCells()), comment: "Readiness: the state of each chapter and theme at the last check" },
  ];
}
