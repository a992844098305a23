import { sampleIncidents } from "../../../../src/core/creation/sample/incidents";
import { sampleQaPlan } from "../../../../src/core/creation/sample/qa-plan";
import type { RecordInput } from "../../../../src/core/workbook/layout/composition";
import { on, type PlantedFault } from "./planted-fault";

type Activity = (typeof sampleQaPlan)[number];

function activities(isMeant: (activity: Activity) => boolean): readonly string[] {
  return sampleQaPlan.filter(isMeant).flatMap(({ activityId }) => activityId ?? []);
}

function each(ids: readonly string[], change: RecordInput): Readonly<Record<string, RecordInput>> {
  return Object.fromEntries(ids.map((id) => [id, change]));
}

const STAFF_REPORTS = sampleIncidents.filter(({ reporterType }) => reporterType !== "THIRD_PARTY").flatMap(({ reportId }) => reportId ?? []);

/** As complete as the others, and worth no root cause: an observation. */
const REPEAT = {
  findingId: "FND-011",
  source: "QA_ACTIVITY",
  raisedOn: on("2026-10-20"),
  area: "Access to the secure area",
  description: "Again some visitor entries had no time of leaving.",
  severity: "OBSERVATION",
  status: "ACTIONS_AGREED",
  rootCauseCode: "PROCEDURE",
  humanPerformance: "NO",
  owner: "Priya Raman",
} as const;

const planAndChecks: readonly PlantedFault[] = [
  {
    rule: "R-53",
    what: "a plan that ends today",
    change: { remove: { qaPlan: activities(({ doneOn }) => doneOn === undefined) } },
    finds: ["R-53/qaPlan/plannedOn"],
  },
  {
    rule: "R-53",
    what: "a plan that holds visits of the CAA and cancelled checks only",
    change: {
      edit: {
        qaPlan: each(
          activities(({ doneOn, kind }) => doneOn === undefined && kind !== "CAA"),
          { outcome: "CANCELLED" },
        ),
      },
    },
    finds: ["R-53/qaPlan/plannedOn"],
  },
  {
    rule: "R-53",
    what: "a chapter that no check ever looked at",
    change: {
      edit: {
        qaPlan: each(
          activities(({ chapter }) => chapter === "7"),
          { chapter: "8" },
        ),
      },
    },
    finds: ["R-53/qaPlan/chapter"],
  },
  {
    rule: "R-54",
    what: "a check that is 31 days late",
    change: { edit: { qaPlan: { "QAP-087": { plannedOn: on("2026-09-20"), dueOn: on("2026-09-30") } } } },
    finds: ["R-54/QAP-087/doneOn"],
  },
  {
    rule: "R-55",
    what: "a year in which nobody independent checked",
    change: {
      edit: {
        qaPlan: each(
          activities(({ doneOn }) => doneOn !== undefined && doneOn >= on("2025-10-31")),
          { independent: "NO" },
        ),
      },
    },
    finds: ["R-55/qaPlan/independent"],
  },
  {
    rule: "R-69",
    what: "a last quarter, and the month since, without a data check",
    change: { edit: { qaPlan: each(["QAP-069", "QAP-086"], { kind: "DOCUMENT_CHECK" }) } },
    finds: ["R-69/qaPlan/kind"],
  },
];

const findingsAndActions: readonly PlantedFault[] = [
  {
    rule: "R-56",
    what: "an old finding without a root cause",
    change: { edit: { findings: { "FND-009": { rootCause: null } } } },
    finds: ["R-56/FND-009/rootCause"],
  },
  {
    rule: "R-57",
    what: "a major finding that nothing mends",
    change: { edit: { findings: { "FND-004": { correctiveActions: null } } } },
    finds: ["R-57/FND-004/correctiveActions"],
  },
  {
    rule: "R-57",
    what: "a critical finding that nothing keeps from coming back",
    change: { edit: { findings: { "FND-005": { severity: "CRITICAL", preventiveActions: null } } } },
    finds: ["R-57/FND-005/preventiveActions"],
  },
  {
    rule: "R-58",
    what: "an action that was due yesterday",
    change: { edit: { actions: { "ACT-017": { dueOn: on("2026-10-30") } } } },
    finds: ["R-58/ACT-017/dueOn"],
  },
  {
    rule: "R-58",
    what: "an urgent action that was due yesterday",
    change: { edit: { actions: { "ACT-024": { dueOn: on("2026-10-30"), priority: "HIGH" } } } },
    finds: ["R-58/ACT-024/dueOn"],
  },
  {
    rule: "R-59",
    what: "a date that was moved twice on nobody's word",
    change: { edit: { actions: { "ACT-024": { extensions: 2 } } } },
    finds: ["R-59/ACT-024/extensionApprovedBy"],
  },
  {
    rule: "R-60",
    what: "an action whose effect nobody looked at in time",
    change: { edit: { actions: { "ACT-028": { verifiedOn: null, verifiedBy: null, effective: null, verificationDue: on("2026-10-30") } } } },
    finds: ["R-60/ACT-028/verifiedOn"],
  },
  {
    rule: "R-61",
    what: "a finding called a repeat, with the cause and the actions of the first time",
    change: { add: { findings: [{ ...REPEAT, area: "Front desk", repeatOf: "FND-002", correctiveActions: ["ACT-008"] }] } },
    finds: ["R-61/FND-011/repeatOf"],
  },
  {
    rule: "R-61",
    what: "a repeat that nobody called one",
    change: { add: { findings: [REPEAT] } },
    finds: ["R-61/FND-011/repeatOf"],
  },
  {
    rule: "R-64",
    what: "a finding about people without a human factor",
    change: { edit: { findings: { "FND-009": { humanFactors: null } } } },
    early: ["C-01/FND-009/humanFactors"],
    finds: ["R-64/FND-009/humanFactors"],
  },
];

