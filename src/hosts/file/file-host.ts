import type { CellAddress } from "../../core/workbook/cell";
import { HostError } from "../../core/workbook/host";
import type { ApplyOptions, ApplyReport, ReadRequest, Unsubscribe, WorkbookHost } from "../../core/workbook/host";
import type { WorkbookContent } from "../../core/workbook/content";
import type { WorkbookEdit } from "../../core/workbook/edits";
import { portableCompression } from "./compression";
import type { Compression } from "./compression";
import { OfficePackage } from "./office-package";
import { openPackage } from "./open-package";
import { readWorkbook } from "./read-workbook";
import { findWorkbook } from "./workbook-part";
import { applyEdits } from "./write/apply-edits";
import { blankParts } from "./write/blank-package";

const NOTHING: WorkbookContent = { dateSystem: 1900, sheets: [], names: [], problems: [] };

/** Thrown inside of `apply` when the caller has cancelled. */
class Cancelled extends Error {}

/** An .xlsx or .xlsm file as a workbook: edits are applied in memory, all or none, and `bytes` is the file to save. */
export class FileHost implements WorkbookHost {
  private readonly listeners = new Set<() => void>();
  private selected: CellAddress | undefined;
  /** Ends when the edits that were asked for before have been applied: two lists never work on the same state. */
  private queue: Promise<unknown> = Promise.resolve();
  /** What was read since the last edit, by what was asked for: several pages ask for the same. */
  private readonly known = new Map<string, WorkbookContent>();

  constructor(private pkg: OfficePackage) {}

  /** @throws HostError when the file as a whole cannot be read */
  async read(request: ReadRequest): Promise<WorkbookContent> {
    if (this.isEmpty()) return NOTHING;
    const question = JSON.stringify(request);
    const content = this.known.get(question) ?? readWorkbook(this.pkg, request);
    this.known.set(question, content);
    return content;
  }

  apply(edits: readonly WorkbookEdit[], options: ApplyOptions = {}): Promise<ApplyReport> {
    const report = this.queue.then(() => this.applyNow(edits, options));
    this.queue = report.catch(() => undefined);
    return report;
  }

  /** There is no window to scroll: the cell is remembered for whoever shows the file. */
  async reveal(cell: CellAddress): Promise<CellAddress> {
    const { sheets } = await this.read({ tables: "none" });
    const sheet = sheets.find((candidate) => candidate.name.toLowerCase() === cell.sheet.toLowerCase());
    if (sheet) this.selected = { ...cell, sheet: sheet.name };
    this.selected ??= { sheet: sheets[0]?.name ?? "", row: 0, column: 0 };
    return this.selected;
  }

  onChange(listener: () => void): Unsubscribe {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * The workbook as a file; the same content always gives the same bytes.
   * @throws HostError when it has no sheet yet, or when a part that is copied is damaged
   */
  bytes(): Uint8Array {
    if (this.isEmpty()) throw new HostError("The workbook has no sheet yet, so there is nothing to save; add a sheet first.");
    return this.pkg.save();
  }

  private isEmpty(): boolean {
    return this.pkg.xml(findWorkbook(this.pkg).name).child("sheets")?.child("sheet") === undefined;
  }

  private async applyNow(edits: readonly WorkbookEdit[], options: ApplyOptions): Promise<ApplyReport> {
    try {
      this.pkg = await applyEdits(this.pkg, edits, (progress) => {
        options.onProgress?.(progress);
        if (options.signal?.aborted === true) throw new Cancelled();
      });
    } catch (error) {
      if (error instanceof Cancelled) return { outcome: "cancelled", message: "Cancelled; the workbook is as it was.", leftBehind: [] };
      if (error instanceof HostError) return { outcome: "failed", message: error.message, leftBehind: [] };
      throw error;
    }
    this.known.clear();
    for (const listener of this.listeners) listener();
    return { outcome: "done", message: "", leftBehind: [] };
  }
}

/**
 * Opens the bytes of an .xlsx or .xlsm file.
 * @throws HostError, one sentence, for anything that is no such workbook
 */
export function openFileHost(bytes: Uint8Array, compression: Compression = portableCompression): FileHost {
  return new FileHost(openPackage(bytes, compression));
}

/** A workbook without any sheet: it becomes a file once sheets have been added. */
export function newFileHost(compression: Compression = portableCompression): FileHost {
  const pkg = new OfficePackage([], [], compression);
  for (const [name, text] of blankParts()) pkg.set(name, text);
  return new FileHost(pkg);
}
