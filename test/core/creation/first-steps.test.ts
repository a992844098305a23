import { composeSems, settingsFor } from "../../../src/core/creation/compose-sems";
import { initialRecords } from "../../../src/core/creation/initial-records";
import { semsEngine } from "../../../src/core/creation/engine";
import { parseA1 } from "../../../src/core/workbook/a1";
import type { RecordInput } from "../../../src/core/workbook/layout/composition";
import { newFileHost } from "../../../src/hosts/file/file-host";

const CHOICES = { sector: "CGO", entityName: "Northport Cargo", sites: ["Shed 12"], phase: "1", set: "essential", asOf: 46347 } as const;
const NOTHING = { dateSystem: 1900, sheets: [], names: [], problems: [] } as const;

test("each first step leads to where somebody begins: the first row of a register, the title of a page without one", async () => {
  const host = newFileHost();
  await host.apply(semsEngine.planCreation(NOTHING, CHOICES, 46347));
  const steps = semsEngine.firstSteps(await host.read({ tables: "all" }));
  const at = (a1: string) => ({ row: parseA1(a1)?.top, column: parseA1(a1)?.left });
  expect(steps.map(({ cell }) => cell)).toEqual([
    { sheet: "People", ...at("A6") },
    { sheet: "Gap analysis", ...at("A6") },
    { sheet: "Metrics", ...at("A6") },
    { sheet: "Actions", ...at("A6") },
    { sheet: "Dashboard", ...at("A1") },
  ]);
});

describe("a first step is done", () => {
  const items = initialRecords("CGO", "essential").get("gapAnalysis") ?? [];
  const manager = { personId: "PER-001", name: "Ada Lund", kind: "STAFF", role: "ACCOUNTABLE_MANAGER" };
  const policy = { policyId: "POL-001", title: "Security policy", kind: "SECURITY", version: "1", status: "CURRENT", approvedOn: 46300 };
  const reading = { readingId: "RDG-001", metricId: "COM-01", periodStart: 46296, periodEnd: 46326, numerator: 1, denominator: 2, status: "FINAL" };
  const cases: readonly (readonly [string, Readonly<Record<string, readonly RecordInput[]>>, readonly string[]])[] = [
    ["none of them in a new workbook", {}, []],
    ["the commitment once the Accountable Manager and a signed policy are there", { people: [manager], policies: [policy] }, ["commitment"]],
    ["not with a manager alone", { people: [manager] }, []],
    [
      "nor with a policy that is a draft, or not signed",
      {
        people: [manager],
        policies: [
          { ...policy, status: "DRAFT" },
          { ...policy, policyId: "POL-002", approvedOn: null },
        ],
      },
      [],
    ],
    [
      "the gap analysis once every item has an answer",
      { gapAnalysis: items.map((item) => ({ ...item, response: "NOT_IN_PLACE" })) },
      ["gapAnalysis"],
    ],
    ["not while one is left", { gapAnalysis: items.map((item, index) => ({ ...item, response: index === 3 ? "NOT_ASSESSED" : "IN_PLACE" })) }, []],
    ["the first metrics with the first reading", { readings: [reading] }, ["firstMetrics"]],
    ["the plan with the first action", { actions: [{ actionId: "ACT-001", title: "Train the night shift" }] }, ["plan"]],
  ];
  test.each(cases)("%s", async (_, filled, done) => {
    const host = newFileHost();
    const records = new Map([...initialRecords("CGO", "essential"), ...Object.entries(filled)]);
    await host.apply(composeSems(CHOICES, { records, settings: settingsFor(CHOICES) }, 46347));
    const steps = semsEngine.firstSteps(await host.read({ tables: "all" }));
    expect(steps.flatMap(({ id, isDone }) => (isDone ? [id] : []))).toEqual(done);
  });
});