const reports: readonly PlantedFault[] = [
  {
    rule: "R-62",
    what: "a year in which only third parties reported",
    change: { edit: { incidents: each(STAFF_REPORTS, { reporterType: "THIRD_PARTY" }) } },
    finds: ["R-62/incidents/receivedOn"],
  },
  {
    rule: "R-63",
    what: "a reporter who waits for an answer",
    change: { edit: { incidents: { "INC-016": { feedbackDueOn: on("2026-10-30"), feedbackOn: null } } } },
    finds: ["R-63/INC-016/feedbackOn"],
  },
];

const retentionAndEvidence: readonly PlantedFault[] = [
  {
    rule: "R-65",
    what: "performance data without a time",
    change: { edit: { retention: { "RET-001": { minMonths: null } } } },
    early: ["C-01/RET-001/minMonths"],
    finds: ["R-65/RET-001/minMonths"],
  },
  {
    rule: "R-65",
    what: "a suggested time that nobody decided",
    change: { edit: { retention: { "RET-001": { decidedBy: null, decidedOn: null } } } },
    finds: ["R-65/RET-001/minMonths"],
  },
  {
    rule: "R-65",
    what: "a list of records that leaves performance data out",
    change: { edit: { retention: { "RET-001": { recordType: "Key log" } } } },
    finds: ["R-65/retention/minMonths"],
  },
  {
    rule: "R-66",
    what: "records kept nobody knows how long, where, for whom and up to what end",
    change: { edit: { retention: { "RET-006": { minMonths: null, storage: null, access: null, disposalMethod: null } } } },
    early: ["C-01/RET-006/access", "C-01/RET-006/disposalMethod", "C-01/RET-006/minMonths", "C-01/RET-006/storage"],
    finds: ["R-66/RET-006/minMonths", "R-66/RET-006/storage", "R-66/RET-006/access", "R-66/RET-006/disposalMethod"],
  },
  {
    rule: "R-67",
    what: "evidence of a core item that is nowhere",
    change: { edit: { evidence: { "EVD-008": { location: null } } } },
    early: ["C-01/EVD-008/location"],
    finds: ["R-67/EVD-008/location"],
  },
  {
    rule: "R-67",
    what: "other evidence that is nowhere",
    change: { edit: { evidence: { "EVD-030": { location: null } } } },
    early: ["C-01/EVD-030/location"],
    finds: ["R-67/EVD-030/location"],
  },
  {
    rule: "R-68",
    what: "evidence last opened more than a year ago",
    change: { edit: { evidence: { "EVD-012": { checkedOn: on("2025-10-30") } } } },
    finds: ["R-68/EVD-012/checkedOn"],
  },
  {
    rule: "R-68",
    what: "evidence that nobody ever opened",
    change: { edit: { evidence: { "EVD-012": { checkedOn: null } } } },
    finds: ["R-68/EVD-012/checkedOn"],
  },
  {
    rule: "R-68",
    what: "evidence that did not open",
    change: { edit: { evidence: { "EVD-012": { opens: "NO" } } } },
    finds: ["R-68/EVD-012/opens"],
  },
  {
    rule: "R-70",
    what: "a document without a marking",
    change: { edit: { evidence: { "EVD-012": { marking: null } } } },
    finds: ["R-70/EVD-012/marking"],
  },
  {
    rule: "R-70",
    what: "a sensitive word in a text",
    change: { settings: { sensitiveWords: "gate code; Zulu 7" }, edit: { incidents: { "INC-007": { lessons: "The Gate  Code was changed." } } } },
    finds: ["R-70/INC-007/lessons"],
  },
];

export const plantedQaRecords: readonly PlantedFault[] = [...planAndChecks, ...findingsAndActions, ...reports, ...retentionAndEvidence];
