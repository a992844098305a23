import { registerCounters } from "../../src/core/metrics/cards";
import { sampleChoices, sampleEdits } from "../../src/core/creation/sample/sample-edits";
import type { CellAddress } from "../../src/core/workbook/cell";
import type { WorkbookHost } from "../../src/core/workbook/host";
import { allLists } from "../../src/core/workbook/lists";
import type { OpenBook } from "../../src/core/workbook/open-book";
import { changedRecord } from "../../src/core/workbook/record-edits";
import { registers } from "../../src/core/workbook/sheets";
import { risks } from "../../src/core/workbook/sheets/risks";
import { SnapshotBook } from "../../src/core/workbook/snapshot-book";
import { takeSnapshot } from "../../src/core/workbook/take-snapshot";
import { newFileHost, openFileHost } from "../../src/hosts/file/file-host";

type Changes = Parameters<typeof changedRecord<typeof risks.columns>>[2];

export async function sampleBytes(): Promise<Uint8Array> {
  const host = newFileHost();
  await host.apply(sampleEdits(sampleChoices()));
  return host.bytes();
}

/** What a host holds, read as the pane reads it; the sample fixes its own day. */
export async function openBook(host: Pick<WorkbookHost, "read">): Promise<OpenBook> {
  const content = await host.read({ tables: "all" });
  return { content, book: new SnapshotBook(takeSnapshot(content, { sheets: registers, lists: allLists }, 0), registerCounters) };
}

/** Somebody types into the sheet Risks. */
export async function type(host: WorkbookHost, id: string, changes: Changes): Promise<void> {
  const open = await openBook(host);
  const risk = open.book.recordsBy(risks, "riskId").get(id)?.[0];
  if (!risk) throw new RangeError(`there is no ${id}`);
  const edits = changedRecord(risks, risk, changes, open);
  if ("refusal" in edits) throw new Error(edits.refusal);
  await host.apply(edits);
}

export interface OpenWorkbook extends WorkbookHost {
  readonly revealed: CellAddress[];
  applied: number;
  /** A test can spoil what the host does next. */
  beforeRead: () => Promise<void>;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
}

export function workbookOf(bytes: Uint8Array): OpenWorkbook {
  const host = openFileHost(bytes);
  const workbook: OpenWorkbook = {
    revealed: [],
    applied: 0,
    beforeRead: () => Promise.resolve(),
    read: async (request) => {
      await workbook.beforeRead();
      return host.read(request);
    },
    apply: (edits, options) => {
      workbook.applied++;
      return host.apply(edits, options);
    },
    reveal: (cell) => {
      workbook.revealed.push(cell);
      return host.reveal(cell);
    },
    onChange: (listener) => host.onChange(listener),
    bytes: () => host.bytes(),
  };
  return workbook;
}
