import { columnAddition, mapEdit, type ColumnMapTable } from "../../creation/column-addition";
import { tableBehind } from "../../creation/table-behind";
import { cellA1 } from "../../workbook/a1";
import { placedColumns, type PlacedColumn, keyColumn } from "../../workbook/define-sheet";
import { registersAsFound } from "../../workbook/layout/registers-as-found";
import type { OpenBook } from "../../workbook/open-book";
import { oneByOne, type Fix, type FixStep } from "./fix";
import { foundRegister, type FoundRegister } from "./found-cell";

export const lostColumn: Fix = {
  rules: ["S-06"],
  title: "Adds a lost column again, at the right end of its table",
  plan: oneByOne((finding, given) => {
    const found = foundRegister(finding.register, given);
    const place = found && placedColumns(found.sheet).find(({ key }) => finding.id === `${finding.rule}/${found.sheet.id}/${key}`);
    const map = tableBehind(given.content, "SeMS_columnMap");
    if (!found || !place) return { refusal: "Its register cannot be found either." };
    if (!map) return { refusal: "The list of columns on Config cannot be found: undo what removed it." };
    if (place.key === keyColumn(found.sheet))
      return { refusal: "With it went the ids that other registers point to: undo what removed it, or take it from an earlier copy." };
    return addedAgain(found, place, map, given);
  }),
};

/** A column that is there under its own heading, and that only the list on Config has lost, is put back into the list. */
function addedAgain(found: FoundRegister, place: PlacedColumn, map: ColumnMapTable, { content, book }: OpenBook): FixStep {
  const { register, sheet, table } = found;
  const change = { sheet: register.sheet, cell: cellA1(register.top, table.left + table.headings.length), before: "(no column)" };
  if (register.foreign.includes(place.heading)) {
    const heading = { formula: `${register.table}[[#Headers],[${place.heading}]]`, value: place.heading };
    const at = cellA1(register.top, table.left + table.headings.indexOf(place.heading));
    return {
      changes: [{ ...change, cell: at, before: "(not in the list of columns)", after: `“${place.heading}”, in the list of columns again` }],
      edits: [mapEdit(`${sheet.id}.${place.key}`, heading, map)],
    };
  }
  const taken = table.headings.find((heading) => heading.toLowerCase() === place.heading.toLowerCase());
  if (taken !== undefined) return { refusal: `The table has a column “${taken}” already: rename it, then try again.` };
  const { edits } = columnAddition(sheet, place, register.table, map, content, book, registersAsFound(book.snapshot));
  const what = place.calculation ? "calculated in every row" : "empty: what it held comes back only from an earlier copy";
  return { changes: [{ ...change, after: `the column “${place.heading}”, ${what}` }], edits };
}
