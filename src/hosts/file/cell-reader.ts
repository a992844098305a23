import { NOT_CALCULATED, type CellError, type CellValue } from "../../core/workbook/cell";
import { DAYS_FROM_1900_TO_1904, serialOfIso } from "../../core/workbook/serial-day";
import { cellText, elementText, numberAt, stringItemText, textBetween } from "./cell-text";
import type { ScannedCell } from "./scanned-cell";
import type { SharedStrings } from "./shared-strings";
import type { XmlCursor } from "./xml-cursor";

/** Stands for a cell whose content cannot be read: neither empty nor a value. */
export const UNREADABLE: CellError = { error: "#UNREADABLE!" };

/** Reads the value of a cell as a `CellValue`, or undefined when it cannot be read. */
export class CellReader {
  /** @param dateStyles in a workbook that counts from 1904: the style numbers that show dates. */
  constructor(
    private readonly strings: SharedStrings,
    private readonly dateStyles: ReadonlySet<number> | undefined,
  ) {}

  read(cell: ScannedCell, cursor: XmlCursor): CellValue | undefined {
    if (cell.isFaulty) return undefined;
    if (cell.type === "inlineStr" && cell.inlineStart >= 0) return this.inlineText(cell, cursor);
    const isBlank = cell.valueStart < 0 || cell.valueContentStart === cell.valueContentEnd;
    if (isBlank && !(cell.type === "str" && cell.valueStart >= 0)) return cell.formulaStart >= 0 ? NOT_CALCULATED : null;
    switch (cell.type) {
      case "n":
        return this.number(cell, cursor);
      case "s":
        return this.strings[numberAt(cursor.bytes, cell.valueContentStart, cell.valueContentEnd) ?? -1];
      case "str":
      case "inlineStr":
        return this.plainText(cell, cursor);
      case "b":
        return booleans.get(this.valueText(cell, cursor) ?? "");
      case "e":
        return this.error(cell, cursor);
      case "d":
        return serialOfIsoTime(this.valueText(cell, cursor) ?? "");
      case "unknown":
        return undefined;
    }
  }

  private number(cell: ScannedCell, cursor: XmlCursor): number | undefined {
    const number = numberAt(cursor.bytes, cell.valueContentStart, cell.valueContentEnd) ?? this.numberInText(cell, cursor);
    return number !== undefined && this.dateStyles?.has(cell.style) ? number + DAYS_FROM_1900_TO_1904 : number;
  }

  /** For a number that is wrapped in CDATA. */
  private numberInText(cell: ScannedCell, cursor: XmlCursor): number | undefined {
    const bytes = new TextEncoder().encode(this.valueText(cell, cursor));
    return numberAt(bytes, 0, bytes.length);
  }

  private plainText(cell: ScannedCell, cursor: XmlCursor): string | undefined {
    const text = this.valueText(cell, cursor);
    return text === undefined ? undefined : cellText(text);
  }

  private error(cell: ScannedCell, cursor: XmlCursor): CellError | undefined {
    const error = this.valueText(cell, cursor);
    return error?.startsWith("#") ? { error } : undefined;
  }

  private inlineText(cell: ScannedCell, cursor: XmlCursor): string | undefined {
    if (cell.hasPlainText) {
      const text = textBetween(cursor, cell.valueContentStart, cell.valueContentEnd);
      return text === undefined ? undefined : cellText(text);
    }
    cursor.moveTo(cell.inlineStart);
    cursor.next();
    return stringItemText(cursor);
  }

  private valueText(cell: ScannedCell, cursor: XmlCursor): string | undefined {
    cursor.moveTo(cell.valueStart);
    cursor.next();
    return elementText(cursor);
  }
}

const booleans = new Map([
  ["1", true],
  ["0", false],
  ["true", true],
  ["false", false],
]);

/** `2026-11-21` or `2026-11-21T12:30:00` as a serial day with its fraction. */
function serialOfIsoTime(text: string): number | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?Z?)?$/.exec(text);
  const day = serialOfIso(match?.[1] ?? "");
  if (!match || day === undefined) return undefined;
  const [hours, minutes, seconds] = [Number(match[2] ?? 0), Number(match[3] ?? 0), Number(match[4] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds >= 60) return undefined;
  return day + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
