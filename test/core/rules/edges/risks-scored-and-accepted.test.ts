import { assess } from "../../../../src/core/assessment/assess";
import type { PhaseCode } from "../../../../src/core/framework/assessment-phase";
import { bookOfExample } from "../../../../src/core/reports/book-of-example";
import { rescoredWithoutHistory } from "../../../../src/core/rules/rescored-without-history";
import { residualRiskNotAccepted } from "../../../../src/core/rules/residual-risk-not-accepted";
import { riskAcceptanceLapsed } from "../../../../src/core/rules/risk-acceptance-lapsed";
import { riskIncomplete } from "../../../../src/core/rules/risk-incomplete";
import { riskMethodNotConfirmed } from "../../../../src/core/rules/risk-method-not-confirmed";
import { riskRescoredWithoutReason } from "../../../../src/core/rules/risk-rescored-without-reason";
import { riskReviewOverdue } from "../../../../src/core/rules/risk-review-overdue";
import { riskScoresContradict } from "../../../../src/core/rules/risk-scores-contradict";
import { riskWithoutMeasure } from "../../../../src/core/rules/risk-without-measure";
import { on, rows, type RawCells } from "../../../../src/core/rules/rule";
import type { RecordFor } from "../../../../src/core/workbook/records-for";
import { bandsA } from "../../../../src/core/workbook/sheets/bands-a";
import { people } from "../../../../src/core/workbook/sheets/people";
import { ruleChanges } from "../../../../src/core/workbook/sheets/rule-changes";
import { risks } from "../../../../src/core/workbook/sheets/risks";
import { drafts, type Draft } from "./drafts";
import { actionsOf, judged, placing } from "./judged";

type Risk = Draft<typeof risks.columns>;
type Person = RecordFor<typeof people.columns>;
type Found = readonly string[] | string;

const NO_DATA = "skipped: no data";
const risk = (...records: readonly Risk[]) => drafts(risks, records);
const ERROR = { error: "#N/A" } as const;
const broken = (id: string, ...columns: readonly string[]): RawCells => ({
  risks: { [id]: Object.fromEntries(columns.map((column) => [column, ERROR])) },
});

describe("a risk that was scored again", () => {
  const NOW_24: Risk = { riskId: "RSK-001", residualThreat: 3, residualConsequence: 4, residualVulnerability: 2, scoreAtAcceptance: 36 };
  const found = (own: Risk, method: "A" | "B" = "A", raw: RawCells = {}) =>
    judged(rescoredWithoutHistory, { settings: { riskMethod: method }, rows: [risk(own)], raw });

  test.each<readonly [string, Risk, Found]>([
    ["has to say why in History", NOW_24, ["explain Risks!AJ2 RSK-001 was accepted at 36 and scores 24 now; History does not say why."]],
    [
      "may have an id to come",
      { ...NOW_24, riskId: undefined },
      ["explain Risks!AJ2 A risk was accepted at 36 and scores 24 now; History does not say why."],
    ],
    [
      "scores more now",
      { ...NOW_24, scoreAtAcceptance: 12 },
      ["explain Risks!AJ2 RSK-001 was accepted at 12 and scores 24 now; History does not say why."],
    ],
    ["scores the same as before", { ...NOW_24, scoreAtAcceptance: 24 }, []],
    ["is closed: it is history itself", { ...NOW_24, status: "CLOSED" }, NO_DATA],
    ["was never accepted at a score", { ...NOW_24, scoreAtAcceptance: undefined }, NO_DATA],
    ["has no whole score today", { ...NOW_24, residualVulnerability: undefined }, NO_DATA],
  ])("%s", (_what, own, expected) => {
    expect(found(own)).toEqual(expected);
  });

  test("has no score in method B", () => {
    expect(found(NOW_24, "B")).toBe(NO_DATA);
  });

  test("whose History cannot be read may well say why", () => {
    expect(found(NOW_24, "A", broken("RSK-001", "history"))).toEqual([]);
  });
});

