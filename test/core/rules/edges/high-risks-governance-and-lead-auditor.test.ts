import { highRiskWithoutQualityMetric } from "../../../../src/core/rules/high-risk-without-quality-metric";
import { inputNotSeenByGovernance } from "../../../../src/core/rules/input-not-seen-by-governance";
import { leadAuditorNotTold } from "../../../../src/core/rules/lead-auditor-not-told";
import { on, rows } from "../../../../src/core/rules/rule";
import type { RecordFor } from "../../../../src/core/workbook/records-for";
import { bandsA } from "../../../../src/core/workbook/sheets/bands-a";
import { measures } from "../../../../src/core/workbook/sheets/measures";
import { meetings } from "../../../../src/core/workbook/sheets/meetings";
import { metrics } from "../../../../src/core/workbook/sheets/metrics";
import { people } from "../../../../src/core/workbook/sheets/people";
import { risks } from "../../../../src/core/workbook/sheets/risks";
import { judged } from "./judged";
import { without } from "./without";

type Risk = RecordFor<typeof risks.columns>;
type Metric = RecordFor<typeof metrics.columns>;
type Meeting = RecordFor<typeof meetings.columns>;
type Person = RecordFor<typeof people.columns>;

describe("a high residual risk", () => {
  const HIGH: Risk = {
    riskId: "RSK-001",
    status: "OPEN",
    treatment: "REDUCE",
    residualThreat: 4,
    residualConsequence: 4,
    residualVulnerability: 3,
    measures: ["MSR-001"],
  };
  const NONE = without(HIGH, "measures");
  const QUANTITY: Metric = { metricId: "COM-05", active: "YES", form: "QN" };
  const FOUND = ["explain Risks!N2 No active Qualitative or Output metric watches RSK-001."];
  const tables = (risk: Risk, metric: Metric) => [
    rows(bandsA, [
      { band: "MEDIUM_HIGH", fromScore: 43 },
      { band: "MEDIUM", fromScore: 1 },
    ]),
    rows(risks, [risk]),
    rows(measures, [{ measureId: "MSR-001", status: "IN_PLACE", metrics: ["COM-05"] }]),
    rows(metrics, [metric]),
  ];

  test.each([
    ["is only counted", HIGH, QUANTITY, FOUND],
    ["is watched for quality", HIGH, { ...QUANTITY, form: "QL" }, []],
    ["is watched for output", HIGH, { ...QUANTITY, form: "OUT" }, []],
    ["is watched by a metric that nobody uses", HIGH, { ...QUANTITY, form: "QL", active: "NO" }, FOUND],
    ["has no measure, which another rule finds", NONE, QUANTITY, []],
    ["has no measure and is to be accepted", { ...NONE, treatment: "ACCEPT" }, QUANTITY, FOUND],
    ["has no measure and is to be avoided", { ...NONE, treatment: "AVOID" }, QUANTITY, FOUND],
    ["has no id", without(HIGH, "riskId"), QUANTITY, ["explain Risks!N2 No active Qualitative or Output metric watches a risk without an id."]],
    ["is not high", { ...HIGH, residualVulnerability: 2 }, QUANTITY, "skipped: no data"],
    ["is closed", { ...HIGH, status: "CLOSED" }, QUANTITY, "skipped: no data"],
  ] as const)("%s", (_what, risk, metric, expected) => {
    expect(judged(highRiskWithoutQualityMetric, { rows: tables(risk, metric) })).toEqual(expected);
  });

  test("is not judged by cells that cannot be read", () => {
    const error = { error: "#N/A" } as const;
    const [unread, formless] = [{ risks: { "RSK-001": { measures: error } } }, { metrics: { "COM-05": { form: "quality" } } }];
    expect(judged(highRiskWithoutQualityMetric, { rows: tables({ ...HIGH, treatment: "ACCEPT" }, QUANTITY), raw: unread })).toEqual([]);
    expect(judged(highRiskWithoutQualityMetric, { rows: tables(HIGH, QUANTITY), raw: formless })).toEqual([]);
  });
});

describe("the subjects of governance meetings", () => {
  const SEEN: Meeting = {
    kind: "GOVERNANCE",
    metricsSeen: "YES",
    risksSeen: "YES",
    incidentsSeen: "YES",
    findingsSeen: "YES",
    changesSeen: "YES",
    resourcesSeen: "YES",
  };
  const JUNE: Meeting = { ...SEEN, meetingId: "MTG-001", heldOn: on("2026-06-09"), risksSeen: "NO" };
  const TODAY: Meeting = { ...without(SEEN, "risksSeen"), meetingId: "MTG-002", heldOn: on("2026-10-15") };
  const MARCH: Meeting = { ...SEEN, meetingId: "MTG-003", heldOn: on("2026-03-10") };
  const said = (cell: string) => [`explain Meetings!${cell} Risks: not looked at in the last 2 governance meetings.`];

  test.each([
    ["are said at the latest of two that did not look, one of them today", [JUNE, TODAY], said("L3")],
    ["are those of the two latest, in whatever order they stand", [TODAY, MARCH, JUNE], said("L2")],
    ["were looked at in one of the last two", [JUNE, MARCH], []],
    ["were not looked at in a meeting yet to come", [JUNE, { ...TODAY, heldOn: on("2026-10-16") }], "skipped: no data"],
    ["were not looked at in a meeting without a day", [JUNE, without(TODAY, "heldOn")], "skipped: no data"],
    ["were not looked at in a meeting of another kind", [JUNE, { ...TODAY, kind: "AM_REVIEW" }], "skipped: no data"],
    ["cannot be told from one meeting", [JUNE], "skipped: no data"],
  ] as const)("%s", (_what, records, expected) => {
    expect(judged(inputNotSeenByGovernance, { rows: [rows(meetings, records)] })).toEqual(expected);
  });

  test("are not guessed at where a word cannot be read", () => {
    const raw = { meetings: { "MTG-002": { risksSeen: "perhaps" } } };
    expect(judged(inputNotSeenByGovernance, { rows: [rows(meetings, [JUNE, TODAY])], raw })).toEqual([]);
  });
});

describe("the Lead Auditor", () => {
  const BEN: Person = { personId: "PER-002", name: "Ben Roe", kind: "STAFF", role: "ACCOUNTABLE_MANAGER", appointedOn: on("2026-10-12") };
  const said = (severity: string, who: string) => [`${severity} People!O2 The Lead Auditor has not been told that ${who} is Accountable Manager.`];

  test.each([
    ["has to know within two days", BEN, said("blocks", "PER-002")],
    ["has two days left", { ...BEN, appointedOn: on("2026-10-13") }, said("explain", "PER-002")],
    ["is told on a day yet to come", { ...BEN, leadAuditorNotifiedOn: on("2026-10-16") }, said("blocks", "PER-002")],
    ["was told today", { ...BEN, leadAuditorNotifiedOn: on("2026-10-15") }, []],
    ["has to know of one without an id", without(BEN, "personId"), said("blocks", "Ben Roe")],
    ["need not know of an appointment without a day", without(BEN, "appointedOn"), "skipped: no data"],
    ["need not know of an appointment on the day when the SeMS began", { ...BEN, appointedOn: on("2025-03-03") }, "skipped: no data"],
  ] as const)("%s", (_what, person, expected) => {
    expect(judged(leadAuditorNotTold, { settings: { started: on("2025-03-03") }, rows: [rows(people, [person])] })).toEqual(expected);
  });
});
