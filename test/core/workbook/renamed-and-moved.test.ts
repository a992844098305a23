import fc from "fast-check";
import { assess } from "../../../src/core/assessment/assess";
import type { Finding } from "../../../src/core/assessment/finding";
import { registerCounters } from "../../../src/core/metrics/cards";
import { parseA1 } from "../../../src/core/workbook/a1";
import type { CellValue } from "../../../src/core/workbook/cell";
import { placedColumns } from "../../../src/core/workbook/define-sheet";
import { allLists } from "../../../src/core/workbook/lists";
import { registers } from "../../../src/core/workbook/sheets";
import { SnapshotBook } from "../../../src/core/workbook/snapshot-book";
import { takeSnapshot } from "../../../src/core/workbook/take-snapshot";
import type { WorkbookContent } from "../../../src/core/workbook/content";
import type { WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import { newFileHost, openFileHost } from "../../../src/hosts/file/file-host";
import { nodeCompression } from "../../../src/hosts/file/node-compression";
import { describeWith } from "../../judges/describe-with";
import { libreOffice } from "../../judges/libreoffice";
import { editWithLibreOffice, type LibreOfficeEdit } from "../../judges/libreoffice-editor";
import { loadRealExcel } from "../../excel-host/load-real-excel";
import { SimulatedExcel } from "../../excel-host/simulated-excel";
import { plannedValues } from "../../support/planned-values";
import { essentialEdits, TODAY } from "../../support/essential-workbook";
import { applyUserEdit, type UserEdit } from "../../support/user-edits";

const catalogue = { sheets: registers, lists: allLists };

/** Each record as its filled cells by column key, in an order that does not depend on the row. */
function recordsOf(snapshot: WorkbookSnapshot, without: ReadonlySet<string> = new Set()): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(snapshot.registers).map(([id, register]) => {
      const inputs = Object.keys(registers.find((sheet) => sheet.id === id)?.columns ?? {}).filter((key) => !without.has(`${id}.${key}`));
      const rows = register.records.map((row) => JSON.stringify(inputs.map((key) => register.columns[key]?.values[row] ?? null)));
      return [id, rows.filter((row) => /[^[\]null,]/.test(row)).sort()];
    }),
  );
}

const name = fc.constantFrom(
  "Owner of it",
  "Besitzer",
  "Was 'quoted'",
  "With [brackets] #1",
  "Plain",
  "ÄÖÜ",
  "a".repeat(60),
  "constructor",
  "__proto__",
);
const tableName = fc.constantFrom("tblRenamed", "MyRisks", "Tabelle_2", "tblX9");
const index = fc.nat({ max: 500 });
const gentleEdit: fc.Arbitrary<UserEdit> = fc.oneof(
  fc.record({ kind: fc.constant("renameHeading" as const), table: index, column: index, to: name }),
  fc.record({ kind: fc.constant("moveColumn" as const), table: index, column: index, to: index }),
  fc.record({ kind: fc.constant("insertColumn" as const), table: index, at: index, heading: name }),
  fc.record({ kind: fc.constant("renameTable" as const), table: index, to: tableName }),
  fc.record({ kind: fc.constant("renameSheet" as const), sheet: index, to: fc.constantFrom("Risiken", "It's ours", "2026", "Sheet (2)") }),
  fc.record({ kind: fc.constant("moveSheet" as const), sheet: index, to: index }),
  fc.record({ kind: fc.constant("insertSheet" as const), at: index, name: fc.constantFrom("Mine", "Notes", "tblRisks") }),
  fc.record({ kind: fc.constant("sort" as const), table: index, column: index }),
  fc.record({ kind: fc.constant("insertRow" as const), table: index, row: index }),
);

const hosts: readonly { readonly name: string; readonly read: () => Promise<WorkbookContent> }[] = [
  {
    name: "a file",
    read: async () => {
      const host = newFileHost(nodeCompression);
      await host.apply(essentialEdits());
      return openFileHost(host.bytes(), nodeCompression).read({ tables: "all" });
    },
  },
  {
    name: "Excel",
    read: async () => {
      const edits = essentialEdits();
      loadRealExcel("excel-web-16.00.js").connect(new SimulatedExcel(plannedValues(edits)));
      const host = excelHost();
      const report = await host.apply(edits);
      if (report.outcome !== "done") throw new Error(report.message);
      return host.read({ tables: "all" });
    },
  },
];

