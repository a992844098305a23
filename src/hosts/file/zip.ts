import { HostError } from "../../core/workbook/host";
import type { Compression } from "./compression";
import { crc32 } from "./crc32";

/** One file of a zip archive, still compressed. */
export interface ZipEntry {
  /** With forward slashes, as the central directory spells it otherwise. */
  readonly name: string;
  /** The name as it stands in the file. */
  readonly nameBytes: Uint8Array;
  readonly isUtf8: boolean;
  readonly isStored: boolean;
  readonly crc: number;
  /** Bytes when unpacked, as announced by the central directory. */
  readonly size: number;
  readonly compressed: Uint8Array;
}

export interface ZipArchive {
  readonly entries: readonly ZipEntry[];
  /** Names that point outside of the archive; they are never used and never written again. */
  readonly ignoredNames: readonly string[];
}

/** Room that an honest workbook never needs (the largest ratio of 3,248 real files is 69). */
const MAX_ENTRIES = 4096;
const MAX_ENTRY_BYTES = 256 * 1024 * 1024;
const MAX_TOTAL_BYTES = 512 * 1024 * 1024;
const MAX_RATIO = 200;
const RATIO_FREE_BYTES = 1024 * 1024;

const LOCAL_SIGNATURE = 0x04034b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
const MAX_COMMENT = 0xffff;

const damaged = (what: string) => new HostError(`The file is damaged or incomplete (${what}): fetch or copy it again.`);
const refused = (what: string) => new HostError(`The file was not opened because ${what}: open it in Excel and save it under a new name.`);

interface Directory {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

interface CentralRecord {
  readonly entry: Omit<ZipEntry, "compressed">;
  readonly compressedSize: number;
  readonly localOffset: number;
  readonly next: number;
}

/**
 * Reads the central directory, which alone says what an archive holds; nothing is unpacked yet.
 * @throws HostError when the archive is damaged, encrypted, zip64, split, or larger than a workbook can honestly be.
 */
export function readZip(bytes: Uint8Array): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > MAX_ENTRIES) throw refused(`it holds more than ${MAX_ENTRIES} parts`);
  const records: CentralRecord[] = [];
  let at = directory.start;
  for (let index = 0; index < directory.count; index++) {
    const record = centralRecord(bytes, view, at, directory.end);
    records.push(record);
    at = record.next;
  }
  if (at !== directory.end) throw damaged("its list of parts does not end where it should");
  checkSizes(records, bytes.length);
  checkNames(records);
  const all = locate(bytes, view, records, directory.start);
  return { entries: all.filter((entry) => !isOutside(entry.name)), ignoredNames: all.map((entry) => entry.name).filter(isOutside) };
}

/**
 * Unpacks an entry and checks its size and its CRC-32.
 * @throws HostError when the bytes are not what the directory announces.
 */
export function entryBytes(entry: ZipEntry, inflate: Compression["inflate"]): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = entry.isStored ? entry.compressed : inflate(entry.compressed, entry.size);
  } catch (cause) {
    throw new HostError(`The file is damaged (${entry.name} cannot be unpacked): fetch or copy it again.`, { cause });
  }
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged(`${entry.name} fails its checksum`);
  return bytes;
}

/** The end record whose directory ends exactly where the record begins; a comment or stray bytes may follow it. */
function findDirectory(view: DataView): Directory {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const [count, size, start] = [view.getUint16(at + 10, true), view.getUint32(at + 12, true), view.getUint32(at + 16, true)];
    if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) throw refused("it is a zip64 archive");
    if (view.getUint16(at + 4, true) !== 0 || view.getUint16(at + 6, true) !== 0 || view.getUint16(at + 8, true) !== count) {
      throw refused("it is split over several disks");
    }
    if (start + size === at) return { start, end: at, count };
  }
  throw damaged("its list of parts is missing");
}

