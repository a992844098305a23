import { metricCode, type MetricRecord } from "../metrics/metric-cell";
import { metricFigure } from "../workbook/calculations/metric-figure";
import { isoOfSerial, type SerialDay } from "../workbook/serial-day";
import { changes } from "../workbook/sheets/changes";
import { incidents } from "../workbook/sheets/incidents";
import { risks } from "../workbook/sheets/risks";
import { threats } from "../workbook/sheets/threats";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { isUnreadable } from "./is-unreadable";
import { metricsOfRisk } from "./metrics-of-risk";
import { openRisks, riskSubject, type RiskRecord } from "./open-risks";
import { defineRule, on, rows } from "./rule";

/** Something after which a risk has to be looked at again. */
interface Trigger {
  readonly day: SerialDay;
  /** Completes "has not been reviewed since …". */
  readonly words: string;
}

/** States of a metric in which it is shown not to be met. */
const NOT_MET: readonly (string | null)[] = ["NOT_MET_DEMONSTRATED", "RED"];

const REVIEWED = { riskId: "RSK-002", status: "OPEN", lastReview: on("2026-09-01") } as const;

export const triggerWithoutReview = defineRule({
  id: "R-29",
  title: "Risk not reviewed after something that concerns it",
  action: "Review it in the light of that, then enter Last review and its trigger.",
  why: "An incident, a new threat, a change or a failing metric may make the scores untrue before the next planned review.",
  source: "our suggestion",
  chapter: 2,
  severity: { "2": "explain" },
  reads: [risks],
  limit: { words: "days after the event before the review counts as missing", value: 30, looser: "higher" },
  example: {
    passes: { rows: [rows(risks, [REVIEWED]), rows(incidents, [{ reportId: "INC-003", receivedOn: on("2026-09-15"), risks: ["RSK-002"] }])] },
    fails: { rows: [rows(risks, [REVIEWED]), rows(incidents, [{ reportId: "INC-003", receivedOn: on("2026-09-14"), risks: ["RSK-002"] }])] },
  },
  check: (book, { limit }) => {
    const before = book.onDay(book.asOf - limit - 1);
    return forEach(
      openRisks(book).filter((risk) => !isUnreadable(risks, risk, "lastReview", book)),
      (risk) => {
        const { lastReview = -Infinity } = risk;
        const missed = triggersOf(risk, book, before).filter(({ day }) => day > lastReview && day + limit < book.asOf);
        const first = missed.sort((one, other) => one.day - other.day)[0];
        return first && { at: atCell(risks, risk, "lastReview"), message: `${riskSubject(risk)} has not been reviewed since ${first.words}.` };
      },
    );
  },
});

function triggersOf(risk: RiskRecord, book: SnapshotBook, before: SnapshotBook): readonly Trigger[] {
  const id = risk.riskId;
  const events = id === undefined ? [] : [...incidentsOf(id, book), ...threatsTo(id, book), ...changesTo(id, book)];
  return [...events, ...failingMetrics(risk, book, before)];
}

/** From the day on which it was known: a review before that could not take it in. */
function incidentsOf(id: string, book: SnapshotBook): readonly Trigger[] {
  const linked = book.recordsBy(incidents, "risks").get(id) ?? [];
  return linked.flatMap(({ reportId, receivedOn, occurredOn }) => triggerOf(reportId ?? "an incident", receivedOn ?? occurredOn));
}

function threatsTo(id: string, book: SnapshotBook): readonly Trigger[] {
  const linked = (book.recordsBy(threats, "riskId").get(id) ?? []).filter(({ decision }) => decision === "UPDATE_RISK");
  return linked.flatMap(({ threatId, decidedOn, date }) => triggerOf(threatId ?? "a threat", decidedOn ?? date));
}

/** A change counts from its first day: until then it is a plan, which is assessed by itself. */
function changesTo(id: string, book: SnapshotBook): readonly Trigger[] {
  const linked = (book.recordsBy(changes, "risks").get(id) ?? []).filter(({ status }) => status !== "REJECTED");
  return linked.flatMap(({ changeId, startsOn, raisedOn }) => triggerOf(changeId ?? "a change", startsOn ?? raisedOn));
}

/** One that is counted as of today tells nothing of how long it has failed: it is counted again as of `before`, the last day that is too long ago. */
function failingMetrics(risk: RiskRecord, book: SnapshotBook, before: SnapshotBook): readonly Trigger[] {
  return metricsOfRisk(risk, book).flatMap((metric) => {
    if (!isNotMet(metric, book)) return [];
    const { end } = metricFigure(metric, book);
    const since = end !== undefined && end > before.asOf && metric.source === "REGISTER" && isNotMet(metric, before) ? before.asOf : end;
    return triggerOf(`${metric.metricId ?? "a metric"} missed its target`, since);
  });
}

function isNotMet(metric: MetricRecord, book: SnapshotBook): boolean {
  return NOT_MET.includes(metricCode("status", metric, book));
}

function triggerOf(what: string, day: SerialDay | undefined): readonly Trigger[] {
  return day === undefined ? [] : [{ day, words: `${what} (${isoOfSerial(day)})` }];
}
