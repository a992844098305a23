import { newFileHost, openFileHost, type FileHost } from "../hosts/file/file-host";
import { openPackage } from "../hosts/file/open-package";
import type { OfficePackage } from "../hosts/file/office-package";
import { readSheetLook } from "../hosts/file/read-sheet-look";
import type { PreviewFile } from "./preview-file";

export function blankPreviewFile(): PreviewFile {
  return previewFile(newFileHost());
}

/** @throws HostError, one sentence, for anything that is no workbook. */
export function openPreviewFile(bytes: Uint8Array): PreviewFile {
  return previewFile(openFileHost(bytes));
}

function previewFile(host: FileHost): PreviewFile {
  let pkg: OfficePackage | undefined;
  host.onChange(() => (pkg = undefined));
  return {
    host,
    look: (sheet) => readSheetLook((pkg ??= openPackage(host.bytes())), sheet),
    bytes: () => host.bytes(),
  };
}