describe("a residual risk above tolerance", () => {
  const MANAGER: Person = { personId: "PER-001", name: "Tomas Halvorsen", role: "ACCOUNTABLE_MANAGER", appointedOn: on("2026-08-11") };
  const BANDS = rows(bandsA, [
    { band: "LOW", fromScore: 1 },
    { band: "MEDIUM_LOW", fromScore: 8 },
    { band: "MEDIUM", fromScore: 16 },
  ]);
  const SCORES_36: Risk = { riskId: "RSK-001", residualThreat: 3, residualConsequence: 4, residualVulnerability: 3 };
  const found = (own: Risk, raw: RawCells = {}, phase: PhaseCode = "1") =>
    judged(residualRiskNotAccepted, { settings: { riskTolerance: "MEDIUM_LOW" }, rows: [rows(people, [MANAGER]), BANDS, risk(own)], raw }, phase);

  test.each<readonly [string, Risk, Found]>([
    ["that nobody has accepted says its band", SCORES_36, ["explain Risks!X2 RSK-001 is Medium, above tolerance, and nobody has accepted it."]],
    [
      "and without an id begins its sentence with a capital",
      { ...SCORES_36, riskId: undefined },
      ["explain Risks!X2 A risk without an id is Medium, above tolerance, and nobody has accepted it."],
    ],
    ["in the very band of the tolerance is within it", { ...SCORES_36, residualConsequence: 1 }, []],
    ["is not known before it is scored", { ...SCORES_36, residualThreat: undefined }, []],
    [
      "was accepted on no day",
      { ...SCORES_36, acceptedBy: "Tomas Halvorsen" },
      ["explain Risks!X2 RSK-001 is above tolerance, and “Accepted on” is empty."],
    ],
    [
      "is to be accepted tomorrow",
      { ...SCORES_36, acceptedBy: "Tomas Halvorsen", acceptedOn: on("2026-10-16") },
      ["explain Risks!X2 RSK-001 is above tolerance, and “Accepted on” has not come yet."],
    ],
    ["was accepted today", { ...SCORES_36, acceptedBy: "Tomas Halvorsen", acceptedOn: on("2026-10-15") }, []],
    ["was accepted by a name with a space behind it", { ...SCORES_36, acceptedBy: "Tomas Halvorsen ", acceptedOn: on("2026-10-15") }, []],
    [
      "was accepted the day before the manager took the post",
      { ...SCORES_36, acceptedBy: "Tomas Halvorsen", acceptedOn: on("2026-08-10") },
      ["explain Risks!X2 RSK-001: accepted by Tomas Halvorsen, not Accountable Manager on 2026-08-10."],
    ],
  ])("%s", (_what, own, expected) => {
    expect(found(own)).toEqual(expected);
  });

  test.each(["acceptedBy", "acceptedOn"])("is left to other rules while its cell %s cannot be read", (column) => {
    expect(found(SCORES_36, broken("RSK-001", column))).toEqual([]);
  });

  test("blocks from Phase 2 on, and is not asked about before Phase 1", () => {
    const line = "Risks!X2 RSK-001 is Medium, above tolerance, and nobody has accepted it.";
    expect(found(SCORES_36, {}, "2")).toEqual([`blocks ${line}`]);
    expect(found(SCORES_36, {}, "GAP")).toEqual([]);
  });

  test("is not looked for where no risk is open", () => {
    expect(found({ ...SCORES_36, status: "CLOSED" })).toBe(NO_DATA);
  });
});