function centralRecord(bytes: Uint8Array, view: DataView, at: number, end: number): CentralRecord {
  if (at + CENTRAL_BYTES > end || view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw damaged("its list of parts cannot be read");
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const [compressedSize, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const [nameLength, extraLength, commentLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
  const localOffset = view.getUint32(at + 42, true);
  const next = at + CENTRAL_BYTES + nameLength + extraLength + commentLength;
  if (next > end) throw damaged("its list of parts cannot be read");
  if ((flags & 0x2041) !== 0) throw refused("parts of it are encrypted");
  if (view.getUint16(at + 34, true) !== 0) throw refused("it is split over several disks");
  if (size === 0xffffffff || compressedSize === 0xffffffff || localOffset === 0xffffffff) throw refused("it is a zip64 archive");
  if (method !== 0 && method !== 8) throw refused("it is packed in a way that workbooks never use");
  if (method === 0 && size !== compressedSize) throw damaged("a part has two different sizes");
  const nameBytes = bytes.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameLength);
  const entry = {
    name: decodeName(nameBytes),
    nameBytes,
    isUtf8: (flags & 0x800) !== 0,
    isStored: method === 0,
    crc: view.getUint32(at + 16, true),
    size,
  };
  return { entry, compressedSize, localOffset, next };
}

function decodeName(nameBytes: Uint8Array): string {
  let name: string;
  try {
    name = new TextDecoder("utf-8", { fatal: true }).decode(nameBytes);
  } catch {
    name = new TextDecoder("latin1").decode(nameBytes);
  }
  return name.replaceAll("\\", "/");
}

function isOutside(name: string): boolean {
  return name.startsWith("/") || name.includes(":") || name.includes("\0") || name.split("/").includes("..");
}

function checkSizes(records: readonly CentralRecord[], fileBytes: number): void {
  let total = 0;
  for (const { entry } of records) {
    if (entry.size > MAX_ENTRY_BYTES) throw refused(`${entry.name} unpacks to more than 256 MB`);
    total += entry.size;
  }
  if (total > MAX_TOTAL_BYTES) throw refused("it unpacks to more than 512 MB");
  if (total > RATIO_FREE_BYTES && total > MAX_RATIO * fileBytes) throw refused(`it unpacks to more than ${MAX_RATIO} times its size`);
}

function checkNames(records: readonly CentralRecord[]): void {
  const seen = new Set<string>();
  for (const { entry } of records) {
    const key = entry.name.toLowerCase();
    if (seen.has(key)) throw refused(`it holds ${entry.name} twice`);
    seen.add(key);
  }
}

/** Finds the data of each entry; local headers must tell the same story as the directory, and no two entries may share bytes. */
function locate(bytes: Uint8Array, view: DataView, records: readonly CentralRecord[], limit: number): ZipEntry[] {
  const located = records.map((record) => locateOne(bytes, view, record, limit));
  const inFileOrder = [...located].sort((a, b) => a.start - b.start);
  let free = 0;
  for (const { start, end } of inFileOrder) {
    if (start < free) throw refused("its parts overlap");
    free = end;
  }
  return located.map(({ entry }) => entry);
}

function locateOne(bytes: Uint8Array, view: DataView, record: CentralRecord, limit: number): { entry: ZipEntry; start: number; end: number } {
  const { entry, localOffset: start, compressedSize } = record;
  const differs = () => damaged(`${entry.name} is described in two different ways`);
  if (start + LOCAL_BYTES > limit || view.getUint32(start, true) !== LOCAL_SIGNATURE) throw damaged(`${entry.name} is missing`);
  const nameLength = view.getUint16(start + 26, true);
  const dataStart = start + LOCAL_BYTES + nameLength + view.getUint16(start + 28, true);
  const end = dataStart + compressedSize;
  if (end > limit) throw damaged(`${entry.name} is cut off`);
  if (decodeName(bytes.subarray(start + LOCAL_BYTES, start + LOCAL_BYTES + nameLength)) !== entry.name) throw differs();
  if ((view.getUint16(start + 8, true) === 0) !== entry.isStored) throw differs();
  const hasDescriptor = (view.getUint16(start + 6, true) & 8) !== 0;
  const [crc, packed, size] = [view.getUint32(start + 14, true), view.getUint32(start + 18, true), view.getUint32(start + 22, true)];
  const saysNothing = hasDescriptor || packed === 0xffffffff || size === 0xffffffff;
  if (!saysNothing && (crc !== entry.crc || packed !== compressedSize || size !== entry.size)) throw differs();
  return { entry: { ...entry, compressed: bytes.subarray(dataStart, end) }, start, end };
}
