import type { AcceptanceFault } from "../core/risks/acceptance";
import type { ChainHole } from "../core/risks/chain-hole";
import type { RiskChoice } from "../core/risks/listed-risks";
import type { ChainEvidence } from "../core/risks/metric-evidence";
import type { LevelKey, ReviewFault } from "../core/risks/review";
import type { DueState } from "../core/workbook/calculations/due-state";
import type { RiskState } from "../core/workbook/pages/dashboard/heat-map";
import { plural } from "./plural";

type Words<K extends string> = Readonly<Record<K, string>>;

const states: Words<RiskState> = { inherent: "Inherent", residual: "Residual", target: "Target" };

const choices: Words<RiskChoice> = {
  open: "All open risks",
  toAccept: "Acceptance needed",
  due: "Due for review",
  notScored: "Not scored",
  closed: "Closed",
};

/** Words for a code of a metric form. */
const formWords: Readonly<Record<string, string>> = { QN: "quantitative", QL: "qualitative", OUT: "output" };

const holes: Readonly<Record<ChainHole["kind"], (hole: ChainHole) => string>> = {
  noMeasure: ({ id }) => `${id} has no measure: nothing keeps this risk down.`,
  measureNotFound: ({ id, what = "" }) => `${id} names ${what}, which is not on Measures.`,
  measureNotInPlace: ({ id }) => `${id} is not in place: it does not protect today.`,
  noMetric: ({ id }) => `${id} has no active metric: nothing shows whether it works.`,
  metricNotFound: ({ id, what = "" }) => `${id} names ${what}, which is not on Metrics.`,
  metricNotActive: ({ id }) => `${id} is not active: nobody counts it.`,
  formMissing: ({ id, what = "" }) => `${id} has no ${formWords[what] ?? what} metric, and nothing says why that is enough.`,
  noData: ({ id }) => `${id} has no figure yet.`,
  staleData: ({ id }) => `The data of ${id} are stale: a reading is missing.`,
  noEvidence: ({ id }) => `No evidence for ${id}: no report of the QA plan counts for it.`,
  evidenceNotFound: ({ id, what = "" }) => `${id} names ${what}, which is not on Evidence.`,
  evidenceOutOfDate: ({ id }) => `${id} is past its review date.`,
  evidenceDoesNotOpen: ({ id }) => `${id} could not be opened at its location.`,
  noReport: ({ id }) => `${id} is done and has no report.`,
};

const evidenceStates: Words<ChainEvidence["state"]> = {
  inDate: "in date",
  reviewOverdue: "review overdue",
  doesNotOpen: "does not open",
  notFound: "not on Evidence",
};

const reviewWords: Readonly<Record<DueState, (on: string) => string>> = {
  OVERDUE: (on) => `Review overdue since ${on}`,
  DUE_SOON: (on) => `Review due on ${on}`,
  PLANNED: (on) => `Next review ${on}`,
  NO_DATE: () => "No date for the next review",
  CANCELLED: () => "Closed",
  DONE: (on) => `Reviewed ${on}`,
  DONE_LATE: (on) => `Reviewed ${on}`,
};

const levels: Words<LevelKey> = {
  threat: "Threat",
  consequence: "Consequence",
  vulnerability: "Vulnerability",
  residualThreat: "Residual threat",
  residualConsequence: "Residual consequence",
  residualVulnerability: "Residual vulnerability",
  targetVulnerability: "Target vulnerability",
  likelihoodB: "Likelihood",
  residualLikelihoodB: "Residual likelihood",
  targetLikelihoodB: "Target likelihood",
};

const acceptanceFaults: { readonly [F in AcceptanceFault as `${F["field"]} ${F["kind"]}`]: string } = {
  "by missing": "Choose who accepts it.",
  "by notAccountableManager":
    "Above tolerance only the Accountable Manager may accept, and this person does not hold that role on People on the chosen day.",
  "by notInPost": "This person is not in post on People on the chosen day. Choose somebody who is.",
  "words missing": "Write the decision in a sentence or two: why what is left may stay.",
  "words tooLong": "This is longer than 2,000 characters. Shorten it.",
  "on missing": "Enter the day of the decision.",
  "on notYet": "This day has not come yet. Enter the day on which it was decided.",
  "until missing": "Enter the last day on which the acceptance holds.",
  "until over": "This day is over already. Enter a later one.",
  "until tooFar": "An acceptance holds for a year at most. Enter an earlier day.",
};

const reviewFaults: { readonly [F in ReviewFault as `${F["field"]} ${F["kind"]}`]: string } = {
  "reason missing": "The scores change: say why, for the history of the risk.",
  "reason missingForOther": "Say what the reason for the review was.",
  "reason tooLong": "This is longer than 2,000 characters. Shorten it.",
  "next missing": "Enter the day of the next review.",
  "next notLater": "The next review lies after today. Enter a later day.",
  "levels residualAboveInherent":
    "What is left would be more than the risk was before our measures. Lower the residual levels, or raise the inherent ones too.",
  "levels targetAboveResidual": "Planned work would leave more risk than there is today. Lower the target level.",
};

