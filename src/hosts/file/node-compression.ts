import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Compression } from "./compression";

const LEVEL = 6;

/** Node's own zlib: several times as fast as the portable one. */
export const nodeCompression: Compression = {
  inflate: (compressed, size) => {
    const out = inflateRawSync(compressed, { maxOutputLength: Math.max(size, 1) });
    if (out.length !== size) throw new RangeError("less data than announced");
    return new Uint8Array(out.buffer, out.byteOffset, out.length);
  },
  deflate: (bytes) => new Uint8Array(deflateRawSync(bytes, { level: LEVEL })),
};