describe("an acceptance", () => {
  const SCORES_36: Risk = {
    riskId: "RSK-001",
    status: "ACCEPTED",
    residualThreat: 3,
    residualConsequence: 4,
    residualVulnerability: 3,
    acceptedBy: "Priya Raman",
    acceptedOn: on("2026-09-15"),
    acceptanceValidTo: on("2027-09-15"),
    scoreAtAcceptance: 36,
  };
  const PRIYA: Person = { personId: "PER-002", name: "Priya Raman", role: "SECURITY_MANAGER", appointedOn: on("2026-09-15") };
  const found = (own: Risk, { settings = {}, raw = {} }: { settings?: Record<string, string>; raw?: RawCells } = {}) =>
    judged(riskAcceptanceLapsed, { settings: { riskTolerance: "HIGH", ...settings }, rows: [rows(people, [PRIYA]), risk(own)], raw });

  test.each<readonly [string, Risk, Found]>([
    ["that is in date, at its score, by somebody in post, holds", SCORES_36, []],
    ["ends with its last day", { ...SCORES_36, acceptanceValidTo: on("2026-10-15") }, []],
    [
      "is over the day after",
      { ...SCORES_36, acceptanceValidTo: on("2026-10-14") },
      ["explain Risks!Z2 The acceptance of RSK-001 ended on 2026-10-14."],
    ],
    [
      "of a risk without an id is named so within the sentence",
      { ...SCORES_36, riskId: undefined, acceptanceValidTo: on("2026-10-14") },
      ["explain Risks!Z2 The acceptance of a risk without an id ended on 2026-10-14."],
    ],
    [
      "needs an end",
      { ...SCORES_36, acceptanceValidTo: undefined },
      ["explain Risks!Z2 The acceptance of RSK-001 has no end: “Acceptance valid to” is empty."],
    ],
    ["holds while the risk scores less", { ...SCORES_36, residualVulnerability: 2 }, []],
    [
      "does not cover a higher score",
      { ...SCORES_36, residualVulnerability: 4 },
      ["explain Risks!Z2 RSK-001 was accepted at 36; its residual score is 48 now."],
    ],
    [
      "of a risk without an id does not cover a higher score either",
      { ...SCORES_36, riskId: undefined, residualVulnerability: 4 },
      ["explain Risks!Z2 A risk without an id was accepted at 36; its residual score is 48 now."],
    ],
    ["at a score that nobody wrote down covers any", { ...SCORES_36, scoreAtAcceptance: undefined, residualVulnerability: 4 }, []],
    [
      "by somebody who was to come the day after does not hold",
      { ...SCORES_36, acceptedOn: on("2026-09-14") },
      ["explain Risks!Z2 RSK-001: Priya Raman, who accepted it, was not in post on 2026-09-14."],
    ],
    ["on a day that nobody wrote down is taken for one in post", { ...SCORES_36, acceptedOn: undefined, acceptedBy: "Nobody Known" }, []],
    ["that rests on nobody is not looked at", { ...SCORES_36, acceptedBy: undefined, acceptanceValidTo: undefined }, NO_DATA],
    ["of a risk within tolerance that is treated is not looked at", { ...SCORES_36, status: "OPEN", acceptanceValidTo: undefined }, NO_DATA],
  ])("%s", (_what, own, expected) => {
    expect(found(own)).toEqual(expected);
  });

  test("whose end cannot be read may have one", () => {
    expect(found({ ...SCORES_36, acceptanceValidTo: undefined }, { raw: broken("RSK-001", "acceptanceValidTo") })).toEqual([]);
  });

  test("above tolerance leaves who may accept to the rule on that", () => {
    const byStranger: Risk = { ...SCORES_36, status: "OPEN", acceptedBy: "Dan Other" };
    const bands = rows(bandsA, [{ band: "HIGH", fromScore: 1 }]);
    const judgedAt = (riskTolerance: string, own: Risk) =>
      judged(riskAcceptanceLapsed, { settings: { riskTolerance }, rows: [rows(people, [PRIYA]), bands, risk(own)] });
    expect(judgedAt("MEDIUM", byStranger)).toEqual([]);
    expect(judgedAt("MEDIUM", { ...byStranger, acceptanceValidTo: on("2026-10-14") })).toEqual([
      "explain Risks!Z2 The acceptance of RSK-001 ended on 2026-10-14.",
    ]);
    expect(judgedAt("HIGH", { ...byStranger, status: "ACCEPTED" })).toEqual([
      "explain Risks!Z2 RSK-001: Dan Other, who accepted it, was not in post on 2026-09-15.",
    ]);
  });

  test("in method B has no score to compare", () => {
    expect(found({ ...SCORES_36, residualVulnerability: 4 }, { settings: { riskMethod: "B" } })).toEqual([]);
  });
});

