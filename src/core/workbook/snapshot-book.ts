import { CaselessMap } from "./caseless-map";
import type { CellAddress } from "./cell";
import type { Book, Columns, RecordOf, RecordPlace, SheetRecord } from "./define-sheet";
import type { CountFormulas, CountPeriod, RegisterCount } from "./register-count";
import type { RegisterCounter, RegisterCounters } from "./register-counter";
import type { SerialDay } from "./serial-day";
import type { ColumnSnapshot, Nothing, RegisterSnapshot, WorkbookSnapshot } from "./snapshot";

type Scalar = string | number | boolean | null;

/** What was looked up in the registers already. It depends on nothing else of the snapshot. */
class Lookups {
  readonly taken = new Map<string, readonly unknown[]>();
  readonly issues = new Map<ColumnSnapshot, ReadonlyMap<number, Nothing>>();
  readonly indexes = new Map<string, ReadonlyMap<string, readonly unknown[]>>();
}

/** A snapshot behind the types of the sheet records. It holds nothing of its own but what it has looked up already. */
export class SnapshotBook implements Book {
  private lookups = new Lookups();
  /** By metric and period: every column of a metric asks. They depend on today and the settings too. */
  private readonly counts = new Map<string, RegisterCount | undefined>();

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
    return this.withSameRegisters({ ...this.snapshot, settings: { ...this.snapshot.settings, [key]: value } });
  }

  /** The same workbook as if today were another day. */
  onDay(asOf: SerialDay): SnapshotBook {
    return this.withSameRegisters({ ...this.snapshot, asOf });
  }

  private withSameRegisters(snapshot: WorkbookSnapshot): SnapshotBook {
    const book = new SnapshotBook(snapshot, this.counters);
    book.lookups = this.lookups;
    return book;
  }

  countFormulas(metricId: string): CountFormulas | undefined {
    return this.counterOf(metricId);
  }

  count(metricId: string, period: CountPeriod): RegisterCount | undefined {
    const question = `${metricId} ${period.start} ${period.end}`;
    const known = this.counts.get(question);
    if (known) return known;
    const count = this.counterOf(metricId)?.count(this, period);
    this.counts.set(question, count);
    return count;
  }

  private counterOf(metricId: string): RegisterCounter | undefined {
    const counter = this.counters.get(metricId);
    return counter?.reads.every((id) => this.snapshot.registers[id] !== undefined) ? counter : undefined;
  }

  records<C extends Columns>(sheet: SheetRecord<C>): readonly RecordOf<C>[] {
    const known = this.lookups.taken.get(sheet.id);
    if (known) return known as readonly RecordOf<C>[]; // the map holds what this very method put there under the sheet's id
    const register = this.snapshot.registers[sheet.id];
    const records = register ? recordsOf(sheet, register) : [];
    this.lookups.taken.set(sheet.id, records);
    return records;
  }

  recordsBy<C extends Columns>(sheet: SheetRecord<C>, key: Extract<keyof C, string>): ReadonlyMap<string, readonly RecordOf<C>[]> {
    const name = `${sheet.id}.${key}`;
    const known = this.lookups.indexes.get(name);
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
    this.lookups.indexes.set(name, index);
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
    const known = this.lookups.issues.get(column);
    if (known) return known;
    const byRow = new Map(column.issues.map(({ tableRow, kind }) => [tableRow, kind]));
    this.lookups.issues.set(column, byRow);
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

/** Each record looks its values up in the columns when it is asked for them: a long register is not copied, and what nobody asks for costs nothing. */
function recordsOf<C extends Columns>(sheet: SheetRecord<C>, register: RegisterSnapshot): readonly RecordOf<C>[] {
  class Row {
    declare place: RecordPlace; // not a field: that would be set twice, once to nothing
    constructor(place: RecordPlace) {
      this.place = place;
    }
  }
  for (const [key, { kind }] of Object.entries(sheet.columns)) {
    const column = register.columns[key];
    if (!column) continue;
    const values = kind === "choices" || kind === "references" ? column.values.map(membersOf) : column.values;
    Object.defineProperty(Row.prototype, key, {
      enumerable: true,
      get(this: Row) {
        return values[this.place.tableRow] ?? undefined;
      },
    });
  }
  const first = register.top + 1;
  const records: readonly unknown[] = register.records.map((tableRow) => new Row({ tableRow, sheetRow: first + tableRow }));
  return records as readonly RecordOf<C>[]; // the snapshot was taken by this sheet's own columns, which give each value its type
}

function membersOf(value: Scalar): readonly string[] | null {
  return value === null ? null : partsOf(String(value));
}

/** The members of an `A; B` cell. */
export function partsOf(text: string): readonly string[] {
  return text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
