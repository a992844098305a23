import { keyColumn } from "../workbook/define-sheet";
import { registersById } from "../workbook/sheets";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { sameWhateverCase } from "./same-whatever-case";

/** The ids that stand in a register, in capitals. */
export interface RowIds {
  readonly all: ReadonlySet<string>;
  readonly twice: ReadonlySet<string>;
}

/** By book and register: ids are looked for among a hundred thousand, and more than one rule asks. */
const known = new WeakMap<SnapshotBook, Map<string, RowIds | undefined>>();

/** Undefined where the register, or its column of ids, is not in the workbook: that is a finding of its own. */
export function rowIds(register: string, book: SnapshotBook): RowIds | undefined {
  const ofBook = known.get(book) ?? new Map<string, RowIds | undefined>();
  known.set(book, ofBook);
  if (!ofBook.has(register)) ofBook.set(register, idsIn(register, book));
  return ofBook.get(register);
}

function idsIn(register: string, book: SnapshotBook): RowIds | undefined {
  const sheet = registersById.get(register);
  const cells = sheet && book.snapshot.registers[register]?.columns[keyColumn(sheet)];
  if (!cells) return undefined;
  const [all, twice] = [new Set<string>(), new Set<string>()];
  for (const value of cells.values) {
    if (value === null) continue;
    const id = sameWhateverCase(String(value));
    const before = all.size;
    if (all.add(id).size === before) twice.add(id);
  }
  return { all, twice };
}
