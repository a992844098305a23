import type { RecordOf } from "../workbook/define-sheet";
import { metrics } from "../workbook/sheets/metrics";
import { emptyCells } from "./empty-cells";
import { forEach } from "./for-each";
import { defineRule, rows } from "./rule";

type Metric = RecordOf<typeof metrics.columns>;

const ALWAYS = ["numerator", "source", "dataSource", "owner", "frequency"] as const;
/** Kinds whose figure is a quotient. */
const QUOTIENTS: readonly (string | undefined)[] = ["PROPORTION", "RATE", "EXPIRY", "SCORE"];

const CARD = {
  metricId: "OWN-01",
  active: "YES",
  formulaKind: "PROPORTION",
  numerator: "Rounds in order",
  denominator: "Rounds sampled",
  source: "READINGS",
  dataSource: "Closing records",
  frequency: "M",
  direction: "HIGHER",
  target: 0.95,
} as const;

export const metricNotDefined = defineRule({
  id: "R-47",
  title: "Active metric not defined in full",
  action: "Fill it in, or set Active to No while the metric is not run.",
  why: "A figure means nothing until it is clear what is counted, by whom, how often and against which target.",
  source: { document: "CAP 1273", place: "chapter 5" },
  chapter: 5,
  severity: { "1": "explain" },
  reads: [metrics],
  covers: [{ register: metrics.id, columns: ALWAYS }],
  example: {
    passes: { rows: [rows(metrics, [{ ...CARD, owner: "Ewa Nowicka" }])] },
    fails: { rows: [rows(metrics, [CARD])] },
  },
  check: (book) =>
    forEach(
      book.records(metrics).filter((metric) => metric.active === "YES"),
      (metric) => emptyCells(metrics, metric, needed(metric), metric.metricId ?? "a metric without an id", book),
    ),
});

/** A metric that is only monitored needs no target, and a plain count or length of time has no denominator. */
function needed({ formulaKind, direction }: Metric): readonly ((typeof ALWAYS)[number] | "denominator" | "target")[] {
  return [
    ...ALWAYS,
    ...(QUOTIENTS.includes(formulaKind) ? (["denominator"] as const) : []),
    ...(direction === "HIGHER" || direction === "LOWER" ? (["target"] as const) : []),
  ];
}
