import type { CellAddress } from "./cell";
import type { Book, Columns, RecordOf, SheetRecord } from "./define-sheet";
import type { CountFormulas, CountPeriod, RegisterCount } from "./register-count";
import type { RegisterCounter, RegisterCounters } from "./register-counter";
import type { SerialDay } from "./serial-day";
import type { ColumnSnapshot, Nothing, RegisterSnapshot, WorkbookSnapshot } from "./snapshot";

type Scalar = string | number | boolean | null;

/** A snapshot behind the types of the sheet records. It holds nothing of its own but what it has looked up already. */
export class SnapshotBook implements Book {
  private readonly taken = new Map<string, readonly unknown[]>();
  private readonly issues = new Map<ColumnSnapshot, ReadonlyMap<number, Nothing>>();
  private readonly indexes = new Map<string, ReadonlyMap<string, readonly unknown[]>>();

  constructor(
    readonly snapshot: WorkbookSnapshot,
    private readonly counters: RegisterCounters,
  ) {}

  get asOf(): SerialDay {
    return this.snapshot.asOf;
  }

  setting(key: string): Scalar {
    return this.snapshot.settings[key] ?? null;
  }

  withSetting(key: string, value: Scalar): Book {
    return new SnapshotBook({ ...this.snapshot, settings: { ...this.snapshot.settings, [key]: value } }, this.counters);
  }

  /** The same workbook as if today were another day. */
  onDay(asOf: SerialDay): SnapshotBook {
    return new SnapshotBook({ ...this.snapshot, asOf }, this.counters);
  }

  countFormulas(metricId: string): CountFormulas | undefined {
    return this.counterOf(metricId);
  }

  count(metricId: string, period: CountPeriod): RegisterCount | undefined {
    return this.counterOf(metricId)?.count(this, period);
  }

  private counterOf(metricId: string): RegisterCounter | undefined {
    const counter = this.counters.get(metricId);
    return counter?.reads.every((id) => this.snapshot.registers[id] !== undefined) ? counter : undefined;
  }

  records<C extends Columns>(sheet: SheetRecord<C>): readonly RecordOf<C>[] {
    const known = this.taken.get(sheet.id);
    if (known) return known as readonly RecordOf<C>[]; // the map holds what this very method put there under the sheet's id
    const register = this.snapshot.registers[sheet.id];
    const records = register ? recordsOf(sheet, register) : [];
    this.taken.set(sheet.id, records);
    return records;
  }

  recordsBy<C extends Columns>(sheet: SheetRecord<C>, key: Extract<keyof C, string>): ReadonlyMap<string, readonly RecordOf<C>[]> {
    const name = `${sheet.id}.${key}`;
    const known = this.indexes.get(name);
    if (known) return known as ReadonlyMap<string, readonly RecordOf<C>[]>; // as above: put there by this method
    const index = new CaselessMap<RecordOf<C>[]>();
    for (const record of this.records(sheet)) {
      const value: unknown = record[key];
      for (const part of Array.isArray(value) ? value : [value]) {
        if (part === undefined) continue;
        const text = String(part);
        const others = index.get(text);
        if (others) others.push(record);
        else index.set(text, [record]);
      }
    }
    this.indexes.set(name, index);
    return index;
  }

  labels(listId: string): readonly string[] {
    return this.snapshot.lists[listId]?.labels ?? [];
  }

  label(listId: string, code: string): string {
    const list = this.snapshot.lists[listId];
    const position = list ? list.codes.indexOf(code) : -1;
    return list?.labels[position] ?? code;
  }

  addressOf<C extends Columns>(sheet: SheetRecord<C>, record: RecordOf<C>, key: string): CellAddress | undefined {
    const register = this.snapshot.registers[sheet.id];
    const column = register?.columns[key];
    return register && column ? { sheet: register.sheet, row: record.place.sheetRow, column: column.column } : undefined;
  }

  private issuesOf(column: ColumnSnapshot): ReadonlyMap<number, Nothing> {
    const known = this.issues.get(column);
    if (known) return known;
    const byRow = new Map(column.issues.map(({ tableRow, kind }) => [tableRow, kind]));
    this.issues.set(column, byRow);
    return byRow;
  }

  nothing<C extends Columns>(sheet: SheetRecord<C>, record: RecordOf<C>, key: string): Nothing | undefined {
    const column = this.snapshot.registers[sheet.id]?.columns[key];
    if (!column) return "missing";
    const issue = this.issuesOf(column).get(record.place.tableRow);
    if (issue) return issue;
    return column.values[record.place.tableRow] === null ? "empty" : undefined;
  }
}

/** Keys are the same whatever their case, as in Excel's own comparisons. */
class CaselessMap<V> extends Map<string, V> {
  override get(key: string): V | undefined {
    return super.get(key.toLowerCase());
  }

  override has(key: string): boolean {
    return super.has(key.toLowerCase());
  }

  override set(key: string, value: V): this {
    return super.set(key.toLowerCase(), value);
  }
}

function recordsOf<C extends Columns>(sheet: SheetRecord<C>, register: RegisterSnapshot): readonly RecordOf<C>[] {
  const isSeveral = new Set(
    Object.entries(sheet.columns)
      .filter(([, column]) => column.kind === "choices" || column.kind === "references")
      .map(([key]) => key),
  );
  return register.records.map((tableRow) => {
    const record: Record<string, unknown> = { place: { tableRow, sheetRow: register.top + 1 + tableRow } };
    for (const [key, column] of Object.entries(register.columns)) {
      const value = column.values[tableRow] ?? null;
      if (value !== null) record[key] = isSeveral.has(key) ? partsOf(String(value)) : value;
    }
    return record as RecordOf<C>; // the snapshot was taken by this sheet's own columns, which give each value its type
  });
}

/** The members of an `A; B` cell. */
export function partsOf(text: string): readonly string[] {
  return text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
