import { inflateRawSync } from "node:zlib";

const END = 0x06054b50;
const END_BYTES = 22;

/** The parts of an .xlsx file one after the other, unpacked and not checked. Only for files that the bench itself has made. */
export function* unpackedParts(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let end = bytes.length - END_BYTES;
  while (view.getUint32(end, true) !== END) end -= 1;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < view.getUint16(end + 10, true); index++) {
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const content = bytes.subarray(start, start + view.getUint32(at + 20, true));
    const isStored = view.getUint16(at + 10, true) === 0;
    yield isStored ? content : inflateRawSync(content);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}
