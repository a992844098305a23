import type { GapItem } from "../../rules/gap-items";
import type { WorkbookEdit } from "../../workbook/edits";
import type { OpenBook } from "../../workbook/open-book";
import { addedRecords, changedAsSeen, changedRecord, sameRecord, type NotWritable } from "../../workbook/record-edits";
import { actions } from "../../workbook/sheets/actions";
import { gapAnalysis } from "../../workbook/sheets/gap-analysis";
import { actionOf } from "../fixes/action-for-gap";
import type { ItemChanges } from "./assessed-item";

/** The edits that write new values of an item, unless somebody else has changed one of those cells since it was seen. */
export function changedItem(id: string, changes: ItemChanges, before: OpenBook, now: OpenBook): readonly WorkbookEdit[] | NotWritable {
  const seen = itemSeen(id, before);
  return "refusal" in seen ? seen : changedAsSeen(gapAnalysis, seen, changes, [], before, now);
}

/** The action that closes the gap of an item, and its id among the item's actions: all or nothing. What is known of the gap now goes into it. */
export function actionForItem(id: string, before: OpenBook, now: OpenBook): readonly WorkbookEdit[] | NotWritable {
  const seen = itemSeen(id, before);
  if ("refusal" in seen) return seen;
  const found = sameRecord(gapAnalysis, seen, ["actions"], before, now);
  if ("refusal" in found) return found;
  const added = addedRecords(actions, [actionOf(found.record, now.book)], now);
  if ("refusal" in added) return added;
  const linked = changedRecord(gapAnalysis, found.record, { actions: [...(found.record.actions ?? []), ...added.ids] }, now);
  return "refusal" in linked ? linked : [...added.edits, ...linked];
}

function itemSeen(id: string, before: OpenBook): GapItem | NotWritable {
  return before.book.recordsBy(gapAnalysis, "itemId").get(id)?.[0] ?? { refusal: `${id} is not on ${gapAnalysis.name}: nothing was written.` };
}