describe("a risk", () => {
  const WHOLE_A: Risk = {
    riskId: "RSK-001",
    scenario: "Somebody poses as a driver",
    rationale: "Two cases in 2025",
    owner: "Grace Oduya",
    threat: 3,
    consequence: 3,
    vulnerability: 4,
    residualThreat: 3,
    residualConsequence: 3,
    residualVulnerability: 2,
  };
  const {
    threat: _t,
    consequence: _c,
    vulnerability: _v,
    residualThreat: _rt,
    residualConsequence: _rc,
    residualVulnerability: _rv,
    ...WORDS
  } = WHOLE_A;
  const WHOLE_B: Risk = { ...WORDS, likelihoodB: 3, residualLikelihoodB: 2, severityB: "B" };
  const found = (riskMethod: "A" | "B", own: Risk) => judged(riskIncomplete, { settings: { riskMethod }, rows: [risk(own)] });
  const headingsOf = (lines: Found) => (typeof lines === "string" ? lines : lines.map((line) => /“(.*)”/.exec(line)?.[1]));

  test("needs the scores of the method that is in use, and those alone", () => {
    expect(found("A", WHOLE_A)).toEqual([]);
    expect(found("B", WHOLE_B)).toEqual([]);
    expect(headingsOf(found("A", WHOLE_B))).toEqual([
      "Threat",
      "Consequence",
      "Inherent vulnerability",
      "Residual threat",
      "Residual consequence",
      "Residual vulnerability",
    ]);
    expect(headingsOf(found("B", WHOLE_A))).toEqual(["B likelihood inherent", "B likelihood residual", "B severity"]);
  });

  test("needs words whatever the method", () => {
    const { scenario: _s, rationale: _r, owner: _o, ...scores } = WHOLE_A;
    expect(found("A", scores)).toEqual([
      "explain Risks!C2 “Scenario” of RSK-001 is empty.",
      "explain Risks!S2 “Score rationale” of RSK-001 is empty.",
      "explain Risks!W2 “Owner” of RSK-001 is empty.",
    ]);
  });

  test("that is closed can still be followed, and is not scored again by another method", () => {
    const { owner: _o, ...nobodys } = WHOLE_A;
    expect(headingsOf(found("A", { ...nobodys, status: "CLOSED" }))).toEqual(["Owner"]);
    expect(headingsOf(found("B", { ...nobodys, status: "CLOSED" }))).toEqual(["Owner"]);
    expect(headingsOf(found("A", { ...WORDS, status: "CLOSED" }))).toContain("Threat");
    expect(found("B", { ...WORDS, status: "CLOSED" })).toEqual([]);
  });
});

describe("the risk method", () => {
  const MANAGER: Person = { personId: "PER-001", name: "Tomas Halvorsen", role: "ACCOUNTABLE_MANAGER", appointedOn: on("2026-08-11") };
  const found = (by: string | null, day: string | null, phase: PhaseCode = "2B") => {
    const settings = { methodConfirmedBy: by, methodConfirmedOn: day === null ? null : on(day) };
    const book = bookOfExample({ settings, rows: [rows(people, [MANAGER])] });
    return assess(book, phase, [placing(riskMethodNotConfirmed)]).findings.map(({ id, severity, message }) => `${severity} ${id} ${message}`);
  };

  test.each<readonly [string, string | null, string | null, readonly string[]]>([
    ["was confirmed by the manager of that day", "Tomas Halvorsen", "2026-08-11", []],
    ["was confirmed today, with a space behind the name", "Tomas Halvorsen ", "2026-10-15", []],
    ["was confirmed on no day", "Tomas Halvorsen", null, ["“Method confirmed on” is empty: nobody has confirmed the risk method."]],
    ["is to be confirmed tomorrow", "Tomas Halvorsen", "2026-10-16", ["The risk method is to be confirmed on 2026-10-16: it is not confirmed yet."]],
    ["was confirmed by nobody", null, "2026-09-15", ["“Method confirmed by” is empty: who confirmed it on 2026-09-15 is not known."]],
    ["was confirmed by spaces", "  ", "2026-09-15", ["“Method confirmed by” is empty: who confirmed it on 2026-09-15 is not known."]],
    [
      "was confirmed the day before the manager took the post",
      "Tomas Halvorsen",
      "2026-08-10",
      ["Whoever confirmed the risk method on 2026-08-10 was not Accountable Manager."],
    ],
  ])("%s", (_what, by, day, expected) => {
    expect(found(by, day)).toEqual(expected.map((message) => `blocks R-22/config/methodConfirmedOn ${message}`));
  });

  test("need not be confirmed before Phase 1", () => {
    expect(found(null, null, "GAP")).toEqual([]);
  });

  test.each(["methodConfirmedOn", "methodConfirmedBy"])("is not called unconfirmed while %s holds something unusable", (key) => {
    const settings = { methodConfirmedBy: null, methodConfirmedOn: null };
    const unusable = { kind: "wrongType", raw: "15/9/2026" } as const;
    const changed = { words: "unusable", snapshot: (sound: object) => ({ ...sound, settingIssues: { [key]: unusable } }) as never };
    expect(judged(riskMethodNotConfirmed, { settings, rows: [], changed })).toEqual([]);
  });
});

