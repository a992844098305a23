import type { TableContent } from "../../../../src/core/workbook/content";
import type { FixPlan } from "../../../../src/core/assessment/fixes/fix";
import { isFormulaInput } from "../../../../src/core/workbook/sheet-plan";
import { checked, essentialSems, findingAt, planOf, withCells, withTable, writtenCells, type Cell } from "./changed-content";
import { inWords, type ReadSems } from "./mended-workbook";

jest.setTimeout(60_000);

const RISKS = ["RSK-001", "RSK-002", "RSK-003", "RSK-004", "RSK-005"];
const OF_YOUR_OWN = "The other rows hold formulas of your own, one for each row: fill the column down in Excel.";

let sems: ReadSems;
beforeAll(async () => {
  sems = await essentialSems();
});

/** The formulas that a plan writes, by cell. */
function formulas(plan: FixPlan): readonly (readonly [string, string | null])[] {
  return writtenCells(plan).map(([cell, input]) => [cell, isFormulaInput(input) ? input.formula : null]);
}

/** Each risk with a residual score by a formula of the user's, but for some. */
function ownFormulas(formulaOf: (row: number) => string, but: readonly Cell[]): ReadSems {
  const own = RISKS.map((id, index): Cell => ["risks", id, "residualScore", { formula: formulaOf(index + 6), value: 1 }]);
  return withCells(withCells(sems, own), but);
}

describe("a formula of the user's that all other rows have", () => {
  const OWN = "tblRisks[[#This Row],[Residual threat]]*2";

  test("is put back, and not the one that the column came with", () => {
    const now = ownFormulas(() => OWN, [["risks", "RSK-003", "residualScore", 7]]);
    // Residual score is the twenty-first column, and the third risk stands in row 8.
    expect(formulas(checked("S-07", now))).toEqual([["Risks!U8", OWN]]);
  });

  test("is put back over another formula too, also where that one stands in the first row", () => {
    const now = ownFormulas(() => OWN, [["risks", "RSK-001", "residualScore", { formula: "1+1", value: 2 }]]);
    expect(formulas(checked("S-07", now))).toEqual([["Risks!U6", OWN]]);
  });

  test("is put back where the table does not begin at column A", () => {
    const now = ownFormulas(() => OWN, [["risks", "RSK-003", "residualScore", 7]]);
    expect(
      formulas(
        checked(
          "S-07",
          withTable(now, "tblRisks", (table) => ({ ...table, left: 2 })),
        ),
      ),
    ).toEqual([["Risks!W8", OWN]]);
  });

  test("is told from one that stands in a row without a record", () => {
    const now = ownFormulas(() => OWN, [["risks", "RSK-003", "residualScore", 7]]);
    const longer = withTable(now, "tblRisks", (table) => ({
      ...table,
      rowCount: table.rowCount + 1,
      columns: table.columns.map(({ values, formulas: own, ...column }) => ({
        ...column,
        values: [...values, null],
        ...(own ? { formulas: [...own, own.includes(OWN) ? "1+1" : null] } : {}),
      })),
    }));
    expect(formulas(checked("S-07", longer))).toEqual([["Risks!U8", OWN]]);
  });

  test("may name fixed cells", () => {
    const now = ownFormulas(() => "$R$6*Config!$B$7", [["risks", "RSK-003", "residualScore", 7]]);
    expect(formulas(checked("S-07", now))).toEqual([["Risks!U8", "$R$6*Config!$B$7"]]);
  });
});

describe("a formula of the user's that names the cells of its own row", () => {
  const own = (row: number) => `R${row}*S${row}*T${row}`;

  test("is not copied into another row", () => {
    const plan = checked("S-07", ownFormulas(own, [["risks", "RSK-003", "residualScore", 7]]));
    expect([inWords(plan), plan.edits]).toEqual([[OF_YOUR_OWN], []]);
  });

  test("is not copied into another row either where one row alone has it left", () => {
    const others = RISKS.slice(0, 4).map((id): Cell => ["risks", id, "residualScore", 7]);
    const plan = checked("S-07", ownFormulas(own, others));
    expect([new Set(inWords(plan)), plan.edits]).toEqual([new Set([OF_YOUR_OWN]), []]);
  });
});

