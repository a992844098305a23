import { HostError } from "../../core/workbook/host";
import { BrokenPart } from "./broken-part";
import { MAX_XML_DEPTH } from "./parse-xml";
import { assertUtf8 } from "./part-text";
import { TextWindow } from "./text-window";

const [TAB, LINE_FEED, RETURN, SPACE, BANG, QUOTE, APOSTROPHE, SLASH, COLON, LESS, EQUALS, GREATER, QUESTION] = [
  9, 10, 13, 32, 33, 34, 39, 47, 58, 60, 61, 62, 63,
] as const;

/**
 * Walks over the tags of an XML part as bytes, without making a tree: for parts that grow with the data.
 * All positions are byte offsets. Comments and instructions are passed over; a DOCTYPE is refused.
 */
export class XmlCursor {
  /** Of the tag: its `<`, and the byte after its `>`. */
  tagStart = 0;
  tagEnd = 0;
  isClosing = false;
  /** `<c/>`: no content and no closing tag. */
  isEmpty = false;
  /** Without the prefix. */
  nameStart = 0;
  nameEnd = 0;
  prefixLength = 0;
  attributeNameStart = 0;
  attributeNameEnd = 0;
  valueStart = 0;
  valueEnd = 0;
  private attributesAt = 0;
  /** The text between two offsets. */
  readonly texts: TextWindow;

  constructor(
    readonly bytes: Uint8Array,
    readonly part: string,
  ) {
    assertUtf8(bytes, part);
    this.texts = new TextWindow(bytes, part);
  }

  /** Moves to the next tag; false at the end of the part. */
  next(): boolean {
    const { bytes } = this;
    const { length } = bytes;
    let at = this.tagEnd;
    for (;;) {
      while (at < length && bytes[at] !== LESS) at++;
      if (at >= length) return false;
      const mark = bytes[at + 1];
      if (mark !== BANG && mark !== QUESTION) break;
      at = this.pastMarkup(at);
    }
    this.tagStart = at;
    this.isClosing = bytes[at + 1] === SLASH;
    at += this.isClosing ? 2 : 1;
    this.readName(at);
    this.readEnd();
    return true;
  }

  /** The name of the tag, without prefix, is this one. */
  isNamed(name: string): boolean {
    if (this.nameEnd - this.nameStart !== name.length) return false;
    for (let index = 0; index < name.length; index++) if (this.bytes[this.nameStart + index] !== name.charCodeAt(index)) return false;
    return true;
  }

  /** Moves to the next attribute of the current tag and fills `attributeName…` and `value…`. */
  nextAttribute(): boolean {
    const { bytes } = this;
    let at = this.attributesAt;
    while (isSpace(bytes[at])) at++;
    if (bytes[at] === GREATER || (bytes[at] === SLASH && bytes[at + 1] === GREATER)) return false;
    this.attributeNameStart = at;
    while (at < this.tagEnd && bytes[at] !== EQUALS && !isSpace(bytes[at])) at++;
    this.attributeNameEnd = at;
    while (isSpace(bytes[at])) at++;
    if (bytes[at] !== EQUALS) throw this.broken("an attribute has no value");
    at++;
    while (isSpace(bytes[at])) at++;
    const quote = bytes[at];
    if (quote !== QUOTE && quote !== APOSTROPHE) throw this.broken("an attribute is not quoted");
    this.valueStart = ++at;
    while (at < this.tagEnd && bytes[at] !== quote) at++;
    this.valueEnd = at;
    this.attributesAt = at + 1;
    return true;
  }

  /** Places `value…` on the attribute of that written name; false when the tag has none. */
  attribute(name: string): boolean {
    this.attributesAt = this.nameEnd;
    while (this.nextAttribute()) {
      if (this.attributeNameEnd - this.attributeNameStart !== name.length) continue;
      let same = true;
      for (let index = 0; same && index < name.length; index++) same = this.bytes[this.attributeNameStart + index] === name.charCodeAt(index);
      if (same) return true;
    }
    return false;
  }

  /** From an opening tag to its closing tag (or nowhere, if it is empty). */
  skipElement(): void {
    if (this.isEmpty) return;
    for (let depth = 1; depth > 0;) {
      if (!this.next()) throw this.broken("it ends too early");
      if (this.isClosing) depth--;
      else if (!this.isEmpty && ++depth > MAX_XML_DEPTH) {
        throw new HostError(`The file was not opened because ${this.part} nests deeper than ${MAX_XML_DEPTH} elements.`);
      }
    }
  }

  /** Restarts at a byte offset, for a second look. */
  moveTo(offset: number): void {
    this.tagEnd = offset;
  }

  broken(what: string): BrokenPart {
    return new BrokenPart(this.part, `${what}, at byte ${this.tagStart + 1}`);
  }

  private readName(start: number): void {
    const { bytes } = this;
    let at = start;
    this.nameStart = start;
    for (; ; at++) {
      const byte = bytes[at];
      if (byte === COLON) this.nameStart = at + 1;
      else if (byte === undefined || byte === GREATER || byte === SLASH || byte <= SPACE) break;
    }
    this.nameEnd = at;
    this.prefixLength = Math.max(0, this.nameStart - start - 1);
    if (at === this.nameStart) throw this.broken("a tag has no name");
  }

  /** Finds the `>`; a `>` inside of quotes does not count. */
  private readEnd(): void {
    const { bytes } = this;
    const { length } = bytes;
    let at = this.nameEnd;
    this.attributesAt = at;
    for (; ; at++) {
      if (at >= length) throw this.broken("a tag does not end");
      const byte = bytes[at];
      if (byte === GREATER) break;
      if (byte === LESS) throw this.broken("a tag does not end");
      if (byte === QUOTE || byte === APOSTROPHE) {
        at++;
        while (at < length && bytes[at] !== byte) at++;
      }
    }
    this.isEmpty = bytes[at - 1] === SLASH && !this.isClosing;
    this.tagEnd = at + 1;
  }

  /** Past a comment, an instruction or a CDATA section that begins at `at`. */
  private pastMarkup(at: number): number {
    const ending = this.isAt(at, "<!--") ? "-->" : this.isAt(at, "<![CDATA[") ? "]]>" : this.isAt(at, "<?") ? "?>" : undefined;
    if (!ending) throw new HostError(`The file was not opened because ${this.part} holds a DOCTYPE, which no workbook needs.`);
    const last = ending.charCodeAt(ending.length - 1);
    for (let end = this.bytes.indexOf(last, at + 4); end >= 0; end = this.bytes.indexOf(last, end + 1)) {
      if (this.isAt(end - ending.length + 1, ending)) return end + 1;
    }
    this.tagStart = at;
    throw this.broken("it ends too early");
  }

  isAt(at: number, text: string): boolean {
    for (let index = 0; index < text.length; index++) if (this.bytes[at + index] !== text.charCodeAt(index)) return false;
    return true;
  }
}

function isSpace(byte: number | undefined): boolean {
  return byte === SPACE || byte === LINE_FEED || byte === TAB || byte === RETURN;
}
