import type { PhaseCode } from "../../../src/core/framework/assessment-phase";
import type { WorkbookContent } from "../../../src/core/workbook/content";
import { SCHEMA_VERSION } from "../../../src/core/workbook/schema-version";
import { plantedElsewhere } from "./planted/elsewhere";
import { assessContent, sampleContent, withCell, withColumn, withReferences, withSetting, withSheet, withTable } from "./sample-content";

/** A fault of the workbook itself, and every finding of the structure that it leads to in each phase: identity, severity and place. */
interface StructureFault {
  readonly rule: string;
  readonly what: string;
  readonly change: (content: WorkbookContent) => WorkbookContent;
  readonly finds: Readonly<Partial<Record<PhaseCode, readonly string[]>>>;
}

const always = (...finds: readonly string[]) => ({ GAP: finds, "1": finds, "2": finds, "2B": finds });
const emptied = (content: WorkbookContent, table: string) =>
  withTable(content, table, (own) => ({ ...own, rowCount: 0, columns: own.columns.map(() => ({ values: [] })) }));
const withoutMeetings = (content: WorkbookContent) => withTable(content, "tblMeetings", () => undefined);
/** As if it had never been there: Config does not list it. */
const neverThere = (content: WorkbookContent) =>
  withColumn(withoutMeetings(content), "tblColumns", "Column key", (column) => ({
    ...column,
    values: column.values.map((key) => (String(key).startsWith("meetings.") ? null : key)),
  }));

