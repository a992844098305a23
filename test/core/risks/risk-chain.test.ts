import { riskChain, type RiskChain } from "../../../src/core/risks/risk-chain";
import type { ChainHole } from "../../../src/core/risks/chain-hole";
import { rows, type ExampleRows } from "../../../src/core/rules/rule";
import { evidence } from "../../../src/core/workbook/sheets/evidence";
import { measures } from "../../../src/core/workbook/sheets/measures";
import { metrics } from "../../../src/core/workbook/sheets/metrics";
import { qaPlan } from "../../../src/core/workbook/sheets/qa-plan";
import { readings } from "../../../src/core/workbook/sheets/readings";
import { bookWithRisks, day, riskIn, type Risk } from "./book-with-risks";

const RISK: Risk = { riskId: "RSK-001", status: "OPEN", treatment: "REDUCE", measures: ["MSR-001"] };
const MEASURE = { measureId: "MSR-001", title: "Seals checked", status: "IN_PLACE", metrics: ["OWN-01"], balanceNote: "One is enough" } as const;
const METRIC = {
  metricId: "OWN-01",
  name: "Seals right",
  active: "YES",
  form: "QL",
  formulaKind: "PROPORTION",
  denominator: "Seals looked at",
  unit: "%",
  direction: "HIGHER",
  target: 0.9,
  frequency: "M",
  source: "READINGS",
  dataKind: "CENSUS",
  dataSource: "Seal log",
} as const;
const READING = {
  readingId: "RDG-001",
  metricId: "OWN-01",
  periodStart: day("2026-09-01"),
  periodEnd: day("2026-09-30"),
  numerator: 19,
  denominator: 20,
};
const ACTIVITY = { activityId: "QAP-001", metricId: "OWN-01", doneOn: day("2026-09-20"), reportEvidence: "EVD-001" } as const;
const REPORT = { evidenceId: "EVD-001", title: "Report on seals", date: day("2026-09-21"), opens: "YES", nextReview: day("2027-09-21") } as const;

interface Parts {
  readonly risk?: Risk;
  readonly measure?: object;
  readonly metric?: object;
  readonly reading?: object | null;
  readonly activity?: object | null;
  readonly report?: object | null;
}

function chainWith({ risk = {}, measure = {}, metric = {}, reading = {}, activity = {}, report = {} }: Parts): RiskChain {
  const more: readonly ExampleRows[] = [
    rows(measures, [{ ...MEASURE, ...measure }]),
    rows(metrics, [{ ...METRIC, ...metric }]),
    ...(reading ? [rows(readings, [{ ...READING, ...reading }])] : []),
    ...(activity ? [rows(qaPlan, [{ ...ACTIVITY, ...activity }])] : []),
    ...(report ? [rows(evidence, [{ ...REPORT, ...report }])] : []),
  ];
  const book = bookWithRisks([{ ...RISK, ...risk }], more);
  return riskChain(riskIn(book, "RSK-001"), book);
}

function holesOf(chain: RiskChain): readonly ChainHole[] {
  return [...chain.holes, ...chain.measures.flatMap((measure) => [...measure.holes, ...measure.metrics.flatMap((metric) => metric.holes)])];
}

const words = (chain: RiskChain) => holesOf(chain).map(({ kind, id, what }) => [kind, id, ...(what === undefined ? [] : [what])].join(" "));

test("a chain without a hole leads from the risk to the report", () => {
  const chain = chainWith({});
  expect(words(chain)).toEqual([]);
  expect(chain.holeCount).toBe(0);
  const [measure] = chain.measures;
  expect(measure?.effect).toBe("ASSURED");
  expect(measure?.forms).toEqual([
    { code: "QN", isThere: false },
    { code: "QL", isThere: true },
    { code: "OUT", isThere: false },
  ]);
  const [metric] = measure?.metrics ?? [];
  expect(metric).toMatchObject({ id: "OWN-01", figure: "95%, n = 20", status: "Met", data: "current", isFromRegister: false });
  expect(metric?.evidence).toMatchObject([{ id: "EVD-001", activity: "QAP-001", state: "inDate" }]);
});

test.each<[string, Parts, readonly string[]]>([
  ["a risk without a measure", { risk: { measures: [] } }, ["noMeasure RSK-001"]],
  ["a risk that is to be avoided needs none", { risk: { measures: [], treatment: "AVOID" } }, []],
  ["a measure that is not on Measures", { risk: { measures: ["MSR-009"] } }, ["measureNotFound RSK-001 MSR-009"]],
  ["a measure that is only planned", { measure: { status: "PLANNED" } }, ["measureNotInPlace MSR-001"]],
  ["a measure without a metric", { measure: { metrics: [] } }, ["noMetric MSR-001"]],
  ["a metric that is not on Metrics", { measure: { metrics: ["OWN-09"] } }, ["noMetric MSR-001", "metricNotFound MSR-001 OWN-09"]],
  ["a metric that is not active", { metric: { active: "NO" } }, ["noMetric MSR-001", "metricNotActive OWN-01"]],
  ["forms that are missing without a reason", { measure: { balanceNote: undefined } }, ["formMissing MSR-001 QN", "formMissing MSR-001 OUT"]],
  ["a metric without data", { reading: null }, ["noData OWN-01"]],
  ["a metric whose data are stale", { reading: { periodStart: day("2026-05-01"), periodEnd: day("2026-05-31") } }, ["staleData OWN-01"]],
  ["a metric without evidence", { activity: null }, ["noEvidence OWN-01"]],
  [
    "a figure from a register has its record there",
    { activity: null, metric: { source: "REGISTER", metricId: "COM-21" }, measure: { metrics: ["COM-21"] } },
    [],
  ],
  ["an activity without a report", { activity: { reportEvidence: undefined } }, ["noReport QAP-001"]],
  ["an activity that is not done yet is none", { activity: { doneOn: undefined } }, ["noEvidence OWN-01"]],
  ["a report that is not on Evidence", { report: null }, ["evidenceNotFound QAP-001 EVD-001"]],
  ["a report that does not open", { report: { opens: "NO" } }, ["evidenceDoesNotOpen EVD-001"]],
  ["a report past its review", { report: { nextReview: day("2026-10-14") } }, ["evidenceOutOfDate EVD-001"]],
  ["a report whose review is today", { report: { nextReview: day("2026-10-15") } }, []],
])("%s", (_, parts, wanted) => {
  expect(words(chainWith(parts))).toEqual(wanted);
});

test("each hole names the cell where it is mended", () => {
  for (const parts of [
    { risk: { measures: [] } },
    { measure: { metrics: [] } },
    { activity: null },
    { report: { opens: "NO" } },
  ] satisfies readonly Parts[]) {
    for (const { at } of holesOf(chainWith(parts)))
      expect(at).toEqual({ sheet: expect.any(String), row: expect.any(Number), column: expect.any(Number) });
  }
  expect(holesOf(chainWith({ measure: { metrics: [] } }))[0]?.at?.sheet).toBe("Measures");
});

test("a hole of a metric that two measures share counts once", () => {
  const book = bookWithRisks(
    [{ ...RISK, measures: ["MSR-001", "MSR-002"] }],
    [rows(measures, [MEASURE, { ...MEASURE, measureId: "MSR-002" }]), rows(metrics, [METRIC]), rows(readings, [READING])],
  );
  const chain = riskChain(riskIn(book, "RSK-001"), book);
  expect(words(chain)).toEqual(["noEvidence OWN-01", "noEvidence OWN-01"]);
  expect(chain.holeCount).toBe(1);
});
