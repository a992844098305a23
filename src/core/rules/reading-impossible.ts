import type { MetricRecord } from "../metrics/metric-cell";
import { SHARE_UNIT } from "../workbook/calculations/quote-figure";
import type { RecordOf } from "../workbook/define-sheet";
import { metrics } from "../workbook/sheets/metrics";
import { readings } from "../workbook/sheets/readings";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { atCell, type Fault } from "./fault";
import { forEach } from "./for-each";
import { defineRule, rows } from "./rule";

type Reading = RecordOf<typeof readings.columns>;

/** Kinds in which the numerator is a part of the denominator. A rate is none: there may be more events than units of exposure. */
const SHARES: readonly (string | undefined)[] = ["PROPORTION", "EXPIRY", "SCORE"];

const SHARE = rows(metrics, [{ metricId: "OWN-01", active: "YES", formulaKind: "PROPORTION", unit: "%" }]);

/** A number that is none, or is negative, is found by the rules on single cells. */
export const readingImpossible = defineRule({
  id: "R-49",
  title: "Impossible figures in a reading",
  action: "Look at the record behind the reading and put the number right.",
  why: "More results than trials, half results, or results out of nothing make every figure built on them untrue.",
  source: "our suggestion",
  chapter: 5,
  severity: { GAP: "blocks" },
  reads: [readings],
  example: {
    passes: { rows: [SHARE, rows(readings, [{ readingId: "RDG-001", metricId: "OWN-01", numerator: 20, denominator: 20 }])] },
    fails: { rows: [SHARE, rows(readings, [{ readingId: "RDG-001", metricId: "OWN-01", numerator: 21, denominator: 20 }])] },
  },
  check: (book) =>
    forEach(
      book.records(readings).filter(({ numerator, denominator }) => numerator !== undefined || denominator !== undefined),
      (reading) => faultOf(reading, book),
    ),
});

function faultOf(reading: Reading, book: SnapshotBook): Fault | undefined {
  const { numerator = 0, denominator } = reading;
  const name = reading.readingId ?? "A reading without an id";
  if (denominator === 0) return nothingBelow(reading, name);
  const metric = metricOf(reading, book);
  if (denominator === undefined || denominator < 0 || !SHARES.includes(metric?.formulaKind)) return undefined;
  const counts = `${name} counts ${numerator} out of ${denominator}`;
  if (numerator > denominator) return { at: atCell(readings, reading, "numerator"), message: `${counts}: that is more than there were.` };
  const isCounted = metric?.dataKind === "SAMPLE" && metric.unit === SHARE_UNIT;
  const half = isCounted ? (["numerator", "denominator"] as const).find((key) => !Number.isInteger(reading[key] ?? 0)) : undefined;
  return half && { at: atCell(readings, reading, half), message: `${counts}: a sample has whole results only.` };
}

/** Nothing out of nothing can be: a period in which there was no work. It only wants a word of comment. */
function nothingBelow(reading: Reading, name: string): Fault {
  const at = atCell(readings, reading, "denominator");
  if ((reading.numerator ?? 0) !== 0) return { at, message: `${name} counts ${reading.numerator ?? 0} out of 0.` };
  return {
    at,
    message: `${name} counts 0 out of 0: it gives no figure.`,
    action: "Check it; if there was nothing to count, leave it and say so in Comment.",
    severity: { GAP: "advice" },
  };
}

function metricOf({ metricId }: Reading, book: SnapshotBook): MetricRecord | undefined {
  return book.recordsBy(metrics, "metricId").get(metricId ?? "")?.[0];
}
