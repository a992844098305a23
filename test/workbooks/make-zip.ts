import { deflateRawSync, gzipSync } from "node:zlib";

/** One entry of a made archive; whatever is not said is told truthfully. */
export interface MadeEntry {
  readonly name: string;
  readonly data: Uint8Array | string;
  readonly isStored?: boolean;
  /** Lies of the central directory, and of the local header unless that is told separately. */
  readonly crc?: number;
  readonly size?: number;
  readonly compressedSize?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly localName?: string;
  readonly localSize?: number;
  /** Sizes and checksum stand behind the data, as streaming writers do it. */
  readonly hasDescriptor?: boolean;
  /** Where the directory says that it begins; nothing is written for such an entry. */
  readonly offset?: number;
  /** Packed bytes to use instead of packing `data`. */
  readonly packed?: Uint8Array;
}

interface Placed {
  readonly entry: MadeEntry;
  readonly offset: number;
  readonly fields: Fields;
}

interface Fields {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
}

/** Writes a zip archive by hand, so that it can be made wrong in one place at a time. */
export function makeZip(
  entries: readonly MadeEntry[],
  ending: { readonly count?: number; readonly comment?: string; readonly trailing?: Uint8Array } = {},
): Uint8Array {
  const chunks: Buffer[] = [];
  let at = 0;
  const push = (chunk: Buffer) => {
    chunks.push(chunk);
    at += chunk.length;
  };
  const placed: Placed[] = [];
  for (const entry of entries) {
    const data = Buffer.from(entry.data);
    const packed = entry.packed ? Buffer.from(entry.packed) : entry.isStored ? data : deflateRawSync(data);
    const fields: Fields = {
      flags: (entry.flags ?? 0) | (entry.hasDescriptor ? 8 : 0),
      method: entry.method ?? (entry.isStored ? 0 : 8),
      crc: entry.crc ?? checksum(data),
      compressedSize: entry.compressedSize ?? packed.length,
      size: entry.size ?? data.length,
    };
    placed.push({ entry, offset: entry.offset ?? at, fields });
    if (entry.offset !== undefined) continue;
    const told = entry.hasDescriptor ? { ...fields, crc: 0, compressedSize: 0, size: 0 } : { ...fields, size: entry.localSize ?? fields.size };
    push(Buffer.concat([u32(0x04034b50), common(told, entry.localName ?? entry.name), Buffer.from(entry.localName ?? entry.name), packed]));
    if (entry.hasDescriptor) push(Buffer.concat([u32(0x08074b50), u32(fields.crc), u32(fields.compressedSize), u32(fields.size)]));
  }
  const start = at;
  for (const { entry, offset, fields } of placed) {
    push(Buffer.concat([u32(0x02014b50), u16(20), common(fields, entry.name), Buffer.alloc(10), u32(offset), Buffer.from(entry.name)]));
  }
  const count = u16(ending.count ?? entries.length);
  const comment = Buffer.from(ending.comment ?? "");
  push(
    Buffer.concat([
      u32(0x06054b50),
      u32(0),
      count,
      count,
      u32(at - start),
      u32(start),
      u16(comment.length),
      comment,
      Buffer.from(ending.trailing ?? []),
    ]),
  );
  return new Uint8Array(Buffer.concat(chunks));
}

/** From "version needed" to "extra length". */
function common(fields: Fields, name: string): Buffer {
  const sizes = [fields.crc, fields.compressedSize, fields.size].map(u32);
  return Buffer.concat([u16(20), u16(fields.flags), u16(fields.method), u32(0x21 << 16), ...sizes, u16(Buffer.byteLength(name)), u16(0)]);
}

/** From the end of a gzip stream, so that our own CRC-32 is judged by another. */
function checksum(data: Buffer): number {
  const gzip = gzipSync(data, { level: 1 });
  return gzip.readUInt32LE(gzip.length - 8);
}

function u16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value & 0xffff);
  return buffer;
}

function u32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value >>> 0);
  return buffer;
}
