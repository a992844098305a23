/** Bytes from `start` up to `end` become `text`; with `start` = `end` the text is inserted. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies splices that do not overlap; those at the same place keep the order in which they are given. Everything between them is copied as it is. */
export function spliceBytes(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const encoder = new TextEncoder();
  const sorted = splices
    .map(({ start, end, text }) => ({ start, end, added: encoder.encode(text) }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const out = new Uint8Array(sorted.reduce((length, { start, end, added }) => length - (end - start) + added.length, bytes.length));
  let [from, to] = [0, 0];
  for (const { start, end, added } of sorted) {
    out.set(bytes.subarray(from, start), to);
    to += start - from;
    out.set(added, to);
    to += added.length;
    from = end;
  }
  out.set(bytes.subarray(from), to);
  return out;
}
