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
    const add = (text: string, record: RecordOf<C>) => {
      const others = index.get(text);
      if (others) others.push(record);
      else index.set(text, [record]);
    };
    for (const record of this.records(sheet)) {
      const value: unknown = record[key];
      if (Array.isArray(value)) for (const part of value) add(String(part), record);
      else if (value !== undefined) add(String(value), record);
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

  issues<C extends Columns>(sheet: SheetRecord<C>, key: string): ReadonlyMap<number, Nothing> {
    const column = this.snapshot.registers[sheet.id]?.columns[key];
    return column && column.issues.length > 0 ? this.issuesOf(column) : NO_ISSUES;
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
    const issue = column.issues.length === 0 ? undefined : this.issuesOf(column).get(record.place.tableRow);
    if (issue) return issue;
    return column.values[record.place.tableRow] === null ? "empty" : undefined;
  }
}

const NO_ISSUES: ReadonlyMap<number, Nothing> = new Map();

type Values = readonly (Scalar | readonly string[])[];

/** The columns of a register in one book, each read when it is asked for. */
class RegisterColumns {
  private readonly known: (Values | undefined)[];

  constructor(
    private readonly sheet: SheetRecord,
    private readonly register: RegisterSnapshot,
  ) {
    this.known = new Array<Values | undefined>(Object.keys(sheet.columns).length);
  }

  /** @param position of the column among those of the sheet record */
  at(position: number): Values {
    return this.known[position] ?? this.read(position);
  }

  private read(position: number): Values {
    const [key = "", column] = Object.entries(this.sheet.columns)[position] ?? [];
    const isSeveral = column?.kind === "choices" || column?.kind === "references";
    const values = this.register.columns[key]?.values ?? [];
    // Engines keep arrays of whole numbers, of decimals and of texts apart, and compile each getter for those that it has met: filled with nothing first, all are of one kind.
    const cells = new Array<Scalar | readonly string[]>(values.length).fill(null);
    values.forEach((value, row) => (cells[row] = isSeveral ? membersOf(value) : value));
    this.known[position] = cells;
    return cells;
  }
}

/** The place of a record. Where its values come from is for nobody else to see: two records are alike when their values are. */
class Row implements RecordPlace {
  readonly #columns: RegisterColumns;

  constructor(
    readonly tableRow: number,
    readonly sheetRow: number,
    columns: RegisterColumns,
  ) {
    this.#columns = columns;
  }

  value(position: number): Scalar | readonly string[] | undefined {
    return this.#columns.at(position)[this.tableRow] ?? undefined;
  }
}

type RecordClass = new (place: Row) => { readonly place: RecordPlace };

/** By register and for every book: an engine compiles code for the classes that it has met, so that new ones with every book would have it start again each time. */
const recordClasses = new WeakMap<SheetRecord, RecordClass>();

/** A record looks its values up in the columns when it is asked for them: a long register is not copied, and what nobody asks for costs nothing. */
function recordClass(sheet: SheetRecord): RecordClass {
  const known = recordClasses.get(sheet);
  if (known) return known;
  class RegisterRecord {
    constructor(readonly place: Row) {}
  }
  Object.keys(sheet.columns).forEach((key, position) => {
    Object.defineProperty(RegisterRecord.prototype, key, {
      enumerable: true,
      get(this: RegisterRecord) {
        return this.place.value(position);
      },
    });
  });
  recordClasses.set(sheet, RegisterRecord);
  return RegisterRecord;
}

function recordsOf<C extends Columns>(sheet: SheetRecord<C>, register: RegisterSnapshot): readonly RecordOf<C>[] {
  const columns = new RegisterColumns(sheet, register);
  const RegisterRecord = recordClass(sheet);
  const first = register.top + 1;
  const records: readonly unknown[] = register.records.map((tableRow) => new RegisterRecord(new Row(tableRow, first + tableRow, columns)));
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
