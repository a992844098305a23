import { definitionMark } from "../metrics/definition-mark";
import type { RecordOf } from "../workbook/define-sheet";
import { metrics } from "../workbook/sheets/metrics";
import { readings } from "../workbook/sheets/readings";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { isUnreadable } from "./is-unreadable";
import { defineRule, rows } from "./rule";

type Metric = RecordOf<typeof metrics.columns>;

/** What the definition mark is made of. */
const DEFINING = ["formulaKind", "numerator", "denominator", "unit", "scale"] as const;

const CARD = { metricId: "OWN-01", active: "YES", formulaKind: "PROPORTION", numerator: "Seals in order", unit: "%", definitionVersion: 1 } as const;
const READING = { readingId: "RDG-001", metricId: "OWN-01", definitionVersion: 1, definitionMark: definitionMark(CARD) } as const;

/** A reading without a mark, as people type them, tells nothing. */
export const metricChangedWithoutVersion = defineRule({
  id: "R-51",
  title: "Definition of a metric changed without a new version",
  action: "Raise Definition version by 1, or set the definition back.",
  why: "Figures from before and after a change of definition must not be read as one series.",
  source: "our suggestion",
  chapter: 5,
  severity: { GAP: "advice" },
  reads: [metrics, readings],
  example: {
    passes: { rows: [rows(metrics, [CARD]), rows(readings, [READING])] },
    fails: { rows: [rows(metrics, [{ ...CARD, numerator: "Seals looked at" }]), rows(readings, [READING])] },
  },
  check: (book) => {
    const marked = book.records(metrics).flatMap((metric) => {
      const marks = marksOf(metric, book);
      const isKnown = marks.length > 0 && !DEFINING.some((key) => isUnreadable(metrics, metric, key, book));
      return isKnown ? [{ metric, marks }] : [];
    });
    return forEach(marked, ({ metric, marks }) => {
      const present = definitionMark(metric);
      if (marks.every((mark) => mark === present)) return undefined;
      const name = metric.metricId ?? "A metric";
      return {
        at: atCell(metrics, metric, "definitionVersion"),
        message: `${name} is defined differently now from when its readings were entered.`,
      };
    });
  },
});

/** Marks of the readings that were counted by the present version, each once: thousands of readings have the same. */
function marksOf(metric: Metric, book: SnapshotBook): readonly string[] {
  const own = book.recordsBy(readings, "metricId").get(metric.metricId ?? "") ?? [];
  const version = metric.definitionVersion;
  const marks = new Set<string>();
  for (const { definitionVersion, definitionMark: mark } of own) if (definitionVersion === version && mark !== undefined) marks.add(mark);
  return [...marks].map((mark) => mark.trim().toLowerCase());
}
