import type { WorkbookHost } from "../core/workbook/host";
import type { SheetLook } from "../hosts/file/sheet-look";

/** A workbook file in the preview: the host that the pane works on, and what the port does not tell. */
export interface PreviewFile {
  readonly host: WorkbookHost;
  /** @throws HostError when the sheet cannot be shown. */
  look(sheet: string): SheetLook;
  /** The file as it would be saved now. */
  bytes(): Uint8Array;
}

/** Where the preview gets its files from. Both load the file engine when they are first needed. */
export interface PreviewFiles {
  blank(): Promise<PreviewFile>;
  /** @throws HostError, one sentence, when the bytes are no workbook that can be read safely. */
  open(bytes: Uint8Array): Promise<PreviewFile>;
}
