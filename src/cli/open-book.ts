import { registerCounters } from "../core/metrics/cards";
import type { WorkbookContent } from "../core/workbook/content";
import { HostError } from "../core/workbook/host";
import { allLists } from "../core/workbook/lists";
import { SCHEMA_VERSION } from "../core/workbook/schema-version";
import { serialOfIso, type SerialDay } from "../core/workbook/serial-day";
import { registers } from "../core/workbook/sheets";
import { SnapshotBook } from "../core/workbook/snapshot-book";
import { takeSnapshot } from "../core/workbook/take-snapshot";
import type { CommandWorld, WorkbookFile } from "./workbook-files";

/** A SeMS that was opened to be read or recorded into. */
export interface OpenedSems {
  readonly workbook: WorkbookFile;
  readonly content: WorkbookContent;
  readonly book: SnapshotBook;
  /** Newer than this program: it may be read, never written. */
  readonly isNewer: boolean;
}

/** @param asOf fixes today; otherwise the workbook's own As of, or the calendar @throws HostError when there is no SeMS in the file */
export async function openSems(path: string, world: CommandWorld, asOf?: SerialDay): Promise<OpenedSems> {
  const workbook = await world.openWorkbook(path);
  const content = await workbook.read({ tables: "all", layout: true });
  const snapshot = takeSnapshot(content, { sheets: registers, lists: allLists }, todayOf(world));
  if (snapshot.schemaVersion === null) throw new HostError(`${path} holds no SeMS: add one with sems add.`);
  const book = new SnapshotBook(asOf === undefined ? snapshot : { ...snapshot, asOf }, registerCounters);
  return { workbook, content, book, isNewer: snapshot.schemaVersion > SCHEMA_VERSION };
}

export function todayOf(world: CommandWorld): SerialDay {
  return serialOfIso(world.today()) ?? 0;
}
