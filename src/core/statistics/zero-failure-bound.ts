import { isConfidence } from "./is-confidence";
import { isCount } from "./is-count";

export interface ZeroFailureBound {
  /** 1 − (1 − confidence)^(1/n): the highest failure rate that still leaves the chance 1 − confidence of no failure in n. */
  readonly exact: number;
  /** 3/n, at most 1: the same in the head, good above 30 trials. It stands for 95 % only and is undefined for another confidence. */
  readonly ruleOfThree: number | undefined;
}

/**
 * Upper bound of the failure rate after n trials without a failure (Hanley and Lippman-Hand 1983, JAMA 249:1743-1745), as a share.
 * No failure is no proof of none. Undefined unless n is a count above 0.
 * @example zeroFailureBound({ n: 10 }) // { exact: 0.2589, ruleOfThree: 0.300 }
 * @example zeroFailureBound({ n: 10, confidence: 0.9 }) // { exact: 0.2057, ruleOfThree: undefined }
 */
export function zeroFailureBound({ n, confidence = 0.95 }: { readonly n: number; readonly confidence?: number }): ZeroFailureBound | undefined {
  if (!isCount(n) || n === 0 || !isConfidence(confidence)) return undefined;
  return { exact: -Math.expm1(Math.log1p(-confidence) / n), ruleOfThree: confidence === 0.95 ? Math.min(1, 3 / n) : undefined };
}
