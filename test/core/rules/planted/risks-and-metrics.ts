import type { SampleChange } from "../sample-with";
import { on, type PlantedFault } from "./planted-fault";

type RiskEdits = Readonly<Record<string, Readonly<Record<string, string | number | readonly string[] | null>>>>;

function risks(edits: RiskEdits): SampleChange {
  return { edit: { risks: edits } };
}

/** The same change to each of these risks. */
function each(ids: readonly string[], change: RiskEdits[string]): RiskEdits {
  return Object.fromEntries(ids.map((id) => [id, change]));
}

const LOCAL = ["RSK-004", "RSK-005", "RSK-006", "RSK-008", "RSK-012", "RSK-014", "RSK-017"];
const UNREGULATED = ["RSK-005", "RSK-006", "RSK-009", "RSK-013", "RSK-014", "RSK-015", "RSK-017"];
/** The sample has a dated statement that could stand in for local and unregulated risks. */
const WITHOUT_STATEMENT = { "EVD-015": { kind: "RECORD" } };
const OUTPUT_METRICS = ["COM-11", "COM-12", "COM-14", "COM-22", "CGO-03", "CGO-08"];

const riskFaults: readonly PlantedFault[] = [
  {
    rule: "R-21",
    what: "a threat that was scored lower without a reason",
    change: risks({ "RSK-003": { residualThreat: 2 } }),
    finds: ["R-21/RSK-003/changeReason"],
  },
  {
    rule: "R-21",
    what: "a consequence that was scored lower without a reason",
    change: risks({ "RSK-003": { residualConsequence: 3 } }),
    finds: ["R-21/RSK-003/changeReason"],
  },
  {
    rule: "R-22",
    what: "a risk method that nobody has confirmed",
    change: { settings: { methodConfirmedOn: null } },
    finds: ["R-22/config/methodConfirmedOn"],
  },
  {
    rule: "R-22",
    what: "a risk method confirmed by nobody knows whom",
    change: { settings: { methodConfirmedBy: null } },
    finds: ["R-22/config/methodConfirmedOn"],
  },
  {
    rule: "R-22",
    what: "a risk method confirmed before its Accountable Manager was appointed",
    change: { settings: { methodConfirmedOn: on("2026-08-10") } },
    finds: ["R-22/config/methodConfirmedOn"],
  },
  {
    rule: "R-22",
    what: "a risk method whose confirmation is yet to come",
    change: { settings: { methodConfirmedOn: on("2026-11-01") } },
    finds: ["R-22/config/methodConfirmedOn"],
  },
  {
    rule: "R-23",
    what: "a register without an open local risk or a statement",
    change: { edit: { risks: each(LOCAL, { threatOrigin: "GOVERNMENT_ADVISED" }), evidence: WITHOUT_STATEMENT } },
    finds: ["R-23/risks/threatOrigin"],
  },
  {
    rule: "R-24",
    what: "a register without an open unregulated risk or a statement",
    change: { edit: { risks: each(UNREGULATED, { regulated: "MIXED" }), evidence: WITHOUT_STATEMENT } },
    finds: ["R-24/risks/regulated"],
  },
  {
    rule: "R-25",
    what: "a risk without words",
    change: risks({ "RSK-014": { scenario: null, rationale: null, owner: null } }),
    early: ["C-01/RSK-014/owner", "C-01/RSK-014/rationale", "C-01/RSK-014/scenario"],
    finds: ["R-25/RSK-014/scenario", "R-25/RSK-014/rationale", "R-25/RSK-014/owner"],
  },
  {
    rule: "R-25",
    what: "a risk without its scores",
    change: risks({
      "RSK-014": {
        threat: null,
        consequence: null,
        vulnerability: null,
        residualThreat: null,
        residualConsequence: null,
        residualVulnerability: null,
      },
    }),
    early: [
      "C-01/RSK-014/consequence",
      "C-01/RSK-014/residualConsequence",
      "C-01/RSK-014/residualThreat",
      "C-01/RSK-014/residualVulnerability",
      "C-01/RSK-014/threat",
      "C-01/RSK-014/vulnerability",
    ],
    finds: [
      "R-25/RSK-014/threat",
      "R-25/RSK-014/consequence",
      "R-25/RSK-014/vulnerability",
      "R-25/RSK-014/residualThreat",
      "R-25/RSK-014/residualConsequence",
      "R-25/RSK-014/residualVulnerability",
    ],
  },
  {
    rule: "R-25",
    what: "risks that were never scored by the method in use",
    change: { settings: { riskMethod: "B" } },
    finds: Array.from({ length: 17 }, (_, index) => `RSK-0${String(index + 1).padStart(2, "0")}`).flatMap((id) => [
      `R-25/${id}/likelihoodB`,
      `R-25/${id}/residualLikelihoodB`,
      `R-25/${id}/severityB`,
    ]),
  },
  {
    rule: "R-26",
    what: "a risk above tolerance that nobody has accepted",
    change: risks({ "RSK-001": { acceptedBy: null } }),
    finds: ["R-26/RSK-001/acceptedBy"],
  },
  {
    rule: "R-26",
    what: "a risk above tolerance that was accepted on no known day",
    change: risks({ "RSK-001": { acceptedOn: null } }),
    finds: ["R-26/RSK-001/acceptedBy"],
  },
  {
    rule: "R-26",
    what: "a risk above tolerance that the Security Manager accepted",
    change: risks({ "RSK-001": { acceptedBy: "Priya Raman" } }),
    finds: ["R-26/RSK-001/acceptedBy"],
  },
  {
    rule: "R-26",
    what: "a risk above tolerance that was accepted by an Accountable Manager who had left",
    change: risks({ "RSK-001": { acceptedBy: "Margit Halvorsen" } }),
    finds: ["R-26/RSK-001/acceptedBy"],
  },
  {
    rule: "R-27",
    what: "an acceptance that ended yesterday",
    change: risks({ "RSK-001": { acceptanceValidTo: on("2026-10-30") } }),
    finds: ["R-27/RSK-001/acceptanceValidTo"],
  },
  {
    rule: "R-27",
    what: "an acceptance without an end",
    change: risks({ "RSK-001": { acceptanceValidTo: null } }),
    finds: ["R-27/RSK-001/acceptanceValidTo"],
  },
  {
    rule: "R-27",
    what: "a residual score that rose since it was accepted",
    change: risks({ "RSK-003": { scoreAtAcceptance: 24 } }),
    finds: ["R-27/RSK-003/acceptanceValidTo"],
  },
  {
    rule: "R-27",
    what: "a risk accepted by somebody who had left",
    change: risks({ "RSK-014": { acceptedBy: "Nadia Petrova" } }),
    finds: ["R-27/RSK-014/acceptanceValidTo"],
  },
  {
    rule: "R-28",
    what: "a risk whose review is overdue",
    change: risks({ "RSK-002": { nextReview: on("2026-10-30") } }),
    finds: ["R-28/RSK-002/nextReview"],
  },
  {
    rule: "R-29",
    what: "a risk not reviewed after an incident",
    change: risks({ "RSK-012": { lastReview: on("2026-09-07") } }),
    finds: ["R-29/RSK-012/lastReview"],
  },
  {
    rule: "R-29",
    what: "a risk not reviewed after a threat",
    change: risks({ "RSK-013": { lastReview: on("2026-09-03") } }),
    finds: ["R-29/RSK-013/lastReview"],
  },
  {
    rule: "R-29",
    what: "a risk not reviewed after a change",
    change: risks({ "RSK-002": { lastReview: on("2026-08-02") } }),
    finds: ["R-29/RSK-002/lastReview"],
  },
  {
    rule: "R-29",
    what: "two risks not reviewed after a metric of their measures missed its target",
    change: { edit: { metrics: { "COM-34": { source: "READINGS" } }, readings: { "RDG-317": { numerator: 20 } } } },
    finds: ["R-29/RSK-009/lastReview", "R-29/RSK-016/lastReview"],
  },
  {
    rule: "R-30",
    what: "a residual score above the inherent one",
    change: risks({ "RSK-014": { vulnerability: 1 } }),
    finds: ["R-30/RSK-014/residualVulnerability"],
  },
  {
    rule: "R-30",
    what: "a target score above the residual one",
    change: risks({ "RSK-003": { targetVulnerability: 4 } }),
    finds: ["R-30/RSK-003/targetVulnerability"],
  },
  {
    rule: "R-31",
    what: "a measure in place without a metric",
    change: { edit: { measures: { "MSR-001": { metrics: null } } } },
    finds: ["R-31/MSR-001/metrics"],
  },
  {
    rule: "R-32",
    what: "a risk that is to be reduced, without a measure",
    change: risks({ "RSK-016": { measures: null } }),
    finds: ["R-32/RSK-016/measures"],
  },
  {
    rule: "R-33",
    what: "a high risk whose measure has no metric that shows quality or output",
    change: risks({ "RSK-006": { measures: ["MSR-026"] } }),
    finds: ["R-33/RSK-006/measures"],
  },
  {
    rule: "R-33",
    what: "a high risk that is to be accepted, with nothing that watches it",
    change: risks({ "RSK-006": { measures: null, treatment: "ACCEPT" } }),
    finds: ["R-33/RSK-006/measures"],
  },
  {
    rule: "R-34",
    what: "a risk not reviewed since a metric missed its target twice",
    change: {
      edit: {
        metrics: { "COM-34": { source: "READINGS" } },
        readings: {
          "RDG-267": { numerator: 20, status: "CORRECTED", comment: "Corrected on 2026-07-20: ten rows were counted that were not sampled." },
          "RDG-317": { numerator: 20 },
        },
        risks: { "RSK-016": { lastReview: on("2026-06-29") } },
      },
    },
    finds: ["R-34/RSK-016/residualVulnerability", "R-29/RSK-009/lastReview", "R-29/RSK-016/lastReview"],
  },
];

