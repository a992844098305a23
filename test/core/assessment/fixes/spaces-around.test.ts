import { checked, essentialSems, findingAt, planOf, withCells, withoutColumn, withTable, writtenCells, type Cell } from "./changed-content";
import { inWords, type ReadSems } from "./mended-workbook";

jest.setTimeout(60_000);

let sems: ReadSems;
beforeAll(async () => {
  sems = await essentialSems();
});

/** What the check would do with these cells. */
function mended(rule: string, cells: readonly Cell[]): readonly string[] {
  return inWords(checked(rule, withCells(sems, cells)));
}

/** What would become of one cell, whether or not a check would find it. */
function mendedCell(rule: string, [register, record, key, input]: Cell, others: readonly Cell[] = []): readonly string[] {
  const now = withCells(sems, [...others, [register, record, key, input]]);
  const plan = planOf(now, [findingAt(now, rule, register, record.startsWith("row") ? record : rowOf(register, record), key)]);
  if (plan.outcomes.some((outcome) => "refusal" in outcome)) expect(plan.edits).toEqual([]);
  return inWords(plan);
}

/** By its place, because the id itself may be what is written. */
function rowOf(register: string, record: string): string {
  const values = Object.values(sems.book.snapshot.registers[register]?.columns ?? {})[0]?.values ?? [];
  return `row ${values.indexOf(record) + 1}`;
}

describe("an id with a space beside it", () => {
  const TWICE = "Another row has the id RSK-001 already: give one of the two the next free id.";
  const ONLY_YOU = "Only you can say which id it is to have; references to it change with it.";

  test("is trimmed on both sides", () => {
    expect(mended("C-13", [["risks", "RSK-002", "riskId", "  RSK-002 "]])).toEqual(["Risks: “  RSK-002 ” → “RSK-002”"]);
  });

  test.each(["RSK-001 ", " rsk-001", "RSK-001  "])("is left alone where another row has it in any case: %p", (id) => {
    expect(mendedCell("C-13", ["risks", "RSK-002", "riskId", id])).toEqual([TWICE.replace("RSK-001", id.trim())]);
  });

  test("is left alone in both rows where only their spaces tell two ids apart", () => {
    const now = withCells(sems, [
      ["risks", "RSK-001", "riskId", "RSK-001 "],
      ["risks", "RSK-002", "riskId", " RSK-001"],
    ]);
    const plan = checked("C-13", now);
    expect([inWords(plan), plan.edits]).toEqual([[TWICE, TWICE], []]);
  });

  test.each<readonly [string, Cell[3]]>([
    ["no space", "RSK-002"],
    ["another form", "Risk two"],
    ["a number", 2],
    ["nothing", null],
    ["an error", { error: "#N/A" }],
  ])("is not made up for a cell that holds %s", (_, input) => {
    expect(mendedCell("C-13", ["risks", "RSK-002", "riskId", input])).toEqual([ONLY_YOU]);
  });

  describe("that others refer to", () => {
    const evidence: readonly Cell[] = [
      ["evidence", "row 1", "evidenceId", "EVD-001 "],
      ["evidence", "row 1", "title", "Minutes"],
    ];

    test("takes along each reference that has the space too, whatever its case, and no other cell that says the same", () => {
      const now = withCells(sems, [
        ...evidence,
        ["actions", "ACT-001", "evidenceId", "EVD-001 "],
        ["actions", "ACT-002", "evidenceId", "evd-001 "],
        ["actions", "ACT-003", "evidenceId", "EVD-002 "],
        ["people", "PER-001", "appointmentEvidence", "EVD-001 "],
        ["people", "PER-001", "supplierId", "EVD-001 "],
        ["actions", "ACT-001", "sourceId", "EVD-001 "],
        ["actions", "ACT-001", "note", "EVD-001 "],
        ["gapAnalysis", "1.1.a", "evidencePhase1", "EVD-001 "],
      ]);
      const plan = checked("C-13", now);
      expect([...inWords(plan)].sort()).toEqual([
        "Actions: “EVD-001 ” → “EVD-001”",
        "Actions: “evd-001 ” → “EVD-001”",
        "Evidence: “EVD-001 ” → “EVD-001”",
        "People: “EVD-001 ” → “EVD-001”",
      ]);
      expect(writtenCells(plan)).toHaveLength(4);
    });

    test("leaves a reference to it that is a formula as it is", () => {
      const now = withCells(sems, [...evidence, ["actions", "ACT-001", "evidenceId", { formula: "Evidence!A6", value: "EVD-001 " }]]);
      expect(inWords(checked("C-13", now))).toEqual(["Evidence: “EVD-001 ” → “EVD-001”"]);
    });

    test("is trimmed also where a column of references was deleted", () => {
      const now = withoutColumn(withCells(sems, [...evidence, ["people", "PER-002", "appointmentEvidence", "EVD-001 "]]), "actions", "evidenceId");
      expect(inWords(checked("C-13", now))).toEqual(["Evidence: “EVD-001 ” → “EVD-001”", "People: “EVD-001 ” → “EVD-001”"]);
    });
  });
});

