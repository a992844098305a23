import { compositionOf, settingsFor } from "../../../src/core/creation/compose-sems";
import { initialRecords } from "../../../src/core/creation/initial-records";
import { SAMPLE_AS_OF, sampleRecords, sampleSettings } from "../../../src/core/creation/sample/example-cargo";
import { sampleChoices } from "../../../src/core/creation/sample/sample-edits";
import { registerCounters } from "../../../src/core/metrics/cards";
import { keyColumn } from "../../../src/core/workbook/define-sheet";
import type { RecordInput } from "../../../src/core/workbook/layout/composition";
import { registersById } from "../../../src/core/workbook/sheets";
import { SnapshotBook } from "../../../src/core/workbook/snapshot-book";
import type { RawCells } from "../../../src/core/rules/rule";
import { withRawCells } from "../../../src/core/reports/with-raw-cells";

/** What is done to the sample before it is checked. Registers by id, records by their own id; null empties a cell. */
export interface SampleChange {
  readonly asOf?: number;
  readonly settings?: Readonly<Record<string, string | number | null>>;
  readonly edit?: Readonly<Record<string, Readonly<Record<string, RecordInput>>>>;
  readonly add?: Readonly<Record<string, readonly RecordInput[]>>;
  /** `all` empties the register. */
  readonly remove?: Readonly<Record<string, readonly string[] | "all">>;
  /** Cells as they stand in the sheet, done last: an error, a text where a number belongs, a word that no list has. */
  readonly raw?: RawCells;
}

const choices = sampleChoices();
const sample: ReadonlyMap<string, readonly RecordInput[]> = new Map([...initialRecords(choices.sector, choices.set), ...sampleRecords()]);

/** The sample with something changed. Throws when a register, record or column is not there, so that a slip in a test cannot pass. */
export function sampleWith({ asOf = SAMPLE_AS_OF, settings = {}, edit = {}, add = {}, remove = {}, raw = {} }: SampleChange): SnapshotBook {
  const records = new Map(sample);
  for (const [register, byId] of Object.entries(edit)) records.set(register, edited(register, records.get(register) ?? [], byId));
  for (const [register, ids] of Object.entries(remove)) records.set(register, without(register, records.get(register) ?? [], ids));
  for (const [register, more] of Object.entries(add)) {
    for (const record of more) checkColumns(register, record);
    records.set(register, [...(records.get(register) ?? []), ...more]);
  }
  const { book } = compositionOf(
    { ...choices, asOf },
    { records, settings: { ...settingsFor({ ...choices, asOf }), ...sampleSettings, ...settings } },
    asOf,
  );
  if (!(book instanceof SnapshotBook)) throw new Error("the composition reads its records in another way now");
  return new SnapshotBook(withRawCells({ ...book.snapshot, asOf }, raw), registerCounters);
}

function keyOf(register: string): string {
  const sheet = registersById.get(register);
  if (!sheet) throw new RangeError(`there is no register ${register}`);
  return keyColumn(sheet);
}

function checkColumns(register: string, record: RecordInput): void {
  const columns = registersById.get(register)?.columns ?? {};
  for (const key of Object.keys(record)) if (!(key in columns)) throw new RangeError(`${register} has no column ${key}`);
}

function edited(register: string, own: readonly RecordInput[], byId: Readonly<Record<string, RecordInput>>): readonly RecordInput[] {
  const key = keyOf(register);
  for (const [id, changes] of Object.entries(byId)) {
    checkColumns(register, changes);
    if (!own.some((record) => record[key] === id)) throw new RangeError(`${register} has no record ${id}`);
  }
  return own.map((record) => ({ ...record, ...byId[String(record[key])] }));
}

function without(register: string, own: readonly RecordInput[], ids: readonly string[] | "all"): readonly RecordInput[] {
  if (ids === "all") return [];
  const key = keyOf(register);
  for (const id of ids) if (!own.some((record) => record[key] === id)) throw new RangeError(`${register} has no record ${id}`);
  return own.filter((record) => !ids.includes(String(record[key])));
}