describe("a whole column that lost its formulas", () => {
  test("of more cells than one finding names each is mended from its heading", () => {
    const items = sems.book.snapshot.registers["gapAnalysis"]?.columns["itemId"]?.values ?? [];
    const now = withCells(
      sems,
      items.slice(0, 7).map((id): Cell => ["gapAnalysis", String(id), "progress", 1]),
    );
    const plan = checked("S-07", now);
    expect(plan.outcomes).toHaveLength(1);
    // Nothing is answered yet.
    expect(inWords(plan)).toEqual(Array.from({ length: 7 }, () => "Gap analysis: 1 → the formula of the column, which gives 0"));
    expect(writtenCells(plan).map(([cell]) => cell)).toEqual([6, 7, 8, 9, 10, 11, 12].map((row) => `Gap analysis!M${row}`));
  });

  test("has nothing to mend at its heading once it is calculated again", () => {
    const finding = findingAt(sems, "S-07", "risks", "RSK-001", "residualScore");
    const heading = { ...finding, cell: finding.cell.replace(/\d+/, "5") };
    expect(planOf(sems, [heading])).toEqual({ outcomes: [{ finding: heading, changes: [] }], edits: [] });
  });

  test("gets the formula that it came with, under the headings that the table has now", () => {
    const reworded = (table: TableContent, position: number): TableContent => ({
      ...table,
      headings: table.headings.map((heading, index) => (index === position ? "What is left of T" : heading)),
    });
    const threat = sems.book.snapshot.registers["risks"]?.columns["residualThreat"]?.column ?? -1;
    const renamed = withTable(sems, "tblRisks", (table) => reworded(table, threat));
    const map = withTable(renamed, "tblColumns", (table) => ({
      ...table,
      columns: table.columns.map(({ formulas: own, ...column }) => ({
        ...column,
        ...(own
          ? {
              formulas: own.map(
                (formula) => formula?.replace("tblRisks[[#Headers],[Residual threat]]", "tblRisks[[#Headers],[What is left of T]]") ?? null,
              ),
            }
          : {}),
      })),
    }));
    const plan = checked(
      "S-07",
      withCells(
        map,
        RISKS.map((id): Cell => ["risks", id, "residualScore", 1]),
      ),
    );
    expect(formulas(plan)).toHaveLength(5);
    for (const [, formula] of formulas(plan)) {
      expect(formula).toContain("tblRisks[[#This Row],[What is left of T]]*tblRisks[[#This Row],[Residual consequence]]");
      expect(formula).not.toContain("[Residual threat]");
    }
  });
});

describe("a column in which each record has a formula of its own", () => {
  test("gets that of the record back, and of no other", () => {
    const plan = checked("S-07", withCells(sems, [["metrics", "COM-08", "countedNumerator", 12]]));
    // One action of the workbook is overdue: its due day was yesterday.
    expect(inWords(plan)).toEqual(["Metrics: 12 → the formula of the column, which gives 1"]);
    expect(formulas(plan)[0]?.[1]).toContain("tblActions[Due on]");
    const table = sems.content.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "tblMetrics");
    const position = sems.book.snapshot.registers["metrics"]?.columns["countedNumerator"]?.column ?? -1;
    expect(formulas(plan)[0]?.[1]).toBe(table?.columns[position]?.formulas?.[7]);
  });

  test("is empty again for a record that has none", () => {
    const plan = checked("S-07", withCells(sems, [["metrics", "COM-06", "countedNumerator", 12]]));
    expect(inWords(plan)).toEqual(["Metrics: 12 → (empty)"]);
    expect(writtenCells(plan).map(([, input]) => input)).toEqual([null]);
  });
});
