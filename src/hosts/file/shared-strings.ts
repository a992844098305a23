import { HostError } from "../../core/workbook/host";
import { stringItemText } from "./cell-text";
import { XmlCursor } from "./xml-cursor";

/** More texts than any sheet has rows, sixteen times over. */
const MAX_STRINGS = 16 * 1024 * 1024;

/** Texts by index; undefined where one is too long for a cell. */
export type SharedStrings = readonly (string | undefined)[];

/** @throws HostError when the part is not proper XML or holds a DOCTYPE or entities. */
export function readSharedStrings(bytes: Uint8Array, part: string): SharedStrings {
  const cursor = new XmlCursor(bytes, part);
  if (!cursor.next() || !cursor.isNamed("sst")) throw cursor.broken("it is no list of texts");
  const strings: (string | undefined)[] = [];
  if (cursor.isEmpty) return strings;
  for (;;) {
    if (!cursor.next()) throw cursor.broken("it ends too early");
    if (cursor.isClosing) return strings;
    if (cursor.isNamed("si")) strings.push(stringItemText(cursor));
    else cursor.skipElement();
    if (strings.length > MAX_STRINGS) throw new HostError("The file was not opened because it lists more texts than any workbook needs.");
  }
}
