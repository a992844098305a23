const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Text of bytes in which a byte order mark stays a character: encoded again it has the same length, so offsets hold. */
export function exactText(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}
