import { metricText, type MetricRecord } from "../metrics/metric-cell";
import type { RiskRecord } from "../rules/open-risks";
import { dueStateOf } from "../workbook/calculations/due-state";
import { forms } from "../workbook/calculations/form-balance";
import { readingState, type ReadingState } from "../workbook/calculations/reading-state";
import type { CellAddress } from "../workbook/cell";
import type { CodeOf } from "../workbook/define-list";
import type { RecordOf } from "../workbook/define-sheet";
import type { assurance } from "../workbook/lists/assurance";
import type { metricForm } from "../workbook/lists/metric-form";
import { measures } from "../workbook/sheets/measures";
import { metrics } from "../workbook/sheets/metrics";
import { risks } from "../workbook/sheets/risks";
import type { SnapshotBook } from "../workbook/snapshot-book";
import type { ChainHole } from "./chain-hole";
import { evidenceOfMetric, type ChainEvidence } from "./metric-evidence";

export type MetricFormCode = CodeOf<typeof metricForm>;
export type MeasureRecord = RecordOf<typeof measures.columns>;

export interface ChainMetric {
  readonly id: string;
  /** Undefined where Metrics has no such id. */
  readonly metric: MetricRecord | undefined;
  readonly isActive: boolean;
  /** The latest figure with its n, and the word of its status. */
  readonly figure: string;
  readonly status: string;
  readonly data: ReadingState;
  /** Counted from a register of this workbook: the register is the record. */
  readonly isFromRegister: boolean;
  readonly evidence: readonly ChainEvidence[];
  readonly holes: readonly ChainHole[];
}

export interface ChainMeasure {
  readonly id: string;
  /** Undefined where Measures has no such id. */
  readonly measure: MeasureRecord | undefined;
  /** What its metrics say of its effect. */
  readonly effect: CodeOf<typeof assurance> | undefined;
  /** Its review is past its date. */
  readonly isReviewOverdue: boolean;
  readonly forms: readonly { readonly code: MetricFormCode; readonly isThere: boolean }[];
  readonly metrics: readonly ChainMetric[];
  /** Its own; those of its metrics stand with them. */
  readonly holes: readonly ChainHole[];
}

/** From a risk over its measures and their metrics to the evidence. */
export interface RiskChain {
  readonly measures: readonly ChainMeasure[];
  /** Of the risk itself. */
  readonly holes: readonly ChainHole[];
  /** All of them, those of measures and metrics too. */
  readonly holeCount: number;
}

export function riskChain(risk: RiskRecord, book: SnapshotBook): RiskChain {
  const own = (risk.measures ?? []).map((id) => chainMeasure(id, risk, book));
  const holes: readonly ChainHole[] =
    own.length === 0 && risk.treatment !== "ACCEPT" && risk.treatment !== "AVOID"
      ? [{ kind: "noMeasure", id: risk.riskId ?? "", at: book.addressOf(risks, risk, "measures") }]
      : [];
  const counted = new Set(
    [...holes, ...own.flatMap((measure) => [...measure.holes, ...measure.metrics.flatMap((metric) => metric.holes)])].map(holeKey),
  );
  return { measures: own, holes, holeCount: counted.size };
}

/** One hole counts once, however many measures share the metric that has it. */
function holeKey({ kind, id, what = "" }: ChainHole): string {
  return `${kind} ${id} ${what}`;
}

function chainMeasure(id: string, risk: RiskRecord, book: SnapshotBook): ChainMeasure {
  const measure = book.recordsBy(measures, "measureId").get(id)?.[0];
  if (!measure) {
    const hole: ChainHole = { kind: "measureNotFound", id: risk.riskId ?? "", what: id, at: book.addressOf(risks, risk, "measures") };
    return { id, measure, effect: undefined, isReviewOverdue: false, forms: [], metrics: [], holes: [hole] };
  }
  const own = (measure.metrics ?? []).map((metricId) => chainMetric(metricId, measure, book));
  const active = own.filter(({ isActive }) => isActive);
  const formsThere = forms.map(({ code }) => ({ code, isThere: active.some(({ metric }) => metric?.form === code) }));
  return {
    id,
    measure,
    effect: effectOf(measure, book),
    isReviewOverdue: measure.reviewOn !== undefined && dueStateOf({ due: measure.reviewOn, done: undefined }, book.asOf) === "OVERDUE",
    forms: formsThere,
    metrics: own,
    holes: holesOfMeasure(id, measure, active.length, formsThere, book),
  };
}

function holesOfMeasure(
  id: string,
  measure: MeasureRecord,
  activeMetrics: number,
  formsThere: ChainMeasure["forms"],
  book: SnapshotBook,
): readonly ChainHole[] {
  const at = (key: "status" | "metrics" | "balanceNote"): CellAddress | undefined => book.addressOf(measures, measure, key);
  const holes: ChainHole[] = measure.status === "IN_PLACE" ? [] : [{ kind: "measureNotInPlace", id, at: at("status") }];
  if (activeMetrics === 0) return [...holes, { kind: "noMetric", id, at: at("metrics") }];
  if ((measure.balanceNote ?? "").trim() !== "") return holes;
  const missing = formsThere.filter(({ isThere }) => !isThere);
  return [...holes, ...missing.map(({ code }): ChainHole => ({ kind: "formMissing", id, what: code, at: at("metrics") }))];
}

const EFFECTS = ["ASSURED", "DEGRADED", "NO_DATA"] as const;

function effectOf(measure: MeasureRecord, book: SnapshotBook): ChainMeasure["effect"] {
  const code = measures.calculated["assurance"]?.calculate(measure, book);
  return EFFECTS.find((effect) => effect === code);
}

function chainMetric(id: string, measure: MeasureRecord, book: SnapshotBook): ChainMetric {
  const metric = book.recordsBy(metrics, "metricId").get(id)?.[0];
  const lost = { id, metric, isActive: false, figure: "", status: "", data: "no data", isFromRegister: false, evidence: [] } as const;
  const hole = (kind: ChainHole["kind"]): ChainHole => ({
    kind,
    id: measure.measureId ?? "",
    what: id,
    at: book.addressOf(measures, measure, "metrics"),
  });
  if (!metric) return { ...lost, holes: [hole("metricNotFound")] };
  if (metric.active !== "YES") return { ...lost, metric, holes: [{ kind: "metricNotActive", id, at: book.addressOf(metrics, metric, "active") }] };
  const isFromRegister = metric.source === "REGISTER";
  const found = evidenceOfMetric(id, metric, isFromRegister, book);
  const figure = metricText("display", metric, book);
  const data = readingState(metric, book);
  return {
    id,
    metric,
    isActive: true,
    figure,
    status: metricText("status", metric, book),
    data,
    isFromRegister,
    evidence: found.evidence,
    holes: [...dataHoles(id, metric, data, book), ...found.holes],
  };
}

function dataHoles(id: string, metric: MetricRecord, data: ReadingState, book: SnapshotBook): readonly ChainHole[] {
  const at = book.addressOf(metrics, metric, "metricId");
  if (data === "stale") return [{ kind: "staleData", id, at }];
  const hasFigure = metricText("figure", metric, book) !== "";
  return data === "no data" || !hasFigure ? [{ kind: "noData", id, at }] : [];
}
