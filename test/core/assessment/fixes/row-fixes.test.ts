import type { CellInput } from "../../../../src/core/workbook/sheet-plan";
import { newFileHost, openFileHost, type FileHost } from "../../../../src/hosts/file/file-host";
import { nodeCompression } from "../../../../src/hosts/file/node-compression";
import { differencesBetween, savedPieces } from "../../../hosts/saved-workbook";
import { essentialEdits } from "../../../support/essential-workbook";
import { applied, findingsOf, inWords, planFor, rawCell, readSems, written } from "./mended-workbook";

jest.setTimeout(240_000);

type Cell = readonly [register: string, record: string, key: string, input: CellInput];

let bytes: Uint8Array;
beforeAll(async () => {
  const host = newFileHost(nodeCompression);
  await applied(host, essentialEdits());
  bytes = host.bytes();
});

async function withFaults(cells: readonly Cell[]): Promise<FileHost> {
  const host = openFileHost(bytes, nodeCompression);
  await written(host, cells);
  return host;
}

/** The places at which a workbook now differs from what it was: `Risks!A9 value`. */
function changedSince(before: Uint8Array, after: Uint8Array): readonly string[] {
  return differencesBetween(savedPieces(before), savedPieces(after)).map(({ piece }) => piece);
}

describe("rows without an id", () => {
  test("get the next free ids, one after the other, and Config remembers the highest", async () => {
    const host = await withFaults([
      ["risks", "RSK-002", "riskId", null],
      ["risks", "RSK-004", "riskId", "  "],
    ]);
    const before = host.bytes();
    const plan = await planFor(host, "C-12");
    expect(inWords(plan)).toEqual(["Risks: (empty) → “RSK-006”", "Risks: “  ” → “RSK-007”"]);
    await applied(host, plan.edits);
    const sems = await readSems(host, ["Risks"]);
    expect(sems.book.snapshot.registers["risks"]?.columns["riskId"]?.values).toEqual(["RSK-001", "RSK-006", "RSK-003", "RSK-007", "RSK-005"]);
    expect(await findingsOf(host, "C-12")).toEqual([]);
    const changed = changedSince(before, host.bytes());
    expect(changed.filter((piece) => !piece.startsWith("Config!")).sort()).toEqual(["Risks!A7 value", "Risks!A9 value", "Risks!B3 value"]);
    expect(changed.filter((piece) => piece.startsWith("Config!"))).toHaveLength(2);
  });

  test("are left alone while an id that is named elsewhere has no row: it may be theirs", async () => {
    const host = await withFaults([["measures", "MSR-001", "measureId", null]]);
    const plan = await planFor(host, "C-12");
    expect(plan.edits).toEqual([]);
    expect(inWords(plan)).toEqual(["MSR-001 is named elsewhere and has no row: type it here if this is its row, or mend that reference first."]);
  });

  test("are left alone where the id is an item's number, and where the name is that of a metric of the library", async () => {
    const host = await withFaults([
      ["gapAnalysis", "1.1.a", "itemId", null],
      ["metrics", "COM-02", "metricId", null],
    ]);
    const plan = await planFor(host, "C-12");
    expect(plan.edits).toEqual([]);
    expect([...inWords(plan)].sort()).toEqual([
      "Ids of Gap analysis are not numbered: only you can say which one it is.",
      "It has the name of COM-02 of the library: type that id, if it is that metric.",
    ]);
  });

  test("an id is not written into a cell that somebody filled in between", async () => {
    const host = await withFaults([["risks", "RSK-002", "riskId", null]]);
    const plan = await planFor(host, "C-12");
    await written(host, [["risks", "row 2", "riskId", "RSK-099"]]);
    expect(await host.apply(plan.edits)).toMatchObject({ outcome: "failed" });
    expect(rawCell(await readSems(host), "risks", "row 2", "riskId")).toBe("RSK-099");
  });
});

