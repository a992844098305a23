import { HostError } from "../../core/workbook/host";

/**
 * The text of an XML part. Workbooks are written in UTF-8; anything else is refused rather than guessed.
 * A byte order mark is dropped.
 */
export function partText(bytes: Uint8Array, part: string): string {
  assertUtf8(bytes, part);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new HostError(`The file cannot be read: ${part} holds characters that are not UTF-8. Open it in Excel and save it again.`, { cause });
  }
}

/** Looks at the byte order mark and the XML declaration only. */
export function assertUtf8(bytes: Uint8Array, part: string): void {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;
  const declared = declaredEncoding(bytes);
  if (isUtf16 || (declared !== undefined && declared !== "utf-8" && declared !== "utf8" && declared !== "us-ascii")) {
    throw new HostError(`The file was not opened because ${part} is not written in UTF-8: open it in Excel and save it again.`);
  }
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const end = head.indexOf("?>");
  if (!head.replace("\u00ef\u00bb\u00bf", "").startsWith("<?xml") || end < 0) return undefined;
  return /encoding\s{0,20}=\s{0,20}["']([^"']{1,40})["']/.exec(head.slice(0, end))?.[1]?.toLowerCase();
}
