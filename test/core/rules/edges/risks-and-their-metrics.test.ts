import { bookOfExample } from "../../../../src/core/reports/book-of-example";
import { metricsOfRisk } from "../../../../src/core/rules/metrics-of-risk";
import { noLocalRisk } from "../../../../src/core/rules/no-local-risk";
import { noUnregulatedRisk } from "../../../../src/core/rules/no-unregulated-risk";
import { openRisks, riskName } from "../../../../src/core/rules/open-risks";
import { on, rows, type ExampleWorkbook } from "../../../../src/core/rules/rule";
import type { RecordFor } from "../../../../src/core/workbook/records-for";
import { evidence } from "../../../../src/core/workbook/sheets/evidence";
import { measures } from "../../../../src/core/workbook/sheets/measures";
import { metrics } from "../../../../src/core/workbook/sheets/metrics";
import { risks } from "../../../../src/core/workbook/sheets/risks";
import { judged } from "./judged";

type Risk = RecordFor<typeof risks.columns>;

const error = { error: "#N/A" } as const;
const statement = (date: string) => rows(evidence, [{ evidenceId: "EVD-001", kind: "RISK_STATEMENT", date: on(date) }]);

describe("the metrics of a risk", () => {
  const found = (risk: Risk) => {
    const book = bookOfExample({
      rows: [
        rows(risks, [risk]),
        rows(measures, [
          { measureId: "MSR-001", metrics: ["COM-05", "COM-07"] },
          { measureId: "MSR-002", metrics: ["com-05", "COM-99"] },
          { measureId: "MSR-003" },
        ]),
        rows(metrics, [
          { metricId: "COM-05", active: "YES" },
          { metricId: "COM-07", active: "NO" },
          { metricId: "COM-08", active: "YES" },
        ]),
      ],
    });
    return openRisks(book).flatMap((own) => metricsOfRisk(own, book).map(({ metricId }) => metricId));
  };

  test.each<readonly [string, Risk, readonly string[]]>([
    ["are the active ones of its measures", { measures: ["MSR-001"] }, ["COM-05"]],
    ["are each named once, though two measures share one", { measures: ["MSR-001", "msr-002"] }, ["COM-05"]],
    ["are none where a measure has no metric, or is not there", { measures: ["MSR-003", "MSR-009"] }, []],
    ["are none where it has no measure", {}, []],
  ])("%s", (_what, risk, expected) => {
    expect(found({ riskId: "RSK-001", ...risk })).toEqual(expected);
  });
});

test("a risk is open until it is closed, whether or not somebody entered a status, and may lack an id", () => {
  const book = bookOfExample({
    rows: [rows(risks, [{ riskId: "RSK-001" }, { riskId: "RSK-002", status: "CLOSED" }, { status: "ACCEPTED", title: "Theft" }])],
  });
  expect(openRisks(book).map(riskName)).toEqual(["RSK-001", "a risk without an id"]);
});

const LOCAL = ["blocks Risks!D1 No open risk has the threat origin Local, and no statement says why."];
const UNREGULATED = ["explain Risks!E1 No open risk is Unregulated, and no dated statement says that there is none."];

test.each<readonly [string, ExampleWorkbook, boolean]>([
  ["a register without a risk", { rows: [] }, true],
  ["a risk of neither", { rows: [rows(risks, [{ riskId: "RSK-001", threatOrigin: "GOVERNMENT_ADVISED", regulated: "REGULATED" }])] }, true],
  ["a risk of both", { rows: [rows(risks, [{ riskId: "RSK-001", threatOrigin: "LOCAL", regulated: "UNREGULATED" }])] }, false],
  [
    "a risk of both that is closed",
    { rows: [rows(risks, [{ riskId: "RSK-001", threatOrigin: "LOCAL", regulated: "UNREGULATED", status: "CLOSED" }])] },
    true,
  ],
  ["a risk that says nothing of it", { rows: [rows(risks, [{ riskId: "RSK-001" }])] }, true],
  [
    "a risk whose cells cannot be read",
    { rows: [rows(risks, [{ riskId: "RSK-001" }])], raw: { risks: { "RSK-001": { threatOrigin: error, regulated: error } } } },
    false,
  ],
  ["a statement of today", { rows: [statement("2026-10-15")] }, false],
  ["a statement of tomorrow", { rows: [statement("2026-10-16")] }, true],
])("local and unregulated risks: %s", (_what, example, isFound) => {
  expect(judged(noLocalRisk, example)).toEqual(isFound ? LOCAL : []);
  expect(judged(noUnregulatedRisk, example)).toEqual(isFound ? UNREGULATED : []);
});
