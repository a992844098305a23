import { openSession, type ExcelSession, type SessionOptions } from "./excel-session";
import { pointsToSheet, UNFINISHED_NAME } from "./edit-check";
import { queueStructure, sameName, type SheetStructure, type WorkbookStructure } from "./workbook-structure";
import type { Creation } from "./write-step";

/**
 * Takes away what was begun: sheets, names and styles that were not there before; the title of the document says again what it said. A sheet counts as ours only if our name points to it or it is still empty, so
 * that one which somebody else made under the same name meanwhile stays.
 * @returns the sheets that are still there; all that were begun when Excel does not answer
 */
export async function undoCreation(options: SessionOptions, begun: readonly Creation[], before: WorkbookStructure): Promise<readonly string[]> {
  const sheets = begun.flatMap((creation) => (creation.kind === "sheet" ? [creation] : []));
  try {
    let now: (() => WorkbookStructure) | undefined;
    const session = await openSession(options, (context) => {
      now = queueStructure(context, { styles: true });
    });
    if (now) await removeBegun(session, begun, before, now());
    return [];
  } catch {
    return sheets.map((sheet) => sheet.name);
  }
}

async function removeBegun(session: ExcelSession, begun: readonly Creation[], before: WorkbookStructure, now: WorkbookStructure): Promise<void> {
  const { workbook } = session.context;
  const added = now.sheets.filter((sheet) => !before.sheets.some((other) => other.id === sheet.id));
  const ours = await ourSheets(session, begun, added, now);
  const isNew = (names: readonly string[], name: string) => !names.some((other) => sameName(other, name));
  const has = (names: readonly string[], name: string) => !isNew(names, name);
  const [namesBefore, namesNow] = [before, now].map(({ names }) => names.map(({ name }) => name));
  for (const sheet of ours) workbook.worksheets.getItem(sheet.id).delete();
  const goes = begun.flatMap(({ kind, name }) => (kind === "name" && has(namesNow ?? [], name) && isNew(namesBefore ?? [], name) ? [name] : []));
  for (const name of goes) if (name !== UNFINISHED_NAME) workbook.names.getItem(name).delete();
  for (const { kind, name } of begun) {
    if (kind === "style" && now.styles.has(name) && !before.styles.has(name)) workbook.styles.getItem(name).delete();
  }
  if (begun.some(({ kind, name }) => kind === "title" && name === now.title)) workbook.properties.title = before.title;
  // Last, so that what Excel may leave behind if it stops here is still marked.
  if (goes.includes(UNFINISHED_NAME)) workbook.names.getItem(UNFINISHED_NAME).delete();
  await session.sync(ours.map((sheet) => sheet.name));
}

async function ourSheets(
  session: ExcelSession,
  begun: readonly Creation[],
  added: readonly SheetStructure[],
  now: WorkbookStructure,
): Promise<readonly SheetStructure[]> {
  const ours: SheetStructure[] = [];
  const doubtful: { readonly sheet: SheetStructure; readonly used: Excel.Range }[] = [];
  for (const creation of begun) {
    if (creation.kind !== "sheet") continue;
    const sheet = added.find((other) => sameName(other.name, creation.name));
    if (!sheet) continue;
    if (now.names.some(({ name, refersTo }) => name === creation.anchor && pointsToSheet(refersTo, sheet.name))) ours.push(sheet);
    else doubtful.push({ sheet, used: session.context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true).load("rowCount") });
  }
  if (doubtful.length > 0) await session.sync();
  return [...ours, ...doubtful.filter(({ used }) => used.isNullObject).map(({ sheet }) => sheet)];
}
