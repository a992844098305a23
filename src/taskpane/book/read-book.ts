import type { OpenBook } from "../../core/workbook/open-book";
import { SCHEMA_VERSION } from "../../core/workbook/schema-version";
import { en } from "../../locales/en";
import { inSlices, pause } from "../in-slices";
import type { PageTools } from "../sems-page";
import { semsBookInSteps } from "../../core/metrics/sems-book";

/** What a page needs to read and to write a workbook. */
export type BookTools = Pick<PageTools, "host" | "today">;

/** Reads every register; one sentence instead where there is none that this program knows. Throws what the host throws. */
export async function readBook({ host, today }: BookTools): Promise<OpenBook | string> {
  const content = await host.read({ tables: "all" });
  await pause();
  const book = await inSlices(semsBookInSteps(content, today()));
  const found = book.snapshot.schemaVersion;
  if (found === null) return en.book.noSems;
  return found > SCHEMA_VERSION ? en.book.newer(found, SCHEMA_VERSION) : { content, book };
}
