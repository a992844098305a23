import { rangeA1 } from "../../core/workbook/a1";
import type { RangeRef } from "../../core/workbook/cell";

/** What a chunk of work writes to: one proxy a sheet, so that a request names each sheet once. */
export class WriteTarget {
  private readonly sheets = new Map<string, Excel.Worksheet>();
  private readonly ranges = new Map<string, Excel.Range>();

  constructor(readonly context: Excel.RequestContext) {}

  sheet(name: string): Excel.Worksheet {
    const known = this.sheets.get(name) ?? this.context.workbook.worksheets.getItem(name);
    this.sheets.set(name, known);
    return known;
  }

  /** The same proxy for the same place: naming a range costs more of the request than setting its style. */
  range(sheet: string, ref: RangeRef): Excel.Range {
    const key = `${rangeA1(ref)} ${sheet}`;
    const known = this.ranges.get(key) ?? this.sheet(sheet).getRange(rangeA1(ref));
    this.ranges.set(key, known);
    return known;
  }

  addSheet(name: string): Excel.Worksheet {
    const sheet = this.context.workbook.worksheets.add(name);
    this.sheets.set(name, sheet);
    return sheet;
  }
}

/** Something that a step brings into being and that has to go again if the work is given up. */
export type Creation =
  | { readonly kind: "sheet"; readonly name: string; /** Workbook name that points to the sheet. */ readonly anchor: string }
  | { readonly kind: "name" | "style"; readonly name: string }
  /** The title of the document, which then says something new. */
  | { readonly kind: "title"; readonly name: string };

/** The smallest piece of work; steps are sent several at a time, always in order. */
export interface WriteStep {
  readonly what: string;
  readonly sheet?: string;
  /** Estimated length of its part of the request. */
  readonly bytes: number;
  /** Number of sheets that it begins. */
  readonly weight?: number;
  readonly creates?: readonly Creation[];
  write(target: WriteTarget): void;
}

/** One call, property or object path, as the client library writes it (measured on a whole workbook: 110 to 170 bytes without its data). */
const BYTES_A_CALL = 135;

/** Estimated request length of so many calls that carry this data. */
export function requestBytes(calls: number, data: unknown = ""): number {
  return calls * BYTES_A_CALL + jsonBytes(data);
}

/** Length of the JSON text in UTF-8, as it travels. */
function jsonBytes(data: unknown): number {
  const text = JSON.stringify(data);
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7ff) bytes += 2;
    else if (code > 0x7f) bytes += 1;
  }
  return bytes;
}
