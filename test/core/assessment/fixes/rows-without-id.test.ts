import { fixOf } from "../../../../src/core/assessment/fixes";
import { checked, essentialSems, findingAt, planOf, withCells, withoutColumn, withTable, writtenCells, type Cell } from "./changed-content";
import { inWords, type ReadSems } from "./mended-workbook";

jest.setTimeout(60_000);

let sems: ReadSems;
beforeAll(async () => {
  sems = await essentialSems(["Risks", "People", "Metrics"]);
});

function plan(cells: readonly Cell[]): ReturnType<typeof checked> {
  return checked("C-12", withCells(sems, cells));
}

describe("the next free id", () => {
  test("is behind the highest that stands in the register, where Config remembers a lower one", () => {
    const cells: readonly Cell[] = [
      ["risks", "RSK-001", "riskId", " rsk-041 "],
      ["risks", "RSK-002", "riskId", null],
    ];
    expect(inWords(plan(cells))).toEqual(["Risks: (empty) → “RSK-042”"]);
    const forgotten = withTable(withCells(sems, cells), "tblRegisters", () => undefined);
    expect(inWords(checked("C-12", forgotten))).toEqual(["Risks: (empty) → “RSK-042”"]);
  });

  test("is behind the highest that Config remembers, where the row that had it is gone", () => {
    expect(inWords(plan([["risks", "RSK-005", "riskId", null]]))).toEqual(["Risks: (empty) → “RSK-006”"]);
  });

  test("is one of each register's own", () => {
    const both = plan([
      ["risks", "RSK-002", "riskId", null],
      ["people", "PER-001", "personId", null],
      ["people", "PER-002", "personId", "  "],
      ["risks", "RSK-004", "riskId", null],
    ]);
    expect([...inWords(both)].sort()).toEqual([
      "People: (empty) → “PER-003”",
      "People: “  ” → “PER-004”",
      "Risks: (empty) → “RSK-006”",
      "Risks: (empty) → “RSK-007”",
    ]);
    const cells = writtenCells(both).filter(([cell]) => /!A(?:[6-9]|\d\d)$/.test(cell) && !cell.startsWith("Config"));
    expect([...cells].sort()).toEqual([
      ["People!A6", "PER-003"],
      ["People!A7", "PER-004"],
      ["Risks!A7", "RSK-006"],
      ["Risks!A9", "RSK-007"],
    ]);
  });

  test("is written only where nothing stood when it was read", () => {
    const { edits } = plan([["people", "PER-002", "personId", "  "]]);
    expect(edits[0]).toEqual({ kind: "setCells", sheet: "People", top: 6, left: 0, rows: [["PER-003"]], expected: [["  "]] });
  });

  test("is asked for with the sheet of the register, above whose table it is shown", () => {
    const finding = findingAt(sems, "C-12", "risks", "RSK-001", "riskId");
    expect(fixOf("C-12")?.givesIdsOf?.(finding)).toBe("risks");
    expect(fixOf("R-17")?.givesIdsOf?.(finding)).toBe("actions");
  });

  test("is given to no row of a register whose outcome is a refusal, in the order of the findings", () => {
    const now = withCells(sems, [
      ["gapAnalysis", "1.1.a", "itemId", null],
      ["people", "PER-001", "personId", null],
    ]);
    const findings = [findingAt(now, "C-12", "gapAnalysis", "row 1", "itemId"), findingAt(now, "C-12", "people", "row 1", "personId")];
    const elsewhere = { ...findingAt(now, "C-12", "risks", "RSK-001", "riskId"), sheet: "People" };
    const mixed = planOf(now, [elsewhere, ...findings]);
    expect(mixed.outcomes.map(({ finding }) => finding)).toEqual([elsewhere, ...findings]);
    expect(inWords(mixed)).toEqual([
      "It points at no cell of a record.",
      "Ids of Gap analysis are not numbered: only you can say which one it is.",
      "People: (empty) → “PER-003”",
    ]);
  });
});

describe("a row without an id keeps to the user", () => {
  test("where its cell is calculated", () => {
    const now = plan([["risks", "RSK-002", "riskId", { formula: 'IF(B7="","","RSK-"&ROW())', value: "" }]]);
    expect([inWords(now), now.edits]).toEqual([["The cell is calculated by a formula of your own: mend the formula."], []]);
  });

  test.each<readonly [string, Cell]>([
    ["by a single reference", ["people", "PER-002", "appointmentEvidence", "EVD-009"]],
    ["by one of several references", ["gapAnalysis", "1.1.a", "evidencePhase2", "EVD-001; EVD-009"]],
  ])("where an id of its register that no row has is named %s", (_, reference) => {
    const evidence = withTable(sems, "tblEvidence", (table) => ({
      ...table,
      rowCount: 2,
      columns: table.columns.map(() => ({ values: [null, null] })),
    }));
    const now = withCells(evidence, [["evidence", "row 1", "evidenceId", "EVD-001"], ["evidence", "row 2", "title", "Minutes"], reference]);
    const refused = checked("C-12", now);
    expect(inWords(refused)).toEqual(["EVD-009 is named elsewhere and has no row: type it here if this is its row, or mend that reference first."]);
    expect(refused.edits).toEqual([]);
  });

  test("not where all that is named has its row, in whatever case, nor where another register's id is named", () => {
    const now = plan([
      ["measures", "MSR-002", "measureId", null],
      ["risks", "RSK-003", "measures", "msr-001"],
      ["people", "PER-001", "appointmentEvidence", "EVD-001"],
      ["risks", "RSK-001", "title", "MSR-002"],
    ]);
    expect(inWords(now)).toEqual(["Measures: (empty) → “MSR-003”"]);
  });

  test("not where the column that would name it was deleted", () => {
    const now = withoutColumn(withCells(sems, [["measures", "MSR-002", "measureId", null]]), "risks", "measures");
    expect(inWords(checked("C-12", now))).toEqual(["Measures: (empty) → “MSR-003”"]);
  });
});

describe("a metric without an id", () => {
  const OF_LIBRARY = "It has the name of COM-02 of the library: type that id, if it is that metric.";
  const metric = (name: Cell[3]): readonly Cell[] => [
    ["metrics", "COM-02", "metricId", null],
    ["metrics", "COM-02", "name", name],
  ];

  test.each(["Training renewed before expiry", "  training renewed BEFORE expiry "])("is left to the user with a name of the library: %p", (name) => {
    const now = plan(metric(name));
    expect([inWords(now), now.edits]).toEqual([[OF_LIBRARY], []]);
  });

  test.each<Cell[3]>(["Doors found open", "Training renewed", 12, true, null, { error: "#N/A" }])(
    "is the user's own with another name, or with none: %p",
    (name) => {
      expect(inWords(plan(metric(name)))).toEqual(["Metrics: (empty) → “OWN-001”"]);
    },
  );

  test("is the user's own where the column of names was deleted", () => {
    const now = withoutColumn(withCells(sems, metric("Training renewed before expiry")), "metrics", "name");
    expect(inWords(checked("C-12", now))).toEqual(["Metrics: (empty) → “OWN-001”"]);
  });
});

test("somebody on People who is called like a metric gets the next id all the same", () => {
  const now = plan([
    ["people", "PER-002", "personId", null],
    ["people", "PER-002", "name", "Training renewed before expiry"],
  ]);
  expect(inWords(now)).toEqual(["People: (empty) → “PER-003”"]);
});
