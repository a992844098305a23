/** The platform's `TextDecoder`, which browsers and Node share and the language itself does not have. */
type Decoders = new (encoding: string, options: { readonly fatal: true }) => { decode(bytes: Uint8Array): string };

/** The text of a CSV file in UTF-8, or in UTF-16 with its mark; undefined when it is in another encoding. */
export function csvText(bytes: Uint8Array, Decoder: Decoders): string | undefined {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new Decoder(isUtf16 ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
