import type { WorkbookHost } from "../core/workbook/host";

/** A workbook that can be saved as a file. */
export interface WorkbookFile extends WorkbookHost {
  bytes(): Uint8Array;
}

/** Everything that a command needs from the outside; `cli.ts` gives the real ones. */
export interface CommandWorld {
  readonly newWorkbook: () => WorkbookFile;
  readonly openWorkbook: (path: string) => Promise<WorkbookFile>;
  /** A file that is no workbook. */
  readonly readBytes: (path: string) => Promise<Uint8Array>;
  readonly saveText: (path: string, text: string, options: { readonly force: boolean }) => Promise<void>;
  readonly save: (
    path: string,
    bytes: Uint8Array,
    options: { readonly force: boolean; /** Keep what was there beside it. */ readonly backup?: boolean },
  ) => Promise<void>;
  /** `YYYY-MM-DD` of the machine's own calendar. */
  readonly today: () => string;
  readonly print: (line: string) => void;
}

/** 0 fine · 1 something was found · 2 could not do it. */
export type ExitCode = 0 | 1 | 2;

/** The command was called in a way that cannot be meant; the message is one sentence. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}
