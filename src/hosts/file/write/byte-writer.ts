const FLUSH_AT = 1 << 15;
/** No UTF-16 unit takes more bytes in UTF-8. */
const MAX_BYTES_PER_UNIT = 3;

/** Collects text as UTF-8 in one growing buffer: no list of chunks to join, so a large part stands in memory once. */
export class ByteWriter {
  private readonly encoder = new TextEncoder();
  private buffer: Uint8Array;
  private length = 0;
  private pending = "";

  /** @param expectedBytes a good guess spares copying; the buffer grows when it was too small. */
  constructor(expectedBytes: number) {
    this.buffer = new Uint8Array(Math.max(expectedBytes, FLUSH_AT));
  }

  write(text: string): void {
    this.pending += text;
    if (this.pending.length >= FLUSH_AT) this.flush();
  }

  /** What was written; the writer is not used after that. */
  bytes(): Uint8Array {
    this.flush();
    return this.buffer.subarray(0, this.length);
  }

  private flush(): void {
    const needed = this.length + this.pending.length * MAX_BYTES_PER_UNIT;
    if (needed > this.buffer.length) {
      const larger = new Uint8Array(Math.max(needed, Math.ceil(this.buffer.length * 1.5)));
      larger.set(this.buffer.subarray(0, this.length));
      this.buffer = larger;
    }
    this.length += this.encoder.encodeInto(this.pending, this.buffer.subarray(this.length)).written;
    this.pending = "";
  }
}