describe("a name with a space too many", () => {
  const NOBODY = "Nobody on People has this name, in whatever spelling: correct it, or add the person.";
  const owner = (name: Cell[3]): Cell => ["risks", "RSK-001", "owner", name];

  test.each(["Person 1 ", "  person   1", "PERSON\u00a01", "Person\n1"])("or in another case is spelt as on People: %p", (name) => {
    expect(mendedCell("C-10", owner(name))).toEqual([`Risks: “${name}” → “Person 1”`]);
  });

  test.each(["Person1", "Person 3", "Person", "null"])("that nobody has is left to the user: %p", (name) => {
    expect(mendedCell("C-10", owner(name), [["people", "PER-002", "name", null]])).toEqual([NOBODY]);
  });

  test("is left to the user where People spells it in two ways, and given where two people have one name", () => {
    expect(mendedCell("C-10", owner("Person 1 "), [["people", "PER-002", "name", "person  1"]])).toEqual([
      "On People this name stands in more than one spelling: choose the one that is meant.",
    ]);
    expect(mendedCell("C-10", owner("Person 1 "), [["people", "PER-002", "name", "Person 1"]])).toEqual(["Risks: “Person 1 ” → “Person 1”"]);
  });

  test.each(["Person 1 ", " Person 1"])("is left alone where the name on People has one itself: %p", (name) => {
    expect(mendedCell("C-10", owner("Person  1"), [["people", "PER-001", "name", name]])).toEqual([
      "On People the name itself has a space beside it: take it away there.",
    ]);
  });

  test("is left to the user in a workbook without People, or without its column of names", () => {
    const now = withCells(sems, [owner("Person 1 ")]);
    for (const without of [withTable(now, "tblPeople", () => undefined), withoutColumn(now, "people", "name")]) {
      const plan = planOf(without, [findingAt(without, "C-10", "risks", "RSK-001", "owner")]);
      expect([inWords(plan), plan.edits]).toEqual([[NOBODY], []]);
    }
  });
});

describe("references to several records", () => {
  const NO_MEASURE = "No record of Measures has this id: only you can say which one is meant.";
  const measures = (text: Cell[3]): Cell => ["risks", "RSK-001", "measures", text];

  test.each(["MSR-001,MSR-002", "msr-001 MSR-002", " MSR-001 ;, MSR-002;", "MSR-001\nMSR-002", ",MSR-001;;MSR-002 "])(
    "get a semicolon between them: %p",
    (text) => {
      expect(mendedCell("C-09", measures(text))).toEqual([`Risks: “${text}” → “MSR-001; MSR-002”`]);
    },
  );

  test.each<Cell[3]>(["MSR-001, MSR-003", "MSR-003", "MSR-001MSR-002", "MSR-001 and MSR-002", " ", ";", null, 1])(
    "of which one is none are left to the user: %p",
    (text) => {
      expect(mendedCell("C-09", measures(text))).toEqual([NO_MEASURE]);
    },
  );

  test("are left to the user where the id they name has a space itself, or is not an id but a number", () => {
    expect(mendedCell("C-09", measures("MSR-001,MSR-002"), [["measures", "MSR-002", "measureId", "MSR-002 "]])).toEqual([NO_MEASURE]);
    expect(mendedCell("C-09", measures("null, MSR-002"), [["measures", "MSR-001", "measureId", null]])).toEqual([NO_MEASURE]);
  });
});

describe("a reference to one record", () => {
  const evidence: readonly Cell[] = [
    ["evidence", "row 1", "evidenceId", "EVD-001"],
    ["evidence", "row 1", "title", "Minutes"],
  ];
  const reference = (text: string): Cell => ["actions", "ACT-001", "evidenceId", text];

  test.each(["EVD-001 ", "  EVD-001", " evd-001  "])("loses the spaces around it: %p", (text) => {
    expect(mendedCell("C-09", reference(text), evidence)).toEqual([`Actions: “${text}” → “EVD-001”`]);
  });

  test.each(["EVD-001 EVD-001", "EVD-001, EVD-001", "EVD-001;", "EVD 001", "EVD-002 ", "  "])(
    "that is no single id is left to the user: %p",
    (text) => {
      expect(mendedCell("C-09", reference(text), evidence)).toEqual(["No record of Evidence has this id: only you can say which one is meant."]);
    },
  );

  test("is left to the user where its register, or the column of ids, is not in the workbook", () => {
    const now = withCells(sems, [...evidence, reference("EVD-001 ")]);
    const plans = [withTable(now, "tblEvidence", () => undefined), withoutColumn(now, "evidence", "evidenceId")].map((without) =>
      planOf(without, [findingAt(without, "C-09", "actions", "ACT-001", "evidenceId")]),
    );
    expect(plans.map(({ edits }) => edits)).toEqual([[], []]);
    expect(plans.flatMap(inWords)).toEqual([
      "No record of that register has this id: only you can say which one is meant.",
      "No record of Evidence has this id: only you can say which one is meant.",
    ]);
  });

  test("is looked for in no column of texts", () => {
    expect(mendedCell("C-09", ["actions", "ACT-001", "title", "EVD-001 "])).toEqual([
      "No record of that register has this id: only you can say which one is meant.",
    ]);
  });
});
