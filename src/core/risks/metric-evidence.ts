import type { MetricRecord } from "../metrics/metric-cell";
import { dueStateOf } from "../workbook/calculations/due-state";
import type { RecordOf } from "../workbook/define-sheet";
import type { SerialDay } from "../workbook/serial-day";
import { evidence } from "../workbook/sheets/evidence";
import { metrics } from "../workbook/sheets/metrics";
import { qaPlan } from "../workbook/sheets/qa-plan";
import type { SnapshotBook } from "../workbook/snapshot-book";
import type { ChainHole } from "./chain-hole";

export type EvidenceRecord = RecordOf<typeof evidence.columns>;

/** A document or record that stands behind a metric. */
export interface ChainEvidence {
  readonly id: string;
  /** Undefined where Evidence has no such id. */
  readonly record: EvidenceRecord | undefined;
  /** The latest activity of the QA plan that names it as its report. */
  readonly activity: string;
  readonly state: "inDate" | "reviewOverdue" | "doesNotOpen" | "notFound";
}

type Activity = RecordOf<typeof qaPlan.columns>;

/**
 * The reports of the QA activities that count for a metric, the latest first, each once. For one that is entered as readings there has to be one; a figure that is
 * counted from a register has its record in that register.
 */
export function evidenceOfMetric(
  id: string,
  metric: MetricRecord,
  isFromRegister: boolean,
  book: SnapshotBook,
): { readonly evidence: readonly ChainEvidence[]; readonly holes: readonly ChainHole[] } {
  const done = (book.recordsBy(qaPlan, "metricId").get(id) ?? [])
    .filter(({ doneOn }) => doneOn !== undefined && doneOn <= book.asOf)
    .sort((one, other) => (other.doneOn ?? 0) - (one.doneOn ?? 0));
  const byReport = new Map<string, Activity>();
  for (const activity of done)
    if (activity.reportEvidence !== undefined && !byReport.has(activity.reportEvidence)) byReport.set(activity.reportEvidence, activity);
  const found = [...byReport].map(([report, activity]) => ({ activity, shown: chainEvidence(report, activity, book) }));
  const holes: ChainHole[] = found.flatMap(({ shown, activity }) => holeOf(shown, activity, book) ?? []);
  const [latest] = done;
  if (latest && latest.reportEvidence === undefined)
    holes.push({ kind: "noReport", id: latest.activityId ?? "", at: book.addressOf(qaPlan, latest, "reportEvidence") });
  else if (found.length === 0 && !isFromRegister) holes.push({ kind: "noEvidence", id, at: book.addressOf(metrics, metric, "dataSource") });
  return { evidence: found.map(({ shown }) => shown), holes };
}

function chainEvidence(id: string, activity: Activity, book: SnapshotBook): ChainEvidence {
  const record = book.recordsBy(evidence, "evidenceId").get(id)?.[0];
  return { id, record, activity: activity.activityId ?? "", state: record ? stateOf(record, book.asOf) : "notFound" };
}

function stateOf({ opens, nextReview }: EvidenceRecord, asOf: SerialDay): ChainEvidence["state"] {
  if (opens === "NO") return "doesNotOpen";
  return nextReview !== undefined && dueStateOf({ due: nextReview, done: undefined }, asOf) === "OVERDUE" ? "reviewOverdue" : "inDate";
}

function holeOf({ id, record, state }: ChainEvidence, activity: Activity, book: SnapshotBook): ChainHole | undefined {
  if (!record) return { kind: "evidenceNotFound", id: activity.activityId ?? "", what: id, at: book.addressOf(qaPlan, activity, "reportEvidence") };
  if (state === "doesNotOpen") return { kind: "evidenceDoesNotOpen", id, at: book.addressOf(evidence, record, "opens") };
  return state === "reviewOverdue" ? { kind: "evidenceOutOfDate", id, at: book.addressOf(evidence, record, "nextReview") } : undefined;
}
