import type { CellAddress } from "./cell";
import type { WorkbookContent } from "./content";
import type { WorkbookEdit } from "./edits";

export interface ReadRequest {
  /** Tables whose cells are wanted, by name (case does not matter). Every table is listed in any case. */
  readonly tables: "all" | "none" | readonly string[];
  /** Sheets whose whole used range is wanted, by name. */
  readonly grids?: readonly string[];
  /** Whether hidden rows, merged cells and drop-downs of the tables asked for are wanted as well: what the check looks at. */
  readonly layout?: boolean;
}

export interface ApplyProgress {
  readonly done: number;
  readonly total: number;
  /** What is being worked on now, in words for the user. */
  readonly what: string;
}

/** The part of an `AbortSignal` that a host looks at between chunks. */
export interface CancelSignal {
  readonly aborted: boolean;
}

export interface ApplyOptions {
  readonly signal?: CancelSignal;
  readonly onProgress?: (progress: ApplyProgress) => void;
}

/** What became of a list of edits. Nothing of the user's is lost in any outcome. */
export interface ApplyReport {
  readonly outcome: "done" | "cancelled" | "failed";
  /** One sentence for the user; empty when done. */
  readonly message: string;
  /** Sheets that were begun and could not be taken away again; empty unless the host stopped answering. */
  readonly leftBehind: readonly string[];
}

export type Unsubscribe = () => void;

/** Where a workbook lives: an open Excel, or an .xlsx package. The core knows nothing else of either. */
export interface WorkbookHost {
  read(request: ReadRequest): Promise<WorkbookContent>;
  apply(edits: readonly WorkbookEdit[], options?: ApplyOptions): Promise<ApplyReport>;
  /** Selects a cell and resolves to the cell that is selected now (the same, unless the host could not go there). */
  reveal(cell: CellAddress): Promise<CellAddress>;
  onChange(listener: () => void): Unsubscribe;
}

/** A host that cannot do what was asked. `message` is one sentence for the user: what is wrong and what to do. */
export class HostError extends Error {
  constructor(message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = "HostError";
  }
}
