import { Z95 } from "../../statistics/wilson-interval";
import type { Book } from "../define-sheet";
import { metricFigure, sampleOf, type MetricDefinition } from "./metric-figure";

/**
 * How many more results without a failure it takes until the status of a sampled share turns to "met and demonstrated". Undefined where there is
 * nothing to demonstrate: no sample, no target, a target of everything or nothing, or demonstrated already.
 */
export function morePassesOf(metric: MetricDefinition, book: Book): number | undefined {
  const { target, direction } = metric;
  const sample = sampleOf(metric, metricFigure(metric, book));
  if (!sample || target === undefined || !(target > 0 && target < 1) || (direction !== "HIGHER" && direction !== "LOWER")) return undefined;
  const isHigher = direction === "HIGHER";
  const failures = isHigher ? sample.n - sample.x : sample.x;
  const needed = samplesNeeded(failures, isHigher ? target : 1 - target) - sample.n;
  return needed > 0 ? needed : undefined;
}

/** The smallest n whose Wilson lower bound with so many failures is at or above the target: the score test solved for n. */
function samplesNeeded(failures: number, target: number): number {
  const spread = Z95 * Math.sqrt(target * (1 - target));
  const root = (spread + Math.sqrt(spread * spread + 4 * (1 - target) * failures)) / (2 * (1 - target));
  return Math.ceil(root * root);
}

const IS_HIGHER = "{@direction}={label direction HIGHER}";
const FAILURES = `IF(${IS_HIGHER},{@lastDenominator}-{@lastNumerator},{@lastNumerator})`;
const TARGET = `IF(${IS_HIGHER},{@target},1-{@target})`;
const SPREAD = `${Z95}*SQRT({@target}*(1-{@target}))`;
const NEEDED = `ROUNDUP(((${SPREAD}+SQRT((${SPREAD})^2+4*(1-${TARGET})*${FAILURES}))/(2*(1-${TARGET})))^2,0)-{@lastDenominator}`;
const IS_OPEN = `AND(ISNUMBER({@lower}),ISNUMBER({@target}),OR(${IS_HIGHER},{@direction}={label direction LOWER}))`;

/** The same over the columns of Metrics. */
export const morePassesFormula = `IF(${IS_OPEN},IF(AND({@target}>0,{@target}<1),IF(${NEEDED}>0,${NEEDED},""),""),"")`;
