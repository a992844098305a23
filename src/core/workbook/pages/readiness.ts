import { isOnPage, type Book, type Columns, type SheetRecord } from "../define-sheet";
import { figureInput, footer, header, type Composition, type Figure } from "../layout/composition";
import { keyColumn } from "../layout/record-cells";
import { SheetDraft } from "../layout/sheet-draft";
import { groupTab, toneLook } from "../layout/tone-look";
import { cellA1 } from "../a1";
import { definePage } from "./define-page";

const HEADING_ROW = 4;
const PURPOSE =
  "A self-check of completeness: how many records each register holds, and how many cells that every record needs are still empty. Nothing here is the CAA's decision.";

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
      columnWidths: [30, 12, 14, 16, 34],
      freeze: { rows: HEADING_ROW + 1, columns: 0 },
      page: {
        orientation: "portrait",
        fitToWidth: 1,
        fitToHeight: 0,
        titleRows: [HEADING_ROW, HEADING_ROW],
        header: header(composition),
        footer: footer(composition),
      },
    });
    draft.put(0, 0, ["Readiness"], "title").height(0, 27);
    draft.span(1, 0, 5, PURPOSE, "subtitle").height(1, 31);
    draft.link(2, 0, "Start here", "SeMS_at_startHere", "Back to the first sheet");
    draft.put(2, 1, ["As of"], "strong").put(2, 2, [{ formula: "SeMS_asOf", value: composition.book.asOf }], "output", "yyyy-mm-dd");
    draft.put(HEADING_ROW, 0, ["Register", "Records", "Required cells", "Still empty", "In words"], "heading");
    [...composition.sheets.values()]
      .filter((sheet) => !isOnPage(sheet))
      .forEach((sheet, index) => drawLine(draft, HEADING_ROW + 1 + index, sheet, composition));
    return draft.plan();
  },
});

function drawLine(draft: SheetDraft, row: number, sheet: SheetRecord, composition: Composition): void {
  const required = Object.entries(sheet.columns)
    .filter(([key, column]) => column.required === true && key !== keyColumn(sheet))
    .map(([key]) => key);
  draft.link(row, 0, sheet.name, `SeMS_at_${sheet.beside ?? sheet.id}`, `Go to ${sheet.name}`);
  const records = recordCount(sheet);
  const empty = emptyCount(sheet, required);
  draft.put(row, 1, [figureInput(records, composition)], "output", "0");
  draft.put(
    row,
    2,
    [
      figureInput(
        { formula: `${cellA1(row, 1)}*${required.length}`, calculate: (book) => Number(records.calculate(book)) * required.length },
        composition,
      ),
    ],
    "output",
    "0",
  );
  draft.put(row, 3, [figureInput(empty, composition)], "output", "0");
  const words: Figure = {
    formula: `IF(${cellA1(row, 1)}=0,"not started",IF(${cellA1(row, 3)}=0,"no required cell is empty","cells to fill in"))`,
    calculate: (book) =>
      records.calculate(book) === 0 ? "not started" : empty.calculate(book) === 0 ? "no required cell is empty" : "cells to fill in",
  };
  draft.put(row, 4, [figureInput(words, composition)], "output");
  draft.format({ range: { top: row, left: 4, rows: 1, columns: 1 }, formula: `${cellA1(row, 3)}>0`, look: toneLook.caution });
  draft.format({ range: { top: row, left: 4, rows: 1, columns: 1 }, formula: `${cellA1(row, 1)}=0`, look: toneLook.muted });
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
