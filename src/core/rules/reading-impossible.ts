import type { MetricRecord } from "../metrics/metric-cell";
import { SHARE_UNIT } from "../workbook/calculations/quote-figure";
import type { RecordOf } from "../workbook/define-sheet";
import { metrics } from "../workbook/sheets/metrics";
import { readings } from "../workbook/sheets/readings";
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
  check: (book) => {
    const metricsById = book.recordsBy(metrics, "metricId");
    return forEach(
      book.records(readings).filter(({ numerator, denominator }) => numerator !== undefined || denominator !== undefined),
      (reading) => faultOf(reading, metricsById),
    );
  },
});

function faultOf(reading: Reading, metricsById: ReadonlyMap<string, readonly MetricRecord[]>): Fault | undefined {
  const { numerator = 0, denominator } = reading;
  if (denominator === 0) return nothingBelow(reading);
  if (denominator === undefined || denominator < 0) return undefined;
  const metric = metricsById.get(reading.metricId ?? "")?.[0];
  if (!SHARES.includes(metric?.formulaKind)) return undefined;
  const counts = () => `${nameOf(reading)} counts ${numerator} out of ${denominator}`;
  if (numerator > denominator) return { at: atCell(readings, reading, "numerator"), message: `${counts()}: that is more than there were.` };
  const isCounted = metric?.dataKind === "SAMPLE" && metric.unit === SHARE_UNIT;
  const half = isCounted ? (["numerator", "denominator"] as const).find((key) => !Number.isInteger(reading[key] ?? 0)) : undefined;
  return half && { at: atCell(readings, reading, half), message: `${counts()}: a sample has whole results only.` };
}

function nameOf({ readingId = "A reading without an id" }: Reading): string {
  return readingId;
}

/** Nothing out of nothing can be: a period in which there was no work. It only wants a word of comment. */
function nothingBelow(reading: Reading): Fault {
  const at = atCell(readings, reading, "denominator");
  const name = nameOf(reading);
  if ((reading.numerator ?? 0) !== 0) return { at, message: `${name} counts ${reading.numerator ?? 0} out of 0.` };
  return {
    at,
    message: `${name} counts 0 out of 0: it gives no figure.`,
    action: "Check it; if there was nothing to count, leave it and say so in Comment.",
    severity: { GAP: "advice" },
  };
}
