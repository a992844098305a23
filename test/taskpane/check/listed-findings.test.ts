import type { ExplainedBy } from "../../../src/core/assessment/finding";
import { listedFindings, NO_FILTER, type ListedFindings } from "../../../src/taskpane/check/listed-findings";
import { finding } from "./finding";

const explained: ExplainedBy = { explanation: "EXP-001", reason: "Under way", owner: "Sam", until: "2027-01-31", counts: true };
const findings = [
  finding({ id: "A", row: null, severity: "blocks", rule: "R-01", sheet: "People", cell: "C6", message: "No accountable manager." }),
  finding({ id: "B", row: null, severity: "blocks", rule: "R-02", sheet: "", cell: "", message: "No register of policies." }),
  finding({ id: "C", row: "MSR-001", explained: { ...explained, counts: false } }),
  finding({ id: "D", row: "MSR-002", message: "MSR-002 has no metric.", explained }),
];
const titleOf = (rule: string): string => (rule === "R-31" ? "Measure in place without a metric" : "");
const list = (filter: Partial<typeof NO_FILTER>): ListedFindings => listedFindings(findings, { ...NO_FILTER, ...filter }, titleOf);
const idsOf = ({ sections }: ListedFindings): readonly string[] =>
  sections.flatMap(({ groups }) => groups.flatMap((group) => group.findings.map(({ id }) => id)));

test("explained findings stand apart, one that is answered and still blocks stays in its place", () => {
  expect(list({}).sections.map(({ severity }) => severity)).toEqual(["blocks", "explain"]);
  expect(idsOf(list({}))).toEqual(["A", "B", "C"]);
  expect(list({}).explained.map((group) => group.findings.map(({ id }) => id))).toEqual([["D"]]);
});

test("only findings with a place are gone through, and no explained ones", () => {
  expect(list({}).steps.map(({ id }) => id)).toEqual(["A", "C"]);
});

test.each([
  ["blocks", ["A", "B"]],
  ["info", []],
] as const)("a choice of the severity %s leaves those findings", (severity, ids) => {
  expect(idsOf(list({ severities: [severity] }))).toEqual(ids);
});

test.each([
  ["a word of the message, whatever its case", "ACCOUNTABLE", ["A"]],
  ["a place", "people!c6", ["A"]],
  ["words in any order", "metric in place", ["C"]],
  ["an id of a record", "msr-001", ["C"]],
  ["nothing that is there", "zeppelin", []],
] as const)("a search for %s", (_name, text, ids) => {
  expect(idsOf(list({ text }))).toEqual(ids);
});

test("what is shown is counted with the explained ones", () => {
  expect(list({}).count).toBe(4);
  expect(list({ text: "msr" }).count).toBe(2);
});
