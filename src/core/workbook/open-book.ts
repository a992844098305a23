import type { TableContent, WorkbookContent } from "./content";
import type { RegisterSnapshot } from "./snapshot";
import type { SnapshotBook } from "./snapshot-book";

/** A workbook as a host read it (every table), and what it says. */
export interface OpenBook {
  readonly content: WorkbookContent;
  readonly book: SnapshotBook;
}

/** The cells of a register as the host read them; undefined when it is not in the workbook. */
export interface OpenRegister {
  readonly register: RegisterSnapshot;
  readonly table: TableContent;
}

export function openRegister(id: string, { content, book }: OpenBook): OpenRegister | undefined {
  const register = book.snapshot.registers[id];
  const sheet = register && content.sheets.find(({ name }) => name === register.sheet);
  const table = sheet?.tables.find(({ name }) => name === register?.table);
  return register && table ? { register, table } : undefined;
}