const faults: readonly StructureFault[] = [
  {
    rule: "S-01",
    what: "a workbook of another kind",
    change: (content) => ({ ...content, names: [], sheets: [{ name: "Sheet1", visibility: "visible", isProtected: false, tables: [] }] }),
    finds: always("S-01/workbook blocks !"),
  },
  {
    rule: "S-02",
    what: "a workbook that was made without Meetings",
    change: (content) => neverThere(content),
    finds: { GAP: [], "1": [], "2": ["S-02/meetings blocks Config!G5"], "2B": ["S-02/meetings blocks Config!G5"] },
  },
  {
    rule: "S-03",
    what: "a register whose table was deleted, at the place of the map",
    change: (content) => withReferences(withoutMeetings(content), "tblMeetings[", "#REF!["),
    finds: { GAP: ["S-03/meetings explain"], "1": ["S-03/meetings explain"], "2": ["S-03/meetings blocks"], "2B": ["S-03/meetings blocks"] },
  },
  {
    rule: "S-04",
    what: "a gap analysis that has not begun",
    change: (content) => emptied(content, "tblGap"),
    finds: { GAP: ["S-04/gapAnalysis/itemId explain"], "1": ["S-04/gapAnalysis/itemId blocks"], "2": ["S-04/gapAnalysis/itemId blocks"] },
  },
  {
    rule: "S-04",
    what: "no communication, which only matters from Phase 2 on",
    change: (content) => emptied(content, "tblCommunications"),
    finds: { GAP: [], "1": [], "2": ["S-04/communications/commId explain"], "2B": ["S-04/communications/commId explain"] },
  },
  {
    rule: "S-05",
    what: "a copied sheet, at the heading of its table",
    change: (content) => ({
      ...content,
      sheets: content.sheets.flatMap((sheet) =>
        sheet.name === "Risks"
          ? [sheet, { ...sheet, name: "Risks (2)", tables: sheet.tables.map((table) => ({ ...table, name: "tblRisks5" })) }]
          : [sheet],
      ),
    }),
    finds: always("S-05/risks/tblRisks5 blocks Risks (2)!A5"),
  },
  {
    rule: "S-06",
    what: "a deleted column of what people entered",
    change: (content) =>
      withReferences(
        withTable(content, "tblRisks", (table) => {
          const kept = <T>(list: readonly T[]) => list.filter((_, index) => table.headings[index] !== "Scenario");
          return { ...table, headings: kept(table.headings), columns: kept(table.columns) };
        }),
        "tblRisks[[#Headers],[Scenario]]",
        "#REF!",
      ),
    finds: always("S-06/risks/scenario blocks"),
  },
  {
    rule: "S-07",
    what: "a number typed over a calculated score, at its cell",
    change: (content) => withColumn(content, "tblRisks", "Residual score", (column) => withCell(column, 1, 2)),
    finds: always("S-07/RSK-002/residualScore blocks"),
  },
  {
    rule: "S-07",
    what: "another formula than in the rest of the column",
    change: (content) =>
      withColumn(content, "tblRisks", "Residual score", (column) => ({
        ...column,
        formulas: column.formulas?.map((old, row) => (row === 0 ? "1+1" : old)) ?? [],
      })),
    finds: always("S-07/RSK-001/residualScore blocks"),
  },
  {
    rule: "S-07",
    what: "a whole column pasted as values, once at its heading",
    change: (content) => withColumn(content, "tblActions", "State", ({ values }) => ({ values })),
    finds: always("S-07/actions/state blocks"),
  },
  {
    rule: "S-07",
    what: "a count of a metric that was typed in",
    change: (content) => withColumn(content, "tblMetrics", "Counted on top", (column) => withCell(column, 0, 12)),
    finds: always("S-07/COM-01/countedNumerator blocks"),
  },
  {
    rule: "S-08",
    what: "a column without its drop-down",
    change: (content) => withColumn(content, "tblRisks", "Status", (column) => ({ ...column, validation: "none" })),
    finds: always("S-08/risks/status explain"),
  },
  {
    rule: "S-09",
    what: "a filter that was left on",
    change: (content) => withTable(content, "tblRisks", (table) => ({ ...table, hiddenRows: [0, 2] })),
    finds: always("S-09/risks/riskId advice"),
  },
  {
    rule: "S-10",
    what: "a hidden sheet with records",
    change: (content) => withSheet(content, "Risks", (sheet) => ({ ...sheet, visibility: "hidden" })),
    finds: always("S-10/sheet/risks explain Risks!"),
  },
  {
    rule: "S-10",
    what: "Config, hidden so that Excel does not offer it",
    change: (content) => withSheet(content, "Config", (sheet) => ({ ...sheet, visibility: "veryHidden" })),
    finds: always("S-10/sheet/config explain Config!"),
  },
  {
    rule: "S-11",
    what: "merged cells, at the first of them",
    change: (content) => withTable(content, "tblRisks", (table) => ({ ...table, merged: [{ top: 6, left: 1, rows: 1, columns: 2 }] })),
    finds: always("S-11/risks/merged explain Risks!B7"),
  },
  {
    rule: "S-12",
    what: "a workbook of an older version",
    change: (content) => withSetting(content, "schemaVersion", SCHEMA_VERSION - 1),
    finds: always("S-12/config/schemaVersion explain Config!C6"),
  },
  {
    rule: "S-13",
    what: "a workbook of a newer version",
    change: (content) => withSetting(content, "schemaVersion", SCHEMA_VERSION + 1),
    finds: always("S-13/config/schemaVersion blocks Config!C6"),
  },
  {
    rule: "S-14",
    what: "settings without their column Key",
    change: (content) =>
      withTable(content, "tblConfig", (table) => ({ ...table, headings: table.headings.map((heading) => (heading === "Key" ? "Mine" : heading)) })),
    finds: always("S-14/config blocks Config!"),
  },
  {
    rule: "S-15",
    what: "a phase that is none",
    change: (content) => withSetting(content, "phase", "Phase two"),
    finds: always("S-15/config/phase blocks"),
  },
  {
    rule: "S-15",
    what: "a day typed as text",
    change: (content) => withSetting(content, "started", "2024-03-01"),
    finds: always("S-15/config/started blocks"),
  },
  {
    rule: "S-15",
    what: "today typed over its formula",
    change: (content) => withSetting(content, "asOf", 46326),
    finds: always("S-15/config/asOf blocks"),
  },
  {
    rule: "S-17",
    what: "two ways of counting that differ",
    change: (content) =>
      withColumn(content, "tblMetrics", "Same figure", (column) => ({
        ...column,
        values: column.values.map((old, row) => (row === 0 ? "DIFFERENT" : old)),
      })),
    finds: always("S-17/COM-01/agrees blocks"),
  },
  {
    rule: "S-19",
    what: "a table that the file has lost",
    change: (content) => ({ ...content, problems: [{ sheet: "Risks", cell: "", message: "A table of this sheet is missing from the file." }] }),
    finds: always("S-19/Risks/1 blocks Risks!"),
  },
];

const PHASES: readonly PhaseCode[] = ["GAP", "1", "2", "2B"];
let sample: WorkbookContent;
beforeAll(async () => {
  sample = await sampleContent();
}, 60_000);

function structureOf(content: WorkbookContent, phase: PhaseCode): readonly string[] {
  return assessContent(content, phase)
    .findings.filter(({ rule }) => rule.startsWith("S-"))
    .map(({ id, severity, sheet, cell }) => `${id} ${severity} ${sheet}!${cell}`);
}

test.each(PHASES)("the sample as a file has nothing wrong with its structure in phase %s", (phase) => {
  expect(structureOf(sample, phase)).toEqual([]);
});

describe.each(faults.map((fault) => [`${fault.rule} finds ${fault.what}`, fault] as const))("%s", (_title, { change, finds }) => {
  test.each(PHASES.filter((phase) => finds[phase]))("in phase %s as that phase weighs it, and nothing else of the structure", (phase) => {
    const found = structureOf(change(sample), phase);
    const wanted = finds[phase] ?? [];
    expect(found.map((finding) => wanted.find((start) => finding.startsWith(start)) ?? finding).sort()).toEqual([...wanted].sort());
  });
});

test("every rule that is planted here is planted here", () => {
  expect([...new Set(faults.map(({ rule }) => rule))].sort()).toEqual([...plantedElsewhere].sort());
});
