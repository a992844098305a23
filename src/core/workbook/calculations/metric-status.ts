import { targetStatus, type TargetStatus } from "../../statistics/target-status";
import type { Book } from "../define-sheet";
import { metricFigure, sampleOf, type MetricDefinition } from "./metric-figure";

/** Status of the latest figure, as the column Status of Metrics shows it. */
export function metricStatusOf(metric: MetricDefinition, book: Book): TargetStatus {
  const figure = metricFigure(metric, book);
  const sample = sampleOf(metric, figure);
  return targetStatus({
    value: figure.value,
    target: metric.target,
    red: metric.redLimit,
    direction: metric.direction ?? "MONITOR",
    ...(sample ? { sample } : {}),
  });
}

/** The same over the columns of Metrics. */
export function metricStatusFormula(): string {
  const higher = "{@direction}={label direction HIGHER}";
  const isMet = `IF(${higher},{@figure}>={@target},{@figure}<={@target})`;
  const isRed = `AND(ISNUMBER({@redLimit}),IF(${higher},{@figure}<{@redLimit},{@figure}>{@redLimit}))`;
  const census = `IF(${isMet},{label targetStatus MET},IF(${isRed},{label targetStatus RED},{label targetStatus BELOW_TARGET}))`;
  const met = `IF(IF(${higher},{@lower}>={@target},{@upper}<={@target}),{label targetStatus MET_DEMONSTRATED},{label targetStatus MET_NOT_DEMONSTRATED})`;
  const notMet = `IF(IF(${higher},{@upper}<{@target},{@lower}>{@target}),{label targetStatus NOT_MET_DEMONSTRATED},{label targetStatus NOT_MET_NOT_DEMONSTRATED})`;
  const isJudged = `OR({@direction}={label direction HIGHER},{@direction}={label direction LOWER})`;
  return `IF(NOT(ISNUMBER({@figure})),{label targetStatus NO_DATA},IF(OR(NOT(${isJudged}),NOT(ISNUMBER({@target}))),{label targetStatus MONITORED},IF(ISNUMBER({@lower}),IF(${isMet},${met},${notMet}),${census})))`;
}
