import type { GapItem } from "../../rules/gap-items";
import type { WorkbookEdit } from "../../workbook/edits";
import type { OpenBook } from "../../workbook/open-book";
import { addedRecords, changedRecord, sameRecord, type NotWritable } from "../../workbook/record-edits";
import { actions } from "../../workbook/sheets/actions";
import { gapAnalysis } from "../../workbook/sheets/gap-analysis";
import { actionOf } from "../fixes/action-for-gap";
import type { ItemChanges } from "./assessed-item";

/** The edits that write new values of an item, unless somebody else has changed one of those cells since it was seen. */
export function changedItem(id: string, changes: ItemChanges, before: OpenBook, now: OpenBook): readonly WorkbookEdit[] | NotWritable {
  const keys = Object.keys(gapAnalysis.columns).filter((key): key is keyof typeof gapAnalysis.columns => key in changes);
  const found = itemNow(id, keys, before, now);
  return "refusal" in found ? found : changedRecord(gapAnalysis, found.record, changes, now);
}

/** The action that closes the gap of an item, and its id among the item's actions: all or nothing. What is known of the gap now goes into it. */
export function actionForItem(id: string, before: OpenBook, now: OpenBook): readonly WorkbookEdit[] | NotWritable {
  const found = itemNow(id, ["actions"], before, now);
  if ("refusal" in found) return found;
  const added = addedRecords(actions, [actionOf(found.record, now.book)], now);
  if ("refusal" in added) return added;
  const linked = changedRecord(gapAnalysis, found.record, { actions: [...(found.record.actions ?? []), ...added.ids] }, now);
  return "refusal" in linked ? linked : [...added.edits, ...linked];
}

function itemNow(
  id: string,
  keys: readonly (keyof typeof gapAnalysis.columns)[],
  before: OpenBook,
  now: OpenBook,
): { readonly record: GapItem } | NotWritable {
  const seen = before.book.recordsBy(gapAnalysis, "itemId").get(id)?.[0];
  if (!seen) return { refusal: `${id} is not on ${gapAnalysis.name}: nothing was written.` };
  return sameRecord(gapAnalysis, seen, keys, before, now);
}
