import type { CellAddress } from "../../src/core/workbook/cell";
import type { SheetContent, WorkbookContent } from "../../src/core/workbook/content";
import type { WorkbookEdit } from "../../src/core/workbook/edits";
import type { ApplyOptions, ApplyReport, ReadRequest, Unsubscribe, WorkbookHost } from "../../src/core/workbook/host";

/** A workbook of sheet names only, whose answers a test can hold back or spoil. */
export class FakeWorkbook implements WorkbookHost {
  readonly revealed: CellAddress[] = [];
  readonly applied: (readonly WorkbookEdit[])[] = [];
  reads = 0;
  private readonly listeners = new Set<() => void>();
  private sheets: readonly SheetContent[];

  /** Names of sheets; one that begins with `*` has something typed into it. */
  constructor(names: readonly string[]) {
    this.sheets = names.map((name) => sheet(name.replace("*", ""), name.startsWith("*") ? "typed" : null));
  }

  /** Replaced by a test that wants a slow or a broken host. */
  beforeRead: () => Promise<void> = () => Promise.resolve();
  beforeEdit: (edit: WorkbookEdit) => Promise<void> = () => Promise.resolve();
  finish: (report: ApplyReport) => ApplyReport = (report) => report;
  arriveAt: (cell: CellAddress) => CellAddress = (cell) => cell;

  get sheetNames(): readonly string[] {
    return this.sheets.map(({ name }) => name);
  }

  async read(_request: ReadRequest): Promise<WorkbookContent> {
    this.reads += 1;
    await this.beforeRead();
    return { dateSystem: 1900, sheets: this.sheets, names: [], problems: [] };
  }

  async apply(edits: readonly WorkbookEdit[], { signal, onProgress }: ApplyOptions = {}): Promise<ApplyReport> {
    this.applied.push(edits);
    const before = this.sheets;
    for (const [index, edit] of edits.entries()) {
      onProgress?.({ done: index, total: edits.length, what: edit.kind === "addSheet" ? `Adding ${edit.plan.name}` : "Working" });
      await this.beforeEdit(edit);
      if (signal?.aborted) {
        this.sheets = before;
        return this.finish({ outcome: "cancelled", message: "", leftBehind: [] });
      }
      this.carryOut(edit);
    }
    return this.finish({ outcome: "done", message: "", leftBehind: [] });
  }

  reveal(cell: CellAddress): Promise<CellAddress> {
    this.revealed.push(cell);
    return Promise.resolve(this.arriveAt(cell));
  }

  onChange(listener: () => void): Unsubscribe {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Something is typed into the workbook by the user. */
  rename(from: string, to: string): void {
    this.sheets = this.sheets.map((each) => (each.name === from ? { ...each, name: to } : each));
    this.listeners.forEach((listener) => listener());
  }

  private carryOut(edit: WorkbookEdit): void {
    if (edit.kind === "addSheet") this.sheets = [...this.sheets, sheet(edit.plan.name, "ours")];
    if (edit.kind === "removeSheet") this.sheets = this.sheets.filter(({ name }) => name !== edit.name);
  }
}

function sheet(name: string, value: string | null): SheetContent {
  return { name, visibility: "visible", isProtected: false, tables: [], grid: { top: 0, left: 0, rowCount: 1, columns: [{ values: [value] }] } };
}
