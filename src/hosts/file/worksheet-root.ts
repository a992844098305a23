import { HostError } from "../../core/workbook/host";
import { BrokenPart } from "./broken-part";
import { MAIN_NAMESPACE } from "./workbook-part";
import { XmlCursor } from "./xml-cursor";

/** Moves to the root of a worksheet and gives the prefix that its elements are written with. */
export function openWorksheet(cursor: XmlCursor): string {
  const { bytes, part } = cursor;
  if (!cursor.next() || cursor.isClosing || cursor.isEmpty || !cursor.isNamed("worksheet")) throw new BrokenPart(part, "it is no worksheet");
  const name =
    cursor.prefixLength > 0 ? String.fromCharCode(...bytes.subarray(cursor.nameStart - cursor.prefixLength - 1, cursor.nameStart - 1)) : "";
  const declared = cursor.attribute(name === "" ? "xmlns" : `xmlns:${name}`);
  if (!declared || cursor.valueEnd - cursor.valueStart !== MAIN_NAMESPACE.length || !cursor.isAt(cursor.valueStart, MAIN_NAMESPACE)) {
    throw new HostError(`The file was not opened because ${part} is not a worksheet of an ordinary workbook: open it in Excel and save it as .xlsx.`);
  }
  return name === "" ? "" : `${name}:`;
}

/** From behind the sheet data to the end of the worksheet: is the sheet protected? */
export function readProtection(cursor: XmlCursor): boolean {
  let isProtected = false;
  for (;;) {
    if (!cursor.next()) throw cursor.broken("it ends too early");
    if (cursor.isClosing) return isProtected;
    if (cursor.isNamed("sheetProtection") && cursor.attribute("sheet")) {
      isProtected = cursor.isAt(cursor.valueStart, "1") || cursor.isAt(cursor.valueStart, "true");
    }
    cursor.skipElement();
  }
}

/** Tells whether a worksheet is protected without looking at its cells. */
export function isWorksheetProtected(bytes: Uint8Array, part: string): boolean {
  const cursor = new XmlCursor(bytes, part);
  const closing = `</${openWorksheet(cursor)}sheetData`;
  for (let at = bytes.lastIndexOf(60); at > 0; at = bytes.lastIndexOf(60, at - 1)) {
    if (!cursor.isAt(at, closing)) continue;
    cursor.moveTo(at);
    cursor.next();
    return readProtection(cursor);
  }
  return readProtection(cursor);
}