/** Every text of the page on risks. */
export const risksPage = {
  title: "Risks",
  absent: "The register Risks is not in this workbook. Add it first: the check says how.",
  empty: "There is no risk in the register yet. Describe the first one in the sheet: who could do what to which target, and how bad it could be.",
  goTo: (place: string) => `Go to ${place}`,
  withoutId: (count: number) =>
    `${plural(count, "risk has", "risks have")} no id and can only be opened in the sheet. The check gives ${count === 1 ? "it" : "them"} one.`,
  notScored: "not scored",
  nothing: "none",
  noTitle: "(no title)",

  map: {
    title: "Heat map",
    state: "Scores",
    states,
    captionA: (state: RiskState) => `${states[state]} risk: consequence across, vulnerability up`,
    captionB: (state: RiskState) => `${states[state]} risk: severity across, likelihood up`,
    cornerA: "V \\ C",
    cornerB: "L \\ S",
    cornerASpoken: "Vulnerability down the side, consequence along the top",
    cornerBSpoken: "Likelihood down the side, severity along the top",
    axesA: "Vulnerability (V) and consequence (C)",
    legend: (heads: readonly string[]) => heads.join(" · "),
    head: (sign: string, word: string) => `${sign} ${word}`,
    worst: "Each cell names its band at the worst threat. A band under an id is the risk's own, where it is another.",
    matrix: "Each cell names its index and the band that the matrix gives it.",
    idSpoken: (id: string, band: string, title: string) => `${id}, ${band === "" ? "not scored" : band}: ${title}`,
    more: (count: number) => `+${count}`,
    moreSpoken: (count: number) => `${plural(count, "more risk", "more risks")} in this cell: list all of them`,
    notScoredTitle: "Not scored",
    notScoredMore: (count: number) => `and ${count} more: choose “Not scored” in the list below.`,
  },

  list: {
    title: "Register",
    search: "Search risks",
    show: "Show",
    choices,
    due: (count: number) => `Due for review (${count})`,
    others: (count: number) => `By residual band (${count})`,
    closed: (count: number) => `Closed (${count})`,
    shown: (count: number, all: number) => `${count} of ${plural(all, "risk", "risks")} shown.`,
    none: "No risk fits. Change the choice or the search.",
    inCell: (cell: string) => `Only the risks in cell ${cell} of the heat map.`,
    clear: "Show all again",
    review: (state: DueState, on: string) => reviewWords[state](on),
  },

  risk: {
    back: "All risks",
    heading: (id: string, title: string) => `${id} ${title}`,
    gone: (id: string) => `${id} is no longer on Risks.`,
    scenario: "What could happen",
    owner: "Owner",
    status: "Status",
    treatment: "Treatment",
    category: "Category",
    lastReview: "Last review",
    review: "Review",
    unknown: "not given",
    never: "never",
    scores: "Scores",
    scoresCaption: "Scores before our measures, with those of today, and after the planned work",
    state: "State",
    inputsA: "T × C × V",
    inputsB: "Index",
    score: "Score",
    band: "Band",
    levels: (values: readonly (number | undefined)[]) => values.map((value) => value ?? "–").join(" × "),
    index: (likelihood: number | undefined, severity: string | undefined) => `${likelihood ?? "–"}${severity ?? "–"}`,
    rationale: "Why these scores",
    asked: "What CAP 1273 asks of each risk",
    askedNote: "In our own words, with the numbers of the gap analysis.",
    askedItem: (id: string, text: string) => `${id} ${text}.`,
  },

  acceptance: {
    title: "Acceptance",
    by: "Accepted by",
    on: "Accepted on",
    until: "Valid to",
    score: "At score",
    words: "Words",
    withdrawn: "Nobody is named any more: an earlier acceptance was withdrawn.",
    lapsed: "The acceptance has lapsed.",
    notScored: "There is nothing to accept until the risk is scored.",
    open: "Accept the residual risk…",
    anew: "Accept it anew…",
    formTitle: (id: string) => `Accept what is left of ${id}`,
    what: "What is accepted",
    residual: "Residual risk",
    residualIs: (band: string, score: number | undefined) => (score === undefined ? band : `${band}, score ${score}`),
    tolerance: "Tolerance",
    above: (band: string, tolerance: string) =>
      `${band} is above the tolerance ${tolerance} of Config: it stays only if the Accountable Manager accepts it.`,
    within: (band: string, tolerance: string) => `${band} is within the tolerance ${tolerance} of Config.`,
    authority: "Authority on Lists",
    authorities: "Who may accept which band",
    authorityOf: (band: string, authority: string) => `${band}: ${authority === "" ? "Lists does not say" : authority}`,
    noAuthority: "Lists does not say",
    measures: "Measures that it rests on",
    measure: (id: string, title: string, status: string) => `${id} ${title}: ${status}`,
    noMeasures: "No measure is named.",
    holes: (count: number) =>
      `${plural(count, "hole", "holes")} in the chain to the evidence: look at ${count === 1 ? "it" : "them"} below before you decide.`,
    whoLabel: "Who accepts it",
    choose: "Choose…",
    nobodyManager: "On People nobody is Accountable Manager on that day. Enter the appointment there first.",
    nobody: "On People nobody is in post on that day.",
    wordsLabel: "Decision in words",
    wordsHint: "For example: why the measures are enough for now, and what you looked at.",
    onLabel: "Decided on",
    untilLabel: "Holds until",
    untilHint: "Suggested: the review interval of the band. A year at most.",
    write: "Write the acceptance",
    doing: (id: string) => `Writing the acceptance of ${id}…`,
    done: (id: string, until: string) => `The acceptance of ${id} is written. It holds until ${until}.`,
    /** A line for History: what was decided before. */
    former: (by: string | undefined, on: string, until: string, score: number | undefined, words: string | undefined) =>
      `Earlier acceptance: ${by ?? "nobody named"}, on ${on}, until ${until}${score === undefined ? "" : `, at ${score}`}${words === undefined ? "." : `: “${words}”`}`,
    noDay: "no day",
    faults: acceptanceFaults,
  },

  review: {
    open: "Reviewed today…",
    formTitle: (id: string) => `Review of ${id}`,
    triggerLabel: "Why it was reviewed",
    scoresTitle: "Scores after the review",
    scoresHint: "Leave them as they are where nothing has changed.",
    inherentToo: "Change the inherent scores too",
    levels,
    level: (level: number, word: string) => `${level} ${word}`,
    noLevel: "Not scored",
    result: (state: RiskState, before: string, after: string) =>
      before === after ? `${states[state]}: ${after}` : `${states[state]}: ${before} → ${after}`,
    scored: (band: string, score: number | undefined) => (band === "" ? "not scored" : score === undefined ? band : `${score}, ${band}`),
    outgrows: (score: number) => `What is left would be more than the ${score} that was accepted: the risk has to be accepted anew.`,
    reasonLabel: "Reason",
    reasonHint: "Needed when scores change or the trigger is Other. It goes to History.",
    nextLabel: "Next review",
    nextHint: "Suggested by the residual band.",
    write: "Write the review",
    doing: (id: string) => `Writing the review of ${id}…`,
    done: (id: string, next: string) => `The review of ${id} is written. The next one is on ${next}.`,
    /** A line for History; the results are those that changed. */
    history: (day: string, results: readonly string[], reason: string) =>
      `${day}: ${results.length === 0 ? "reviewed, scores as before" : results.join("; ")}. ${reason}`.trim(),
    faults: reviewFaults,
  },

  form: {
    preview: "What will be written",
    before: (value: string) => `Now: ${value === "" ? "(empty)" : value}`,
    after: (value: string) => `Then: ${value === "" ? "(empty)" : value}`,
    nothing: "Nothing changes.",
    cancel: "Cancel",
    correct: (count: number) => `${plural(count, "answer needs", "answers need")} your attention.`,
  },

  chain: {
    title: "From the risk to the evidence",
    complete: "No hole: every measure has its metrics, and every metric its evidence.",
    holes: (count: number) => `${plural(count, "hole", "holes")} in the chain.`,
    hole: (hole: ChainHole) => holes[hole.kind](hole),
    effect: {
      ASSURED: "its metrics show that it works",
      DEGRADED: "a metric shows that it does not work as it should",
      NO_DATA: "no metric says yet whether it works",
    },
    effectLabel: "Effect",
    statusLabel: "Status",
    formsLabel: "Forms of metric",
    formThere: (code: string) => `${formWords[code] ?? code} there`,
    formMissing: (code: string) => `${formWords[code] ?? code} missing`,
    balanceNote: (note: string) => `Why that is enough: ${note}`,
    measureReview: (on: string) => `Its own review was due on ${on}.`,
    form: (code: string | undefined) => (code === undefined ? "" : (formWords[code] ?? code)),
    metricsOf: (id: string) => `Metrics of ${id}`,
    metric: (id: string, name: string) => `${id} ${name}`,
    figure: (form: string, figure: string, status: string) => [form, figure, status].filter((part) => part !== "").join(" · "),
    fromRegister: (source: string) => `Counted from the register ${source}: its rows are the record.`,
    evidenceOf: (id: string) => `Evidence for ${id}`,
    evidence: (id: string, title: string) => `${id} ${title}`,
    evidenceIs: (date: string, state: ChainEvidence["state"], activity: string) =>
      `${date === "" ? "no date" : `dated ${date}`}, ${evidenceStates[state]}; report of ${activity}`,
    moreEvidence: (count: number) => `and ${plural(count, "earlier report", "earlier reports")}.`,
  },
};
