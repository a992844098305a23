const SLOTS = 4096;
const LONGEST = 40;
const [AMPERSAND, RETURN] = [38, 13];

/**
 * Short ASCII texts of a part. The labels of a drop-down stand in thousands of cells: each is made and held once, as long as it comes again soon.
 */
export class ShortTexts {
  private readonly known: (string | undefined)[] = new Array<string | undefined>(SLOTS).fill(undefined);
  /** Room for the characters of a new text, by its length. */
  private readonly codes: number[][] = [];

  constructor(private readonly bytes: Uint8Array) {}

  /** Undefined where the text is longer, holds other characters, or has references or line ends to resolve. */
  at(start: number, end: number): string | undefined {
    if (end - start > LONGEST) return undefined;
    const { bytes } = this;
    let hash = end - start;
    for (let at = start; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte > 127 || byte === AMPERSAND || byte === RETURN) return undefined;
      hash = (hash * 31 + byte) | 0;
    }
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const known = this.known[slot];
    if (known !== undefined && this.isSame(known, start, end)) return known;
    return (this.known[slot] = this.made(start, end));
  }

  private isSame(text: string, start: number, end: number): boolean {
    if (text.length !== end - start) return false;
    for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) !== this.bytes[start + index]) return false;
    return true;
  }

  private made(start: number, end: number): string {
    // A plain array of the right length is much faster to apply than a stretch of bytes, and one for each length is enough.
    const codes = (this.codes[end - start] ??= new Array<number>(end - start).fill(0));
    for (let index = 0; index < codes.length; index++) codes[index] = this.bytes[start + index] ?? 0;
    return String.fromCharCode.apply(null, codes);
  }
}
