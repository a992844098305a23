import { placedColumns } from "../workbook/define-sheet";
import { SCHEMA_VERSION } from "../workbook/schema-version";
import { registersById } from "../workbook/sheets";
import type { StructureProblem } from "../workbook/snapshot";
import type { SnapshotBook } from "../workbook/snapshot-book";
import type { Fault } from "./fault";
import { problemsOfKind } from "./problems-of-kind";
import { defineRule } from "./rule";

/** Columns that an older version did not have yet are `schemaOutdated`'s. */
export const columnLost = defineRule({
  id: "S-06",
  title: "Column of a register cannot be found any more",
  action: "Undo what removed the column, or add it again under its old heading.",
  why: "What stood in it is gone, and no rule can look at it: silence would not mean that all is well.",
  source: "our suggestion",
  chapter: null,
  severity: { GAP: "blocks" },
  reads: [],
  example: {
    passes: { rows: [] },
    fails: {
      rows: [],
      changed: {
        words: "The column Owner of Risks was deleted.",
        snapshot: (sound) => ({
          ...sound,
          problems: [{ kind: "lostColumn", register: "risks", column: "owner", sheet: "Config", cell: "O97", message: "The column Owner is lost." }],
        }),
      },
    },
  },
  check: (book) => problemsOfKind(book, "lostColumn").flatMap((problem) => columnFault(problem, book)),
});

function columnFault({ sheet, cell, register = "", column = "", isUnlisted }: StructureProblem, { snapshot }: SnapshotBook): readonly Fault[] {
  const record = registersById.get(register);
  if (!record || (isUnlisted && snapshot.schemaVersion !== null && snapshot.schemaVersion < SCHEMA_VERSION)) return [];
  const heading = placedColumns(record).find(({ key }) => key === column)?.heading ?? column;
  return [
    {
      at: { kind: "spot", sheet, cell, register, subject: `${register}/${column}` },
      message: `The column ${heading} of ${snapshot.registers[register]?.sheet ?? record.name} cannot be found.`,
      // A figure can be calculated anew; what people entered cannot.
      ...(column in record.columns ? {} : { severity: { GAP: "explain" } as const }),
      ...(record.chapter === null ? {} : { chapter: record.chapter }),
    },
  ];
}