const metricFaults: readonly PlantedFault[] = [
  {
    rule: "R-46",
    what: "a set of metrics without an output metric",
    change: { edit: { metrics: Object.fromEntries(OUTPUT_METRICS.map((id) => [id, { form: "QN" }])) } },
    finds: ["R-46/metrics/form"],
  },
  {
    rule: "R-47",
    what: "an active metric without owner, data source and target",
    change: { edit: { metrics: { "OWN-01": { owner: null, dataSource: null, target: null } } } },
    early: ["C-01/OWN-01/dataSource", "C-01/OWN-01/owner"],
    finds: ["R-47/OWN-01/owner", "R-47/OWN-01/dataSource", "R-47/OWN-01/target"],
  },
  {
    rule: "R-47",
    what: "an active metric without source and frequency",
    change: { edit: { metrics: { "OWN-01": { source: null, frequency: null } } } },
    early: ["C-01/OWN-01/frequency", "C-01/OWN-01/source"],
    finds: ["R-47/OWN-01/source", "R-47/OWN-01/frequency"],
  },
  {
    rule: "R-47",
    what: "an active metric that does not say what is counted, which is a change of its definition too",
    change: { edit: { metrics: { "OWN-01": { numerator: null, denominator: null } } } },
    early: ["C-01/OWN-01/numerator"],
    finds: ["R-47/OWN-01/numerator", "R-47/OWN-01/denominator", "R-51/OWN-01/definitionVersion"],
  },
  {
    rule: "R-48",
    what: "an active metric whose reading for September is still not there",
    change: { remove: { readings: ["RDG-322", "RDG-336"] } },
    finds: ["R-48/OWN-01/frequency"],
  },
  {
    rule: "R-48",
    what: "an active metric with a gap in its readings",
    change: { remove: { readings: ["RDG-286"] } },
    finds: ["R-48/OWN-01/frequency"],
  },
  {
    rule: "R-49",
    what: "more results than there were trials",
    change: { edit: { readings: { "RDG-336": { numerator: 21 } } } },
    finds: ["R-49/RDG-336/numerator"],
  },
  {
    rule: "R-49",
    what: "half a result of a sample",
    change: { edit: { readings: { "RDG-336": { numerator: 18.5 } } } },
    finds: ["R-49/RDG-336/numerator"],
  },
  {
    rule: "R-49",
    what: "results out of nothing",
    change: { edit: { readings: { "RDG-336": { denominator: 0 } } } },
    finds: ["R-49/RDG-336/denominator"],
  },
  {
    rule: "R-49",
    what: "nothing out of nothing",
    change: { edit: { readings: { "RDG-336": { numerator: 0, denominator: 0 } } } },
    finds: ["R-49/RDG-336/denominator"],
  },
  {
    rule: "R-50",
    what: "a period that begins before the one before it ends",
    change: { edit: { readings: { "RDG-336": { periodStart: on("2026-09-30") } } } },
    finds: ["R-50/RDG-336/periodStart"],
  },
  {
    rule: "R-50",
    what: "a reading that is entered twice",
    change: { edit: { readings: { "RDG-336": { periodStart: on("2026-09-01"), periodEnd: on("2026-09-30") } } } },
    finds: ["R-50/RDG-336/periodStart"],
  },
  {
    rule: "R-51",
    what: "a definition that was changed without a new version",
    change: { edit: { metrics: { "OWN-01": { numerator: "Closing-round records that are complete" } } } },
    finds: ["R-51/OWN-01/definitionVersion"],
  },
  {
    rule: "R-52",
    what: "a latest figure that rests on a small sample",
    change: { edit: { metrics: { "OWN-01": { smallSample: 21 } } } },
    finds: ["R-52/OWN-01/smallSample"],
  },
  {
    rule: "R-94",
    what: "five and a half months of data since Phase 1",
    change: { settings: { phase1Done: on("2026-05-16") } },
    finds: ["R-94/readings/periodEnd"],
  },
  {
    rule: "R-94",
    what: "a workbook that does not say when Phase 1 was passed",
    change: { settings: { phase1Done: null } },
    finds: ["R-94/readings/periodEnd"],
  },
];

export const plantedRisksMetrics: readonly PlantedFault[] = [...riskFaults, ...metricFaults];
