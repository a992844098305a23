import { HostError } from "../../core/workbook/host";
import { portableCompression, type Compression } from "./compression";
import { CONTENT_TYPES_PART } from "./content-types";
import { OfficePackage } from "./office-package";
import { findWorkbook } from "./workbook-part";
import { readZip } from "./zip";

/**
 * Opens the bytes of an .xlsx or .xlsm file (or a template).
 * @throws HostError, one sentence each, for what is no such workbook, is damaged, or cannot be read safely.
 */
export function openPackage(bytes: Uint8Array, compression: Compression = portableCompression): OfficePackage {
  assertIsZip(bytes);
  const { entries, ignoredNames } = readZip(bytes);
  const pkg = new OfficePackage(entries, ignoredNames, compression);
  if (!pkg.has(CONTENT_TYPES_PART))
    throw new HostError("This is not an Excel workbook but some other kind of zip file: choose an .xlsx or .xlsm file.");
  findWorkbook(pkg);
  return pkg;
}

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function assertIsZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new HostError("The file is empty: choose an .xlsx or .xlsm workbook.");
  if (OLE_MAGIC.every((byte, index) => bytes[index] === byte)) {
    throw new HostError(
      holdsUtf16(bytes, "EncryptedPackage")
        ? "The workbook is protected by a password: open it in Excel and save a copy without one."
        : "This is an old Excel file (.xls): open it in Excel and save it as .xlsx.",
    );
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new HostError("This is not an Excel workbook: choose an .xlsx or .xlsm file.");
}

/** Streams of an OLE container stand in its directory by their UTF-16 names. */
function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
