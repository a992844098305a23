import { registerCounters } from "../../core/metrics/cards";
import { allLists } from "../../core/workbook/lists";
import type { OpenBook } from "../../core/workbook/open-book";
import { SCHEMA_VERSION } from "../../core/workbook/schema-version";
import { registers } from "../../core/workbook/sheets";
import { SnapshotBook } from "../../core/workbook/snapshot-book";
import { takeSnapshot } from "../../core/workbook/take-snapshot";
import { en } from "../../locales/en";
import { pause } from "../in-slices";
import type { PageTools } from "../sems-page";

/** What a page needs to read and to write a workbook. */
export type BookTools = Pick<PageTools, "host" | "today">;

/** Reads every register; one sentence instead where there is none that this program knows. Throws what the host throws. */
export async function readBook({ host, today }: BookTools): Promise<OpenBook | string> {
  const content = await host.read({ tables: "all" });
  await pause();
  const book = new SnapshotBook(takeSnapshot(content, { sheets: registers, lists: allLists }, today()), registerCounters);
  const found = book.snapshot.schemaVersion;
  if (found === null) return en.book.noSems;
  return found > SCHEMA_VERSION ? en.book.newer(found, SCHEMA_VERSION) : { content, book };
}
