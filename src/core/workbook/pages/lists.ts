import type { CodeList } from "../define-list";
import { placedColumns, type SheetRecord } from "../define-sheet";
import { footer, header, type Composition, type RecordInput } from "../layout/composition";
import { rowHeight } from "../layout/row-height";
import { drawTable, HEADING_ROW } from "../layout/register-layout";
import { SheetDraft } from "../layout/sheet-draft";
import { groupTab } from "../layout/tone-look";
import { allLists } from "../lists";
import { definePage } from "./define-page";

const CODE_WIDTH = 16;
const LABEL_WIDTH = 26;
const MEANING_WIDTH = 44;
const SCORE_WIDTH = 9;
const SPACER_WIDTH = 3;
const PURPOSE =
  "Every drop-down of this workbook, and the tables of the risk method. You may reword a label (the column Label); leave the codes as they are, because formulas go by them.";

/** `lstResponse` of the list `response`. */
export function listTable(list: CodeList): string {
  return `lst${list.id.charAt(0).toUpperCase()}${list.id.slice(1)}`;
}

/** Defined names of a list: its labels, its codes and, where it has them, its numbers. */
export function listNames(list: CodeList): readonly { readonly name: string; readonly refersTo: string; readonly comment: string }[] {
  const table = listTable(list);
  const names = [
    { name: `list_${list.id}`, refersTo: `${table}[Label]`, comment: `${list.title}: what the drop-down offers` },
    { name: `code_${list.id}`, refersTo: `${table}[Code]`, comment: `${list.title}: the codes behind the labels` },
  ];
  return list.scoreHeading === undefined
    ? names
    : [...names, { name: `score_${list.id}`, refersTo: `${table}[${list.scoreHeading}]`, comment: `${list.title}: ${list.scoreHeading}` }];
}

export const listsPage = definePage({
  id: "lists",
  name: "Lists",
  set: "essential",
  group: "steer",
  purpose: PURPOSE,
  draw: (composition) => {
    const tables = [...composition.sheets.values()].filter((sheet) => sheet.beside === "lists");
    const widths: number[] = [];
    for (const sheet of tables) widths.push(...placedColumns(sheet).map((place) => (place.column ?? place.calculation).width), SPACER_WIDTH);
    for (const list of allLists) widths.push(...listWidths(list), SPACER_WIDTH);
    const draft = new SheetDraft({
      id: "lists",
      name: composition.names.get("lists") ?? "Lists",
      tabColour: groupTab.steer,
      showGridlines: false,
      columnWidths: widths,
      freeze: { rows: HEADING_ROW + 1, columns: 0 },
      page: {
        orientation: "landscape",
        fitToWidth: Math.ceil(widths.reduce((sum, width) => sum + width, 0) / 170),
        fitToHeight: 1,
        header: header(composition),
        footer: footer(composition),
      },
    });
    draft.put(0, 0, ["Lists"], "title").height(0, 27);
    draft.span(1, 0, 4, PURPOSE, "subtitle").height(1, 31);
    draft.link(2, 0, "Start here", "SeMS_at_startHere", "Back to the first sheet");
    let left = 0;
    for (const sheet of tables) {
      draft.put(2, left === 0 ? 2 : left, [sheet.name], "strong");
      draft.span(3, left, placedColumns(sheet).length, sheet.purpose, "guidance").height(3, 44);
      drawTable(draft, sheet, { top: HEADING_ROW, left }, composition);
      left += placedColumns(sheet).length + 1;
    }
    for (const list of allLists) {
      drawList(draft, list, left);
      left += listWidths(list).length + 1;
    }
    fitRows(draft, tables, composition);
    return draft.plan();
  },
});

/** Rows of Lists hold records of many tables side by side; each row is as high as its longest text. */
function fitRows(draft: SheetDraft, tables: readonly SheetRecord[], composition: Composition): void {
  const heights = new Map<number, number>();
  const note = (row: number, height: number) => heights.set(row, Math.max(heights.get(row) ?? 0, height));
  for (const sheet of tables) {
    const places = placedColumns(sheet);
    const texts = (record: RecordInput) => places.map((place) => String(record[place.key] ?? ""));
    (composition.records.get(sheet.id) ?? []).forEach((record, row) =>
      note(
        row,
        rowHeight(
          texts(record),
          places.map((place) => (place.column ?? place.calculation).width),
        ),
      ),
    );
  }
  for (const list of allLists)
    list.codes.forEach((code, row) => note(row, rowHeight([code.code, code.label, code.meaning], [CODE_WIDTH, LABEL_WIDTH, MEANING_WIDTH])));
  for (const [row, height] of heights) draft.fit(HEADING_ROW + 1 + row, height);
}

function listWidths(list: CodeList): readonly number[] {
  return list.scoreHeading === undefined ? [CODE_WIDTH, LABEL_WIDTH, MEANING_WIDTH] : [CODE_WIDTH, LABEL_WIDTH, MEANING_WIDTH, SCORE_WIDTH];
}

function drawList(draft: SheetDraft, list: CodeList, left: number): void {
  const headings = ["Code", "Label", "Meaning", ...(list.scoreHeading === undefined ? [] : [list.scoreHeading])];
  const rows = list.codes.map((code) => [code.code, code.label, code.meaning, ...(list.scoreHeading === undefined ? [] : [code.score ?? null])]);
  const top = HEADING_ROW + 1;
  draft.put(2, left, [list.title], "strong");
  draft.span(3, left, headings.length, `${list.purpose}. Source: ${list.source}.`, "guidance");
  draft.put(HEADING_ROW, left, headings, "heading");
  draft.block({ top, left, rows });
  draft.style({ top, left, rows: rows.length, columns: 1 }, "fixed");
  draft.style({ top, left: left + 1, rows: rows.length, columns: headings.length - 1 }, "input");
  draft.table({
    name: listTable(list),
    range: { top: HEADING_ROW, left, rows: rows.length + 1, columns: headings.length },
    columns: headings.map((heading) => ({ heading })),
  });
}
