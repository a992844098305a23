import { BrokenPart } from "./broken-part";
import { ShortTexts } from "./short-texts";
import { decodeXml } from "./xml-text";

const WINDOW = 16 * 1024;
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Text of a part by byte offsets. Decoding one short stretch costs more than slicing a longer one that is decoded already, so plain ASCII
 * is taken from a window that moves on with the reader.
 */
export class TextWindow {
  private start = 0;
  private end = 0;
  private text: string | undefined;
  private readonly short: ShortTexts;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly part: string,
  ) {
    this.short = new ShortTexts(bytes);
  }

  /** The characters between two offsets, references resolved. */
  at(start: number, end: number): string {
    const short = this.short.at(start, end);
    if (short !== undefined) return short;
    const text = this.verbatim(start, end);
    return text.includes("&") || text.includes("\r") ? decodeXml(text, this.part) : text;
  }

  private verbatim(start: number, end: number): string {
    if (start < this.start || end > this.end) this.move(start);
    if (this.text !== undefined && end <= this.end) return this.text.slice(start - this.start, end - this.start);
    try {
      return utf8.decode(this.bytes.subarray(start, end));
    } catch {
      throw new BrokenPart(this.part, "it holds characters that are not UTF-8");
    }
  }

  private move(start: number): void {
    this.start = start;
    this.end = Math.min(this.bytes.length, start + WINDOW);
    const window = this.bytes.subarray(start, this.end);
    this.text = isAscii(window) ? utf8.decode(window) : undefined;
  }
}

function isAscii(bytes: Uint8Array): boolean {
  let all = 0;
  for (let at = 0; at < bytes.length; at++) all |= bytes[at] ?? 0;
  return all < 128;
}
