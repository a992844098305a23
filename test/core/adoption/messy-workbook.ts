import type { CellInput, SheetPlan, TablePlan } from "../../../src/core/workbook/sheet-plan";
import type { OpenBook } from "../../../src/core/workbook/open-book";
import { newFileHost, openFileHost, type FileHost } from "../../../src/hosts/file/file-host";
import { essentialEdits } from "../../support/essential-workbook";
import { openBook } from "../../support/risk-workbook";

/** The action list of somebody who never heard of tables: a title, a gap, dates as days and as texts, words of their own, an error, a total. */
export const ACTION_LIST: readonly (readonly CellInput[])[] = [
  ["Security actions 2026"],
  ["Prepared by", "Sam"],
  [],
  ["Ref", "What", "Who", "Deadline", "Status", "Prio", "Cost"],
  ["A1", "Mend the fence at gate 4", "Person 1", 46400, "Open", "High", 1200],
  ["A2", "Replace the camera", "Person 2", "31/03/2027", "WIP", "medium", null],
  [],
  ["A3", "Train the night shift", "Person 1", "03/04/2027", "DONE", "Low", { formula: "G5*2", value: 2400 }],
  ["Ref", "What", "Who", "Deadline", "Status", "Prio", "Cost"],
  ["A4", "Look at the lock", { formula: "1/0", value: { error: "#DIV/0!" } }, "2027-05-01", "open", "LOW", null],
  ["A5", "Action 2", null, "TBC", "wip", "High", null],
  ["A6", "Mend the fence at gate 4", "Person 1", 46400, "Open", "High", null],
  ["A7", null, "Person 2", 46500, "Open", "High", null],
  ["Total", null, null, null, null, null, 3600],
  ["printed on Monday", null, null, null, null, null, null],
];

function sheetPlan(name: string, rows: readonly (readonly CellInput[])[], tables: readonly TablePlan[]): SheetPlan {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  return {
    id: `user${name.replace(/\W/g, "")}`,
    name,
    tabColour: "17365D",
    showGridlines: true,
    columnWidths: [],
    rowHeights: {},
    fittedHeights: {},
    blocks: [{ top: 0, left: 0, rows: cells }],
    styles: [],
    merges: [],
    tables,
    validations: [],
    conditionalFormats: [],
    charts: [],
    links: [],
    page: { orientation: "portrait", fitToWidth: 1, fitToHeight: 0, header: {}, footer: {} },
  };
}

export interface UserSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellInput[])[];
  readonly tables?: readonly TablePlan[];
}

/** A workbook of the user's to which a small SeMS was added: three actions, two people, five risks. */
export async function withSems(sheets: readonly UserSheet[]): Promise<FileHost> {
  const host = newFileHost();
  await applied(
    host,
    sheets.map(({ name, rows, tables = [] }) => ({ kind: "addSheet" as const, plan: sheetPlan(name, rows, tables) })),
  );
  // What the user made has no name of ours.
  const names = (await host.read({ tables: "none" })).names.map(({ name }) => name);
  await applied(
    host,
    names.map((name) => ({ kind: "removeName" as const, name })),
  );
  await applied(host, essentialEdits());
  return openFileHost(host.bytes());
}

/** @throws Error where the edits were not taken */
export async function applied(host: FileHost, edits: Parameters<FileHost["apply"]>[0]): Promise<void> {
  const report = await host.apply(edits);
  if (report.outcome !== "done") throw new Error(report.message);
}

/** What a host holds, with the cells of one sheet outside of tables. */
export async function openWith(host: Pick<FileHost, "read">, sheet: string): Promise<OpenBook> {
  return openBook({ read: (request) => host.read({ ...request, grids: [sheet] }) });
}
