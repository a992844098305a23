import type { RiskRecord } from "../rules/open-risks";
import type { RecordFor } from "../workbook/records-for";
import { isoOfSerial } from "../workbook/serial-day";
import { risks } from "../workbook/sheets/risks";
import type { SnapshotBook } from "../workbook/snapshot-book";

export type RiskKey = Extract<keyof typeof risks.columns, string>;
export type RiskChanges = RecordFor<typeof risks.columns>;

/** A cell that will be written, before it is: as the user sees it. */
export interface CellChange {
  readonly key: string;
  /** As it stands in the sheet now. */
  readonly heading: string;
  /** Empty where the cell is. */
  readonly before: string;
  readonly after: string;
}

/** The cells of a risk that some changes touch, in the order of the register; a value that is there already is not written. */
export function cellChanges(risk: RiskRecord, changes: RiskChanges, book: SnapshotBook): readonly CellChange[] {
  const found = book.snapshot.registers[risks.id]?.columns ?? {};
  return keysOf(changes).flatMap((key) => {
    const before = words(risk[key], key, book);
    const after = words(changes[key], key, book);
    return before === after ? [] : [{ key, heading: found[key]?.heading ?? risks.columns[key].heading, before, after }];
  });
}

/** The columns that changes write. */
function keysOf(changes: RiskChanges): readonly RiskKey[] {
  const keys = Object.keys(risks.columns) as RiskKey[]; // the keys of a constant record are those of its type
  return keys.filter((key) => changes[key] !== undefined);
}

function words(value: unknown, key: RiskKey, book: SnapshotBook): string {
  const column = risks.columns[key];
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.join("; ");
  if (column.kind === "date" && typeof value === "number") return isoOfSerial(value);
  return typeof value === "string" && column.list ? book.label(column.list.id, value) : String(value);
}

/** A line more in a column that is never overwritten. */
export function added(text: string | undefined, line: string): string {
  return text === undefined || text.trim() === "" ? line : `${text.trim()} ${line}`;
}
