import type { Compression } from "./compression";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip";

/** A file to write anew. */
export interface ZipFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
const VERSION = 20;
const UTF8_FLAG = 0x800;
/** 1980-01-01, the first day a zip can tell: the same content gives the same bytes on every day. */
const FIXED_DATE = 0x21;

/** Writes an archive in the given order: entries of another archive keep their packed bytes, files are packed anew. */
export function writeZip(items: readonly (ZipEntry | ZipFile)[], deflate: Compression["deflate"]): Uint8Array {
  const entries = items.map((item) => ("compressed" in item ? item : packed(item, deflate)));
  const headers = entries.reduce((sum, entry) => sum + LOCAL_BYTES + CENTRAL_BYTES + 2 * entry.nameBytes.length, 0);
  const out = new Uint8Array(entries.reduce((sum, entry) => sum + entry.compressed.length, headers) + END_BYTES);
  const view = new DataView(out.buffer);
  let at = 0;
  const offsets = entries.map((entry) => {
    const offset = at;
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry);
    out.set(entry.nameBytes, at + LOCAL_BYTES);
    out.set(entry.compressed, at + LOCAL_BYTES + entry.nameBytes.length);
    at += LOCAL_BYTES + entry.nameBytes.length + entry.compressed.length;
    return offset;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    out.set(entry.nameBytes, at + CENTRAL_BYTES);
    at += CENTRAL_BYTES + entry.nameBytes.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

/** The 24 bytes that the local and the central header have in common, from "version needed" to "name length". */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.isUtf8 ? UTF8_FLAG : 0, true);
  view.setUint16(at + 4, entry.isStored ? 0 : 8, true);
  view.setUint16(at + 8, FIXED_DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

function packed(file: ZipFile, deflate: Compression["deflate"]): ZipEntry {
  const nameBytes = new TextEncoder().encode(file.name);
  return {
    name: file.name,
    nameBytes,
    isUtf8: nameBytes.some((byte) => byte > 127),
    isStored: false,
    crc: crc32(file.bytes),
    size: file.bytes.length,
    compressed: deflate(file.bytes),
  };
}
