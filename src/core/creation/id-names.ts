import { isOnPage, type SheetRecord, keyColumn } from "../workbook/define-sheet";
import { headingOf } from "../workbook/formula-template";

/** Names over the ids that references and drop-downs point into. */
export function idNames(sheets: readonly SheetRecord[]): readonly { readonly name: string; readonly refersTo: string; readonly comment: string }[] {
  const ids = sheets
    .filter((sheet) => !isOnPage(sheet))
    .map((sheet) => ({
      name: `ids_${sheet.id}`,
      refersTo: `${sheet.table}[${headingOf(sheet, keyColumn(sheet))}]`,
      comment: `${sheet.name}: the ids of its records`,
    }));
  const people = sheets.find(({ id }) => id === "people");
  return people ? [...ids, { name: "people_names", refersTo: `${people.table}[${headingOf(people, "name")}]`, comment: "People: the names" }] : ids;
}
