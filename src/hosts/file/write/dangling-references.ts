import { cellA1 } from "../../../core/workbook/a1";
import { HostError } from "../../../core/workbook/host";
import { BrokenPart } from "../broken-part";
import { scanWorksheet } from "../scan-worksheet";
import { decodeXml } from "../xml-text";
import { referredSheets } from "./referred-sheets";
import type { SheetEntry, WorkbookDraft } from "./workbook-draft";
import { exactText } from "./exact-text";

/** What a list of edits takes away, in lower case. */
export interface TakenAway {
  readonly sheets: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
}

export function namesOf(draft: WorkbookDraft): TakenAway {
  return {
    sheets: new Set(draft.sheets().map((sheet) => sheet.name.toLowerCase())),
    tables: new Set(draft.tables().map((table) => table.name.toLowerCase())),
  };
}

function difference(before: ReadonlySet<string>, after: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...before].filter((name) => !after.has(name)));
}

/** The first sheet or table of `gone` that a formula names. */
function brokenReference(formula: string, gone: TakenAway): string | undefined {
  const sheet = referredSheets(formula).find((name) => gone.sheets.has(name.toLowerCase()));
  if (sheet !== undefined) return `the sheet '${sheet}'`;
  const tables = [...formula.matchAll(/"(?:[^"]|"")*"|([\p{L}\p{N}_.\\]+)\[/gu)].flatMap((match) => match[1] ?? []);
  const table = tables.find((name) => gone.tables.has(name.toLowerCase()));
  return table === undefined ? undefined : `the table '${table}'`;
}

function checkCells(draft: WorkbookDraft, gone: TakenAway): void {
  for (const sheet of draft.sheets()) {
    try {
      if (sheet.isWorksheet) checkSheet(draft, sheet, gone);
    } catch (error) {
      // A sheet that was damaged before cannot be looked through; it stays as it is.
      if (!(error instanceof BrokenPart)) throw error;
    }
  }
}

function checkSheet(draft: WorkbookDraft, sheet: SheetEntry, gone: TakenAway): void {
  const bytes = draft.pkg.bytes(sheet.part);
  scanWorksheet(bytes, sheet.part, {
    cell({ row, column, formulaStart, end }) {
      if (formulaStart < 0) return;
      const formula = /^<[^>]*>([^<]*)/.exec(exactText(bytes.subarray(formulaStart, end)))?.[1] ?? "";
      const broken = brokenReference(decodeXml(formula, sheet.part), gone);
      if (broken === undefined) return;
      throw new HostError(`'${sheet.name}'!${cellA1(row, column)} uses ${broken}, which would be removed; change or clear that formula first.`);
    },
  });
}

/**
 * What the user has built on a sheet must not break silently when the sheet goes.
 * @param before what was there before the edits
 * @throws HostError naming the first cell or name that uses something that is no longer there
 */
export function checkReferences(draft: WorkbookDraft, before: TakenAway): void {
  const after = namesOf(draft);
  const gone = { sheets: difference(before.sheets, after.sheets), tables: difference(before.tables, after.tables) };
  if (gone.sheets.size === 0) return;
  for (const name of draft.names()) {
    const broken = brokenReference(name.text(), gone);
    if (broken === undefined) continue;
    throw new HostError(
      `The name '${name.attribute("name") ?? ""}' uses ${broken}, which would be removed; delete that name in Excel's Name Manager first.`,
    );
  }
  checkCells(draft, gone);
}
