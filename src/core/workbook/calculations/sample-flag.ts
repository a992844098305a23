import type { Book } from "../define-sheet";
import { metricFigure, type MetricDefinition } from "./metric-figure";

/** Samples below this are called small where neither the metric nor Config says otherwise. Suggested. */
const SMALL = 20;

/** What the n of a figure is: all there is, a sample, or a small sample. Empty without a figure or a denominator. */
export function sampleFlag(metric: MetricDefinition, book: Book): "" | "census" | "sample" | "small sample" {
  const { value, denominator } = metricFigure(metric, book);
  if (value === undefined || metric.denominator === undefined) return "";
  if (metric.dataKind !== "SAMPLE") return "census";
  const ofEntity = book.setting("smallSample");
  const small = metric.smallSample ?? (typeof ofEntity === "number" ? ofEntity : SMALL);
  return denominator < small ? "small sample" : "sample";
}

const LIMIT = `IF(ISNUMBER({@smallSample}),{@smallSample},IF(ISNUMBER({setting smallSample}),{setting smallSample},${SMALL}))`;

/** The same over the columns of Metrics. */
export const sampleFlagFormula = `IF(OR(NOT(ISNUMBER({@figure})),{@denominator}=""),"",IF({@dataKind}<>{label dataKind SAMPLE},"census",IF({@lastDenominator}<${LIMIT},"small sample","sample")))`;
