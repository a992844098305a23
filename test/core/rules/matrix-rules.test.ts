import { assess } from "../../../src/core/assessment/assess";
import { allRules } from "../../../src/core/rules";
import { rows, type ExampleWorkbook } from "../../../src/core/rules/rule";
import { bandsA } from "../../../src/core/workbook/sheets/bands-a";
import { matrixB } from "../../../src/core/workbook/sheets/matrix-b";
import { risks } from "../../../src/core/workbook/sheets/risks";
import { bookOfExample } from "../../../src/core/reports/book-of-example";

function found(rule: string, example: ExampleWorkbook): readonly string[] {
  return assess(
    bookOfExample(example),
    "2B",
    allRules.filter(({ id }) => id === rule),
  ).findings.map(({ id, severity }) => `${id} ${severity}`);
}

/** Of the 30 products of three levels, 45 and 48 are neighbours, and 100 and 125. */
test.each([
  [46, 48, 1],
  [45, 48, 0],
  [46, 49, 0],
  [101, 125, 1],
  [100, 125, 0],
])("a band from %d below the next from %d is out of reach %d times", (from, next, times) => {
  const bands = rows(bandsA, [
    { band: "HIGH", fromScore: next },
    { band: "MEDIUM", fromScore: from },
    { band: "LOW", fromScore: 1 },
  ]);
  expect(found("X-01", { rows: [bands] })).toEqual(times === 0 ? [] : ["X-01/MEDIUM/fromScore explain"]);
});

test("a From score that is a text is left to the rule on texts", () => {
  const bands = rows(bandsA, [{ band: "HIGH", fromScore: 92 }, { band: "LOW" }]);
  expect(found("X-01", { rows: [bands], raw: { bandsA: { LOW: { fromScore: "1" } } } })).toEqual([]);
  expect(found("X-03", { rows: [bands], raw: { bandsA: { LOW: { fromScore: "1" } } } })).not.toContain("X-03/HIGH/fromScore blocks");
});

test("a fault in the tables of the method that is not used is only worth knowing", () => {
  const cells = rows(matrixB, [
    { likelihood: 4, severity: "A", band: "MEDIUM" },
    { likelihood: 3, severity: "A", band: "HIGH" },
  ]);
  expect(found("X-07", { rows: [cells], settings: { riskMethod: "A" } })).toEqual(["X-07/4A/band info"]);
  expect(found("X-07", { rows: [cells], settings: { riskMethod: "B" } })).toEqual(["X-07/4A/band explain"]);
  const bands = rows(bandsA, [
    { band: "HIGH", fromScore: 1 },
    { band: "LOW", fromScore: 4 },
  ]);
  expect(found("X-02", { rows: [bands], settings: { riskMethod: "B" } })).toEqual(["X-02/HIGH/fromScore info"]);
});

test("a cell that is milder than the one beside it in the same row of the matrix is found too", () => {
  const cells = rows(matrixB, [
    { likelihood: 4, severity: "B", band: "LOW" },
    { likelihood: 4, severity: "C", band: "MEDIUM" },
    { likelihood: 4, severity: "D", band: "MEDIUM" },
  ]);
  expect(found("X-07", { rows: [cells] })).toEqual(["X-07/4B/band info"]);
});

test("without any band method A has no scale, and nobody may accept a risk", () => {
  expect(found("X-03", { rows: [] })).toContain("X-03/bandsA/fromScore blocks");
  expect(found("X-06", { rows: [] })).toEqual(["X-06/bandsA/authority explain"]);
});

const scored = { riskId: "RSK-001", residualThreat: 3, residualConsequence: 4, residualVulnerability: 2 } as const;

test.each([
  ["scores as it was accepted", { ...scored, scoreAtAcceptance: 24 }, []],
  ["scores less than was accepted", { ...scored, scoreAtAcceptance: 36 }, ["X-05/RSK-001/history explain"]],
  ["scores more than was accepted", { ...scored, scoreAtAcceptance: 12 }, ["X-05/RSK-001/history explain"]],
  ["is closed", { ...scored, scoreAtAcceptance: 36, status: "CLOSED" as const }, []],
  ["was never accepted", scored, []],
])("a risk without history that %s", (_what, risk, findings) => {
  expect(found("X-05", { rows: [rows(risks, [risk])] })).toEqual(findings);
});

test("method B has no score that could differ from the accepted one", () => {
  expect(found("X-05", { rows: [rows(risks, [{ ...scored, scoreAtAcceptance: 36 }])], settings: { riskMethod: "B" } })).toEqual([]);
});
