import { deflateSync, Inflate as InflateStream } from "fflate";

/**
 * The deflate method of zip files. The default works everywhere; Node callers may pass zlib's for speed.
 * `inflate` gives at most `size` bytes and throws as soon as there would be more; `deflate` may choose its own level.
 */
export interface Compression {
  readonly inflate: (compressed: Uint8Array, size: number) => Uint8Array;
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
}

/** No byte of deflate holds more than this many bytes. */
const MAX_RATIO = 1032;
const [SMALLEST_STEP, LARGEST_STEP] = [16 * 1024, 256 * 1024];

function inflate(compressed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let written = 0;
  const stream = new InflateStream((chunk) => {
    if (written + chunk.length > size) throw new RangeError("more data than announced");
    out.set(chunk, written);
    written += chunk.length;
  });
  for (let at = 0; at < compressed.length;) {
    // So small a step that a bomb cannot unfold far beyond what was announced before it is noticed.
    const step = Math.min(LARGEST_STEP, Math.max(SMALLEST_STEP, Math.floor((size - written) / MAX_RATIO)));
    const next = Math.min(compressed.length, at + step);
    stream.push(compressed.subarray(at, next), next === compressed.length);
    at = next;
  }
  if (written !== size) throw new RangeError("less data than announced");
  return out;
}

export const portableCompression: Compression = { inflate, deflate: (bytes) => deflateSync(bytes, { level: 6 }) };
