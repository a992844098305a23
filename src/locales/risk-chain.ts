import type { ChainHole } from "../core/risks/chain-hole";
import type { ChainEvidence } from "../core/risks/metric-evidence";
import { plural } from "./plural";

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

const evidenceStates: Readonly<Record<ChainEvidence["state"], string>> = {
  inDate: "in date",
  reviewOverdue: "review overdue",
  doesNotOpen: "does not open",
  notFound: "not on Evidence",
};

/** Texts of the chain from a risk over its measures and their metrics to the evidence. */
export const riskChain = {
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
};