describe("a threat or consequence that measures changed", () => {
  const found = (own: Risk, riskMethod: "A" | "B" = "A", raw: RawCells = {}) =>
    judged(riskRescoredWithoutReason, { settings: { riskMethod }, rows: [risk({ riskId: "RSK-001", ...own })], raw }, "GAP");

  test.each<readonly [string, Risk, Found]>([
    ["needs a reason", { threat: 4, residualThreat: 3 }, ["advice Risks!R2 RSK-001: threat went from 4 to 3 without a reason."]],
    ["needs one when it rose too", { threat: 3, residualThreat: 4 }, ["advice Risks!R2 RSK-001: threat went from 3 to 4 without a reason."]],
    [
      "needs one for the consequence as well",
      { consequence: 5, residualConsequence: 4 },
      ["advice Risks!R2 RSK-001: consequence went from 5 to 4 without a reason."],
    ],
    [
      "needs one for the consequence where the threat is as before",
      { threat: 4, residualThreat: 4, consequence: 5, residualConsequence: 4 },
      ["advice Risks!R2 RSK-001: consequence went from 5 to 4 without a reason."],
    ],
    [
      "is said once, of the threat, where both changed",
      { threat: 4, residualThreat: 3, consequence: 5, residualConsequence: 4 },
      ["advice Risks!R2 RSK-001: threat went from 4 to 3 without a reason."],
    ],
    [
      "of a risk without an id begins its sentence with a capital",
      { riskId: undefined, threat: 4, residualThreat: 3 },
      ["advice Risks!R2 A risk without an id: threat went from 4 to 3 without a reason."],
    ],
    ["with a reason is explained", { threat: 4, residualThreat: 3, changeReason: "A guard in sight deters" }, []],
    ["is none where both are as before", { threat: 4, residualThreat: 4, consequence: 5, residualConsequence: 5 }, []],
    ["is not known from one half of a score: of the other nothing changed", { threat: 4, consequence: 5, residualConsequence: 5 }, []],
    ["is not known from the other half either", { residualThreat: 4, consequence: 5, residualConsequence: 5 }, []],
    ["is not known from half of the consequence", { threat: 4, residualThreat: 4, consequence: 5 }, []],
    ["is not known from the other half of the consequence", { threat: 4, residualThreat: 4, residualConsequence: 5 }, []],
    ["cannot be told where only the inherent scores are there", { threat: 4, consequence: 5 }, NO_DATA],
    ["cannot be told where only the residual scores are there", { residualThreat: 4, residualConsequence: 5 }, NO_DATA],
  ])("%s", (_what, own, expected) => {
    expect(found(own)).toEqual(expected);
  });

  test("is what measures are for in method B", () => {
    expect(found({ threat: 4, residualThreat: 3 }, "B")).toBe(NO_DATA);
  });

  test("is not called unexplained while the reason cannot be read", () => {
    expect(found({ threat: 4, residualThreat: 3 }, "A", broken("RSK-001", "changeReason"))).toEqual([]);
  });
});

describe("the next review of a risk", () => {
  const found = (own: Risk) => judged(riskReviewOverdue, { rows: [risk(own)] }, "GAP");

  test.each<readonly [string, Risk, Found]>([
    ["was due yesterday", { riskId: "RSK-001", nextReview: on("2026-10-14") }, ["explain Risks!AE2 The review of RSK-001 was due on 2026-10-14."]],
    [
      "was due yesterday for one without an id",
      { title: "Freight", nextReview: on("2026-10-14") },
      ["explain Risks!AE2 The review of a risk was due on 2026-10-14."],
    ],
    ["is due today", { riskId: "RSK-001", nextReview: on("2026-10-15") }, []],
    ["is not asked of a closed risk", { riskId: "RSK-001", status: "CLOSED", nextReview: on("2026-10-14") }, NO_DATA],
    ["has no day yet, which is another finding", { riskId: "RSK-001" }, NO_DATA],
  ])("%s", (_what, own, expected) => {
    expect(found(own)).toEqual(expected);
  });

  test("may have as many days more as the entity has decided", () => {
    const after = (number: number) =>
      judged(riskReviewOverdue, { rows: [risk({ riskId: "RSK-001", nextReview: on("2026-10-05") }), rows(ruleChanges, [{ rule: "R-28", number }])] });
    expect([after(10), after(9)]).toEqual([[], ["explain Risks!AE2 The review of RSK-001 was due on 2026-10-05."]]);
  });
});

