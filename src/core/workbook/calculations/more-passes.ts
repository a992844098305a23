import { morePassesNeeded } from "../../statistics/more-passes-needed";
import { Z95 } from "../../statistics/wilson-interval";
import type { Book } from "../define-sheet";
import { metricFigure, sampleOf, type MetricDefinition } from "./metric-figure";

/**
 * How many more results without a failure it takes until the status of a sampled share turns to "met and demonstrated". Undefined where there is
 * nothing to demonstrate: no sample of whole numbers, no target, a target of everything or nothing, or demonstrated already.
 */
export function morePassesOf(metric: MetricDefinition, book: Book): number | undefined {
  const { target, direction } = metric;
  const sample = sampleOf(metric, metricFigure(metric, book));
  if (!sample || target === undefined || (direction !== "HIGHER" && direction !== "LOWER")) return undefined;
  return morePassesNeeded(sample.x, sample.n, target, direction) || undefined;
}

const [X, N] = ["{@lastNumerator}", "{@lastDenominator}"];
const IS_HIGHER = "{@direction}={label direction HIGHER}";
const FAILURES = `IF(${IS_HIGHER},${N}-${X},${X})`;
const LIMIT = `IF(${IS_HIGHER},1-{@target},{@target})`;
const SPREAD = `${Z95}*SQRT({@target}*(1-{@target}))`;
/** The smallest n whose interval lies on the right side of the target: Wilson's inequality solved for n. */
const NEEDED = `ROUNDUP(((${SPREAD}+SQRT((${SPREAD})^2+4*${LIMIT}*${FAILURES}))/(2*${LIMIT}))^2,0)-${N}`;
const IS_OPEN = `AND(ISNUMBER({@lower}),ISNUMBER({@target}),OR(${IS_HIGHER},{@direction}={label direction LOWER}))`;

/** The same over the columns of Metrics. */
export const morePassesFormula = `IF(${IS_OPEN},IF(AND({@target}>0,{@target}<1,INT(${X})=${X},INT(${N})=${N}),IF(${NEEDED}>0,${NEEDED},""),""),"")`;
