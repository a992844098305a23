import type { WorkbookEdit } from "../workbook/edits";
import type { OpenBook } from "../workbook/open-book";
import { addedRecords, type AddedRecords, type NotWritable } from "../workbook/record-edits";
import { adoptions } from "../workbook/sheets/adoptions";
import { openAdoption, type AdoptionDraft, type OpenAdoption } from "./open-adoption";
import { adoptionRecord } from "./remembered-adoption";

/** Nothing is written because the workbook has changed: what was shown would not be what is written. */
export type Changed = "changed";

/**
 * The edits that copy the chosen rows into the register and write down how; the source is only read. Planned on the workbook as it is now: where that gives other
 * records than were shown, nothing is written.
 */
export function adoptionEdits(draft: AdoptionDraft, seen: OpenAdoption, now: OpenBook): AddedRecords | NotWritable | Changed {
  const fresh = openAdoption(draft, now);
  if (fresh === undefined || typeof fresh === "string" || shownRecords(fresh) !== shownRecords(seen)) return "changed";
  const { source, target, choices, plan } = fresh;
  const records = plan.rows.filter(({ isTaken }) => isTaken).map(({ record }) => record);
  const added = addedRecords(target.sheet, records, now);
  if ("refusal" in added) return added;
  return { ids: added.ids, edits: [...added.edits, ...rememberingEdits(adoptionRecord(source, target, choices, plan, now), now)] };
}

/** A workbook of an older version has no such register: its rows are brought in all the same. */
function rememberingEdits(record: Parameters<typeof addedRecords<typeof adoptions.columns>>[1][number], now: OpenBook): readonly WorkbookEdit[] {
  const kept = addedRecords(adoptions, [record], now);
  return "refusal" in kept ? [] : kept.edits;
}

function shownRecords({ target, plan }: OpenAdoption): string {
  return JSON.stringify([target.sheet.id, plan.rows.filter(({ isTaken }) => isTaken).map(({ record }) => record)]);
}
