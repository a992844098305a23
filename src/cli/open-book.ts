import type { WorkbookContent } from "../core/workbook/content";
import { HostError } from "../core/workbook/host";
import { SCHEMA_VERSION } from "../core/workbook/schema-version";
import { serialOfIso, type SerialDay } from "../core/workbook/serial-day";
import type { SnapshotBook } from "../core/workbook/snapshot-book";
import type { CommandWorld, WorkbookFile } from "./workbook-files";
import { semsBook } from "../core/metrics/sems-book";

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
  const read = semsBook(content, todayOf(world));
  const { schemaVersion } = read.snapshot;
  if (schemaVersion === null) throw new HostError(`${path} holds no SeMS: add one with sems add.`);
  return { workbook, content, book: asOf === undefined ? read : read.onDay(asOf), isNewer: schemaVersion > SCHEMA_VERSION };
}

export function todayOf(world: CommandWorld): SerialDay {
  return serialOfIso(world.today()) ?? 0;
}