describe.each(hosts)("a SeMS in $name that people have worked on", ({ read }) => {
  let content: WorkbookContent;
  let before: WorkbookSnapshot;
  beforeAll(async () => {
    content = await read();
    before = takeSnapshot(content, catalogue, TODAY);
  }, 120_000);

  test("is read without a problem when nobody has touched it", () => {
    expect(before.problems).toEqual([]);
    expect(before.registers["risks"]?.records).toHaveLength(5);
  });

  test("holds the same records after headings, columns, tables, sheets and rows were renamed, moved, added and sorted", () => {
    fc.assert(
      fc.property(fc.array(gentleEdit, { minLength: 1, maxLength: 12 }), (edits) => {
        const after = takeSnapshot(edits.reduce(applyUserEdit, content), catalogue, TODAY);
        expect(after.problems).toEqual([]);
        expect(recordsOf(after)).toEqual(recordsOf(before));
      }),
      { numRuns: 150, seed: 1273 },
    );
  }, 120_000);

  test("gives the same findings, each at the cell of its own record, wherever that has gone", () => {
    const expected = foundIn(content);
    expect([...expected.values()].filter((at) => at !== null && at.idOfRow !== "").length).toBeGreaterThan(20);
    fc.assert(
      fc.property(fc.array(gentleEdit, { minLength: 1, maxLength: 12 }), (edits) => {
        expect(foundIn(edits.reduce(applyUserEdit, content))).toEqual(expected);
      }),
      { numRuns: 25, seed: 1273 },
    );
  }, 240_000);

  test("names the cell of Config that lost a column, and reads every other column as before", () => {
    fc.assert(
      fc.property(index, index, fc.array(gentleEdit, { maxLength: 4 }), (table, column, edits) => {
        const cut = applyUserEdit(edits.reduce(applyUserEdit, content), { kind: "deleteColumn", table, column });
        const after = takeSnapshot(cut, catalogue, TODAY);
        const missing = Object.values(after.registers).flatMap((register) => register.missing.map((key) => `${register.id}.${key}`));
        for (const lost of missing) {
          const problem = after.problems.find(({ message }) => message.includes(headingAtFirst(lost)));
          expect(problem).toMatchObject({ sheet: expect.any(String) as unknown, cell: expect.stringMatching(/^[A-Z]+\d+$/) as unknown });
        }
        expect(missing.length).toBeLessThanOrEqual(1);
        expect(recordsOf(after, new Set(missing))).toEqual(recordsOf(before, new Set(missing)));
      }),
      { numRuns: 60, seed: 1223 },
    );
  }, 120_000);
});

interface FoundAt {
  /** What stands in the cell that the finding points at. */
  readonly value: CellValue;
  /** What stands in the first column of its row as it was created: the id of its record. */
  readonly idOfRow: string;
}

/** Every finding by its identity, with what stands where it points. A finding of a whole sheet or workbook points at no cell of a table. */
function foundIn(content: WorkbookContent): ReadonlyMap<string, FoundAt | null> {
  const book = new SnapshotBook(takeSnapshot(content, catalogue, TODAY), registerCounters);
  return new Map(assess(book, "2B").findings.map((finding) => [finding.id, standingAt(finding, content)]));
}

function standingAt({ sheet: name, cell, row }: Finding, content: WorkbookContent): FoundAt | null {
  const at = parseA1(cell);
  const table = content.sheets
    .find((sheet) => sheet.name === name)
    ?.tables.find(
      ({ top, left, rowCount, headings }) => at && at.top > top && at.top <= top + rowCount && at.left >= left && at.left < left + headings.length,
    );
  if (!at || !table) return null;
  const position = at.top - table.top - 1;
  const cells = table.columns.map(({ values }) => values[position] ?? null);
  return { value: cells[at.left - table.left] ?? null, idOfRow: cells.some((value) => value === row) ? String(row) : "" };
}

function headingAtFirst(lost: string): string {
  const [id, key] = lost.split(".");
  const sheet = registers.find((other) => other.id === id);
  return sheet ? (placedColumns(sheet).find((place) => place.key === key)?.heading ?? "") : "";
}

describeWith(libreOffice, "a SeMS that LibreOffice has renamed, moved and sorted", () => {
  const edits: readonly LibreOfficeEdit[] = [
    { kind: "renameSheet", sheet: "Risks", to: "Risiken" },
    { kind: "moveSheet", sheet: "Actions", position: 0 },
    { kind: "setText", sheet: "Risiken", cell: "B5", text: "What we fear" },
    { kind: "setText", sheet: "Actions", cell: "E5", text: "To do" },
    { kind: "sort", sheet: "Risiken", range: "A5:BF10", column: 1, ascending: false },
    { kind: "removeRows", sheet: "Risiken", row: 6, count: 1 },
  ];

  test("holds the same records but the one that was deleted", async () => {
    const host = newFileHost(nodeCompression);
    await host.apply(essentialEdits());
    const before = recordsOf(takeSnapshot(await host.read({ tables: "all" }), catalogue, TODAY));
    const edited = openFileHost(await editWithLibreOffice(host.bytes(), edits), nodeCompression);
    const snapshot = takeSnapshot(await edited.read({ tables: "all" }), catalogue, TODAY);
    const after = recordsOf(snapshot);
    expect(snapshot.problems).toEqual([]);
    expect(snapshot.registers["risks"]).toMatchObject({ sheet: "Risiken" });
    expect(snapshot.registers["risks"]?.columns["title"]?.heading).toBe("What we fear");
    expect(after["risks"]).toHaveLength(4);
    for (const row of after["risks"] ?? []) expect(before["risks"]).toContain(row);
    expect({ ...after, risks: [] }).toEqual({ ...before, risks: [] });
  }, 120_000);
});