describe("ids and references", () => {
  test("a trimmed id takes the references along that have the space too", async () => {
    const host = await withFaults([
      ["evidence", "row 1", "evidenceId", "EVD-001 "],
      ["evidence", "row 1", "title", "Minutes"],
      ["actions", "ACT-001", "evidenceId", "EVD-001 "],
    ]);
    const plan = await planFor(host, "C-13");
    expect(inWords(plan)).toEqual(["Evidence: “EVD-001 ” → “EVD-001”", "Actions: “EVD-001 ” → “EVD-001”"]);
    await applied(host, plan.edits);
    expect([await findingsOf(host, "C-13"), await findingsOf(host, "C-09")]).toEqual([[], []]);
  });

  test("an id is not trimmed when a reference to it was changed in between: all of them, or none", async () => {
    const host = await withFaults([
      ["evidence", "row 1", "evidenceId", "EVD-001 "],
      ["evidence", "row 1", "title", "Minutes"],
      ["actions", "ACT-001", "evidenceId", "EVD-001 "],
    ]);
    const plan = await planFor(host, "C-13");
    await written(host, [["actions", "ACT-001", "evidenceId", "EVD-002"]]);
    expect(await host.apply(plan.edits)).toMatchObject({ outcome: "failed" });
    const sems = await readSems(host);
    expect([rawCell(sems, "evidence", "row 1", "evidenceId"), rawCell(sems, "actions", "ACT-001", "evidenceId")]).toEqual(["EVD-001 ", "EVD-002"]);
  });

  test("an id that another row has without the space, or of another form, is left to the user", async () => {
    const host = await withFaults([
      ["risks", "RSK-002", "riskId", "RSK-001 "],
      ["actions", "ACT-001", "actionId", "Action one"],
    ]);
    const plan = await planFor(host, "C-13");
    expect(plan.edits).toEqual([]);
    expect([...inWords(plan)].sort()).toEqual([
      "Another row has the id RSK-001 already: give one of the two the next free id.",
      "Only you can say which id it is to have; references to it change with it.",
    ]);
  });

  test("a reference to no record, and a name that nobody has, are left to the user", async () => {
    const host = await withFaults([
      ["risks", "RSK-003", "measures", "MSR-001, MSR-099"],
      ["risks", "RSK-001", "owner", "Person X"],
    ]);
    for (const rule of ["C-09", "C-10"]) {
      const plan = await planFor(host, rule);
      expect([rule, plan.edits, plan.outcomes.every((outcome) => "refusal" in outcome)]).toEqual([rule, [], true]);
    }
  });
});

describe("overwritten formulas", () => {
  test("of a whole column come back under the headings that the workbook has now", async () => {
    const ids = ["RSK-001", "RSK-002", "RSK-003", "RSK-004", "RSK-005"];
    const host = await withFaults(ids.map((id): Cell => ["risks", id, "residualScore", 1]));
    const plan = await planFor(host, "S-07");
    await applied(host, plan.edits);
    expect(await findingsOf(host, "S-07")).toEqual([]);
    // Residual T × C × V of the records: n × (6 − n) × 2.
    const scores = (await readSems(host)).book.snapshot.registers["risks"]?.columns["residualScore"]?.values;
    expect(scores).toEqual([10, 16, 18, 16, 10]);
    expect(changedSince(bytes, host.bytes())).toEqual([]);
  });

  test("a formula of the user's in a cell that people fill is not replaced", async () => {
    const host = await withFaults([["risks", "RSK-001", "threat", { formula: '"3"', value: "3" }]]);
    const plan = await planFor(host, "C-04");
    expect([plan.edits, inWords(plan)]).toEqual([[], ["The cell is calculated by a formula of your own: mend the formula."]]);
  });
});

describe("a list word that is in no list", () => {
  test("is left to the user", async () => {
    const host = await withFaults([
      ["risks", "RSK-001", "status", "Opn"],
      ["risks", "RSK-002", "status", 7],
    ]);
    const plan = await planFor(host, "C-06");
    expect([plan.edits, new Set(inWords(plan)).size]).toEqual([[], 1]);
  });
});