describe("scores that contradict each other", () => {
  const SAME: Risk = {
    riskId: "RSK-001",
    threat: 3,
    consequence: 4,
    vulnerability: 3,
    residualThreat: 3,
    residualConsequence: 4,
    residualVulnerability: 3,
  };
  const found = (own: Risk) => judged(riskScoresContradict, { rows: [risk(own)] }, "GAP");

  test.each<readonly [string, Risk, Found]>([
    ["are none where all stays equal", { ...SAME, targetVulnerability: 3 }, []],
    [
      "are a residual score above the inherent one",
      { ...SAME, residualVulnerability: 4 },
      ["blocks Risks!Q2 RSK-001: residual score 48 is above inherent score 36."],
    ],
    [
      "are a target score above the residual one",
      { ...SAME, targetVulnerability: 4 },
      ["blocks Risks!V2 RSK-001: target score 48 is above residual score 36."],
    ],
    [
      "are told of a risk without an id",
      { ...SAME, riskId: undefined, residualVulnerability: 4 },
      ["blocks Risks!Q2 A risk without an id: residual score 48 is above inherent score 36."],
    ],
    [
      "can be a target above what is left where nobody scored the inherent risk",
      { ...SAME, threat: undefined, targetVulnerability: 4 },
      ["blocks Risks!V2 RSK-001: target score 48 is above residual score 36."],
    ],
    ["need a residual score", { ...SAME, residualVulnerability: undefined, targetVulnerability: 4 }, NO_DATA],
    ["need something to compare the residual score with", { ...SAME, threat: undefined }, NO_DATA],
  ])("%s", (_what, own, expected) => {
    expect(found(own)).toEqual(expected);
  });

  test("have an action each: measures there, planned work here", () => {
    expect(actionsOf(riskScoresContradict, { rows: [risk({ ...SAME, residualVulnerability: 4, targetVulnerability: 5 })] })).toEqual([
      "Score it again: measures cannot leave more risk than there was before.",
      "Score it again: planned work cannot leave more risk than there is today.",
    ]);
  });
});

describe("a risk without a measure", () => {
  const found = (own: Risk, raw: RawCells = {}, phase: PhaseCode = "1") =>
    judged(riskWithoutMeasure, { rows: [risk({ riskId: "RSK-001", ...own })], raw }, phase);
  const FOUND = ["explain Risks!N2 No measure acts on RSK-001, and it is not to be accepted or avoided."];

  test.each<readonly [string, Risk, Found]>([
    ["is found where it is to be reduced", { treatment: "REDUCE" }, FOUND],
    ["is found where nobody has chosen a treatment", {}, FOUND],
    ["is fine where it is accepted", { treatment: "ACCEPT" }, []],
    ["is fine where it is avoided", { treatment: "AVOID" }, []],
    ["is none where one is named", { treatment: "REDUCE", measures: ["MSR-001"] }, []],
    ["is history where it is closed", { treatment: "REDUCE", status: "CLOSED" }, NO_DATA],
  ])("%s", (_what, own, expected) => {
    expect(found(own)).toEqual(expected);
  });

  test("is found where the cell holds separators alone", () => {
    expect(found({}, { risks: { "RSK-001": { measures: " ; " } } })).toEqual(FOUND);
  });

  test.each(["treatment", "measures"])("is not claimed while its cell %s cannot be read", (column) => {
    expect(found({}, broken("RSK-001", column))).toEqual([]);
  });

  test("is not asked about before Phase 1", () => {
    expect(found({}, {}, "GAP")).toEqual([]);
  });
});
