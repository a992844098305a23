import { deserialize, serialize } from "node:v8";
import { SimulatedSheet, type SimulatedWorkbook } from "./simulated-workbook";

/** Makes a workbook hold what another one holds, ids included; the two share nothing afterwards. */
export function copyWorkbook(from: SimulatedWorkbook, to: SimulatedWorkbook): void {
  let last = to.newId();
  to.sheets.splice(0, to.sheets.length, ...from.sheets.map(copiedSheet));
  to.names.splice(0, to.names.length, ...copied(from.names));
  to.styles.splice(0, to.styles.length, ...copied(from.styles));
  const active = to.sheets[from.sheets.indexOf(from.activeSheet)];
  if (!active) throw new Error("the active sheet is in no workbook");
  to.activeSheet = active;
  to.selection = { sheet: active, range: { top: 0, left: 0, rows: 1, columns: 1 } };
  to.title = from.title;
  to.uses1904Dates = from.uses1904Dates;
  // Ids of sheets and charts, which count upwards, are never given twice, whatever comes into the copy.
  const given = to.sheets.flatMap((sheet) => [sheet.id, ...sheet.charts.map(({ id }) => id)]);
  while (given.some((id) => id > last)) last = to.newId();
}

function copiedSheet(sheet: SimulatedSheet): SimulatedSheet {
  return Object.assign(new SimulatedSheet(sheet.id, sheet.name), copied({ ...sheet }));
}

function copied<T>(value: T): T {
  return deserialize(serialize(value));
}
