import { deflateSync, Inflate as InflateStream } from "fflate";

/**
 * The deflate method of zip files. The default works everywhere; Node callers may pass zlib's for speed.
 * `inflate` gives at most `size` bytes and throws as soon as there would be more; `deflate` may choose its own level.
 */
export interface Compression {
  readonly inflate: (compressed: Uint8Array, size: number) => Uint8Array;
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
}

/** Small steps, so that a bomb is noticed before it has unfolded: 32 KB of deflate hold at most 33 MB. */
const STEP = 32 * 1024;

function inflate(compressed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let written = 0;
  const stream = new InflateStream((chunk) => {
    if (written + chunk.length > size) throw new RangeError("more data than announced");
    out.set(chunk, written);
    written += chunk.length;
  });
  for (let at = 0; at < compressed.length; at += STEP) {
    stream.push(compressed.subarray(at, at + STEP), at + STEP >= compressed.length);
  }
  if (written !== size) throw new RangeError("less data than announced");
  return out;
}

export const portableCompression: Compression = { inflate, deflate: (bytes) => deflateSync(bytes, { level: 6 }) };
