import { choice, choices, date, longText, person, references, rowId, scale, text } from "../column";
import { defineSheet } from "../define-sheet";
import { memberOfFormula } from "../calculations/member-of";
import { acceptanceState } from "../lists/acceptance-state";
import { assurance } from "../lists/assurance";
import { dueState } from "../lists/due-state";
import { humanFactor } from "../lists/human-factor";
import { regulated } from "../lists/regulated";
import { reviewTrigger } from "../lists/review-trigger";
import { riskBand } from "../lists/risk-band";
import { riskCategory } from "../lists/risk-category";
import { riskStatus } from "../lists/risk-status";
import { riskTreatment } from "../lists/risk-treatment";
import { severityB } from "../lists/severity-b";
import { threatOrigin } from "../lists/threat-origin";
import { dueStateFormula, dueStateOf, dueStateTones } from "../calculations/due-state";
import { measures } from "./measures";
import { bandFormula, bandOf, bandRank, bandRankFormula, scoreFormula, scoreOf, type RiskInputKeys } from "./risk-scoring";

const INHERENT: RiskInputKeys = {
  threat: "threat",
  consequence: "consequence",
  vulnerability: "vulnerability",
  likelihoodB: "likelihoodB",
  severityB: "severityB",
};
const RESIDUAL: RiskInputKeys = {
  threat: "residualThreat",
  consequence: "residualConsequence",
  vulnerability: "residualVulnerability",
  likelihoodB: "residualLikelihoodB",
  severityB: "severityB",
};
const TARGET: RiskInputKeys = {
  threat: "residualThreat",
  consequence: "residualConsequence",
  vulnerability: "targetVulnerability",
  likelihoodB: "targetLikelihoodB",
  severityB: "severityB",
};

const bandTones = { HIGH: "bad", MEDIUM_HIGH: "bad", MEDIUM: "caution", MEDIUM_LOW: "muted", LOW: "good" } as const;

const IS_CLOSED = "{@status}={label riskStatus CLOSED}";

type Numbers = Readonly<Record<string, unknown>>;

function numberAt(record: Numbers, key: string): number | undefined {
  const value = record[key];
  return typeof value === "number" ? value : undefined;
}

function inputsOf(record: Numbers, keys: RiskInputKeys) {
  const severity = record[keys.severityB];
  return {
    threat: numberAt(record, keys.threat),
    consequence: numberAt(record, keys.consequence),
    vulnerability: numberAt(record, keys.vulnerability),
    likelihoodB: numberAt(record, keys.likelihoodB),
    severityB: typeof severity === "string" ? severity : undefined,
  };
}