test("a date that is written as it should be, in a cell formatted as Text, becomes a date that shows as one", async () => {
  const host = await withFaults([["risks", "RSK-001", "nextReview", "2026-12-01"]]);
  const plan = await planFor(host, "C-05");
  expect(plan.edits).toMatchObject([{ numberFormat: "yyyy-mm-dd", expected: [["2026-12-01"]] }]);
});

test("what was mended is not found again: a second time there is nothing to do", async () => {
  const host = await withFaults([["risks", "RSK-001", "nextReview", "31/10/2026"]]);
  const plan = await planFor(host, "C-05");
  await applied(host, plan.edits);
  await expect(planFor(host, "C-05")).rejects.toThrow("no finding");
  expect(await host.apply(plan.edits)).toMatchObject({ outcome: "failed" });
});

describe("a gap without an action", () => {
  const gap: readonly Cell[] = [
    ["gapAnalysis", "1.1.a", "response", "Partially in place"],
    ["gapAnalysis", "1.1.a", "gap", "No log of visits."],
    ["gapAnalysis", "1.1.a", "owner", "Person 1"],
    ["gapAnalysis", "1.1.a", "dueOn", 46_400],
  ];

  test("gets one that carries what is known of the gap, and each names the other", async () => {
    const host = await withFaults(gap);
    const before = host.bytes();
    const plan = await planFor(host, "R-17");
    expect(inWords(plan)).toEqual([
      "Actions: (no row) → the row ACT-004: “Close the gap: No log of visits.”, owner Person 1, due on 2027-01-13",
      "Gap analysis: (empty) → “ACT-004”",
    ]);
    await applied(host, plan.edits);
    const sems = await readSems(host);
    const cells = ["source", "sourceId", "kind", "title", "owner", "raisedOn", "dueOn", "originalDueOn", "status"] as const;
    expect(cells.map((key) => rawCell(sems, "actions", "ACT-004", key))).toEqual([
      "Gap analysis",
      "1.1.a",
      "Corrective",
      "Close the gap: No log of visits.",
      "Person 1",
      46_347,
      46_400,
      46_400,
      "Open",
    ]);
    expect(rawCell(sems, "gapAnalysis", "1.1.a", "actions")).toBe("ACT-004");
    expect(rawCell(sems, "actions", "ACT-004", "state")).toBe("Planned");
    expect([await findingsOf(host, "R-17"), await findingsOf(host, "S-07"), await findingsOf(host, "C-03")]).toEqual([[], [], []]);
    const sheets = new Set(changedSince(before, host.bytes()).map((piece) => piece.split("!")[0]));
    expect([...sheets].sort()).toEqual(["Actions", "Config", "Gap analysis"]);
  });

  test("keeps its owner, its day and its words to the user; two gaps get two actions", async () => {
    const host = await withFaults([...gap.slice(0, 1), ["gapAnalysis", "1.1.b", "response", "Partially in place"]]);
    const plan = await planFor(host, "R-17");
    const words = inWords(plan);
    expect(words.filter((line) => line.startsWith("Only you can say"))).toHaveLength(6);
    expect(words.filter((line) => line.includes("the row ACT-00"))).toEqual([
      "Actions: (no row) → the row ACT-004: “Close the gap at 1.1.a”, no owner yet, no due day yet",
      "Actions: (no row) → the row ACT-005: “Close the gap at 1.1.b”, no owner yet, no due day yet",
    ]);
    await applied(host, plan.edits);
    const sems = await readSems(host);
    expect(["1.1.a", "1.1.b"].map((id) => rawCell(sems, "gapAnalysis", id, "actions"))).toEqual(["ACT-004", "ACT-005"]);
  });

  test("is not linked when somebody linked it in between", async () => {
    const host = await withFaults(gap);
    const plan = await planFor(host, "R-17");
    await written(host, [["gapAnalysis", "1.1.a", "actions", "ACT-001"]]);
    expect(await host.apply(plan.edits)).toMatchObject({ outcome: "failed" });
    expect((await readSems(host)).book.snapshot.registers["actions"]?.records).toHaveLength(3);
  });
});