/** One row a risk. Columns after the public ICAO method (components a to g), CAP 1273 (acceptance) and IMO MSC.1/Circ.1283 (register). */
export const risks = defineSheet({
  id: "risks",
  name: "Risks",
  table: "tblRisks",
  idPrefix: "RSK",
  chapter: 2,
  set: "essential",
  group: "risk",
  purpose:
    "Each security risk from the threat to what is left of it. Scores sort, they do not measure: always read them with their reasons. Keep detail of weak points elsewhere.",
  columns: {
    riskId: rowId("Risk ID"),
    title: text("Title", "Short name.", { required: true, width: 28 }),
    scenario: longText("Scenario", "Who does what to which target, and how. No detail that would help an attacker.", { required: true }),
    threatOrigin: choice("Threat origin", threatOrigin, "Where the threat comes from.", { required: true }),
    regulated: choice("Regulated", regulated, "Whether the regulations cover it.", { required: true, width: 13 }),
    category: choice("Category", riskCategory, "What kind of risk.", { width: 20, required: true }),
    site: text("Site", "Which site, or All.", { width: 14 }),
    assets: text("Assets", "What is exposed.", { width: 24, required: true }),
    vulnerabilities: longText("Vulnerabilities", "Weaknesses that could be used, in general terms.", { width: 34, required: true }),
    humanFactors: choices("Human factors", humanFactor, "What about people makes a measure weaker."),
    threat: scale("Threat", "1 to 5: is an attempt plausible, leaving our measures aside?", 1, 5, { required: true }),
    consequence: scale("Consequence", "1 to 5: reasonable worst case.", 1, 5, { required: true, width: 12 }),
    vulnerability: scale("Inherent vulnerability", "1 to 5: how open before our own measures.", 1, 5, { required: true, width: 12 }),
    measures: references("Measures", "measures", "Ids of the protections that act on this risk."),
    residualThreat: scale("Residual threat", "As before, unless a measure deters: then say why.", 1, 5, { required: true, width: 10 }),
    residualConsequence: scale("Residual consequence", "As before, unless a measure limits it: then say why.", 1, 5, { required: true, width: 12 }),
    residualVulnerability: scale("Residual vulnerability", "1 to 5: how open with the measures of today.", 1, 5, { required: true, width: 12 }),
    changeReason: longText("Why T or C changed", "Only if residual threat or consequence differs.", { width: 28 }),
    rationale: longText("Score rationale", "Evidence and date behind the scores.", { required: true, width: 38 }),
    treatment: choice("Treatment", riskTreatment, "What we do about it.", { width: 16, required: true }),
    actions: references("Actions", "actions", "Ids of planned work."),
    targetVulnerability: scale("Target vulnerability", "1 to 5: after the planned work.", 1, 5, { width: 12 }),
    owner: person("Owner", "Who answers for the risk.", { required: true }),
    acceptedBy: person("Accepted by", "Who accepted the residual risk, with the authority for its band."),
    acceptedOn: date("Accepted on", "When."),
    acceptanceValidTo: date("Acceptance valid to", "Until when."),
    scoreAtAcceptance: scale("Score at acceptance", "The residual score that was accepted.", 1, 125, { width: 12 }),
    acceptanceNote: longText("Acceptance note", "The words that were accepted.", { width: 30 }),
    lastReview: date("Last review", "When the risk was last looked at."),
    reviewWasDue: date("Last review was due", "By when that review had to be done: copy Next review here before you set the new one."),
    nextReview: date("Next review", "Suggested by band on Lists.", { required: true }),
    reviewTrigger: choice("Review trigger", reviewTrigger, "Why it was reviewed.", { width: 15 }),
    status: choice("Status", riskStatus, "Open, being treated, accepted or closed. Never delete a row.", { width: 11, required: true }),
    sourceRefs: text("Source refs", "Police, CAA, incident or threat ids.", { width: 18 }),
    otherSystems: text("Other risk systems", "Where SMS, cyber or continuity hold the same risk.", { width: 18 }),
    history: longText("History", "Earlier scores with date and reason. Add, never overwrite.", { width: 38 }),
    likelihoodB: scale("B likelihood inherent", "Method B only: 1 to 5.", 1, 5, { width: 12 }),
    residualLikelihoodB: scale("B likelihood residual", "Method B only: 1 to 5.", 1, 5, { width: 12 }),
    targetLikelihoodB: scale("B likelihood target", "Method B only: 1 to 5.", 1, 5, { width: 12 }),
    severityB: choice("B severity", severityB, "Method B only.", { width: 14 }),
    note: longText("Note", "Anything else."),
  },
  calculated: {
    inherentScore: {
      heading: "Inherent score",
      help: "Threat × consequence × vulnerability.",
      width: 10,
      numberFormat: "0",
      after: "vulnerability",
      formula: scoreFormula(INHERENT),
      calculate: (record, book) => scoreOf(inputsOf(record, INHERENT), book),
    },
    inherentBand: {
      heading: "Inherent band",
      help: "Before our measures.",
      width: 13,
      after: "inherentScore",
      list: riskBand,
      tones: bandTones,
      formula: bandFormula(INHERENT, "inherentScore"),
      calculate: (record, book) => bandOf(inputsOf(record, INHERENT), book),
    },
    residualScore: {
      heading: "Residual score",
      help: "With the measures of today.",
      width: 10,
      numberFormat: "0",
      after: "residualVulnerability",
      formula: scoreFormula(RESIDUAL),
      calculate: (record, book) => scoreOf(inputsOf(record, RESIDUAL), book),
    },
    residualBand: {
      heading: "Residual band",
      help: "With the measures of today.",
      width: 13,
      after: "residualScore",
      list: riskBand,
      tones: bandTones,
      formula: bandFormula(RESIDUAL, "residualScore"),
      calculate: (record, book) => bandOf(inputsOf(record, RESIDUAL), book),
    },
    targetScore: {
      heading: "Target score",
      help: "After the planned work.",
      width: 10,
      numberFormat: "0",
      after: "targetVulnerability",
      formula: scoreFormula(TARGET),
      calculate: (record, book) => scoreOf(inputsOf(record, TARGET), book),
    },
    targetBand: {
      heading: "Target band",
      help: "After the planned work.",
      width: 13,
      after: "targetScore",
      list: riskBand,
      tones: bandTones,
      formula: bandFormula(TARGET, "targetScore"),
      calculate: (record, book) => bandOf(inputsOf(record, TARGET), book),
    },
    acceptance: {
      heading: "Acceptance",
      help: "Whether the residual risk is accepted as it should be.",
      width: 17,
      after: "acceptanceNote",
      list: acceptanceState,
      tones: { NEEDED: "bad", EXPIRED: "bad", ACCEPTED: "good", NOT_SCORED: "caution", CLOSED: "muted" },
      formula: `IF(${IS_CLOSED},{label acceptanceState CLOSED},IF({@residualBand}="",{label acceptanceState NOT_SCORED},IF(${bandRankFormula("{@residualBand}")}<=${bandRankFormula("{setting riskTolerance}")},{label acceptanceState NOT_NEEDED},IF(OR(TRIM({@acceptedBy})="",NOT(ISNUMBER({@acceptedOn}))),{label acceptanceState NEEDED},IF(IF(ISNUMBER({@acceptanceValidTo}),{@acceptanceValidTo}<{setting asOf},TRUE),{label acceptanceState EXPIRED},{label acceptanceState ACCEPTED})))))`,
      calculate: (record, book) => {
        if (record.status === "CLOSED") return "CLOSED";
        const band = bandOf(inputsOf(record, RESIDUAL), book);
        if (band === "") return "NOT_SCORED";
        if (bandRank(band) <= bandRank(String(book.setting("riskTolerance")))) return "NOT_NEEDED";
        if (record.acceptedBy === undefined || record.acceptedOn === undefined) return "NEEDED";
        return record.acceptanceValidTo === undefined || record.acceptanceValidTo < book.asOf ? "EXPIRED" : "ACCEPTED";
      },
    },
    lastReviewState: {
      heading: "Last review state",
      help: "Whether the last review was done by the day on which it was due.",
      width: 12,
      after: "reviewWasDue",
      list: dueState,
      tones: dueStateTones,
      formula: `IF(ISNUMBER({@reviewWasDue}),${dueStateFormula("{@reviewWasDue}", "{@lastReview}")},"")`,
      calculate: ({ reviewWasDue, lastReview }, book) =>
        reviewWasDue === undefined ? "" : dueStateOf({ due: reviewWasDue, done: lastReview }, book.asOf),
    },
    review: {
      heading: "Review",
      help: "How the next review stands today.",
      width: 12,
      after: "reviewTrigger",
      list: dueState,
      tones: dueStateTones,
      formula: dueStateFormula("{@nextReview}", '""', IS_CLOSED),
      calculate: ({ nextReview, status }, book) => dueStateOf({ due: nextReview, done: undefined, cancelled: status === "CLOSED" }, book.asOf),
    },
    assurance: {
      heading: "Assurance",
      help: "What the metrics of its measures say: assured, degraded, or no data.",
      width: 12,
      after: "measures",
      list: assurance,
      tones: { ASSURED: "good", DEGRADED: "bad", NO_DATA: "caution" },
      formula: `IF(SUMPRODUCT(${memberOfFormula("{measures.measureId}", "{@measures}")}*({measures.assurance}={label assurance DEGRADED}))>0,{label assurance DEGRADED},IF(SUMPRODUCT(${memberOfFormula("{measures.measureId}", "{@measures}")}*({measures.assurance}={label assurance ASSURED}))>0,{label assurance ASSURED},{label assurance NO_DATA}))`,
      calculate: (record, book) => {
        const byId = book.recordsBy(measures, "measureId");
        const states = (record.measures ?? [])
          .flatMap((id) => byId.get(id) ?? [])
          .map((measure) => measures.calculated["assurance"]?.calculate(measure, book));
        return states.includes("DEGRADED") ? "DEGRADED" : states.includes("ASSURED") ? "ASSURED" : "NO_DATA";
      },
    },
  },
});
