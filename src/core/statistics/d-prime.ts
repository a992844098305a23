import { isCount } from "./is-count";
import { normalQuantile } from "./normal-quantile";

export interface Detection {
  /** Sensitivity in standard deviations: 0 is guessing. */
  readonly dPrime: number;
  /** Bias c: 0 is neutral, above 0 tends to "nothing there", below 0 to alarm. */
  readonly bias: number;
  /** Hits and false alarms as shares after the log-linear correction, never 0 or 1. */
  readonly hitRate: number;
  readonly falseAlarmRate: number;
}

/**
 * How well signals are told from noise, from four counts of trials: d′ = Φ⁻¹(H) − Φ⁻¹(F), c = −½(Φ⁻¹(H) + Φ⁻¹(F)) (Macmillan and Creelman, Detection
 * Theory) with the log-linear correction H = (hits + ½)/(signals + 1), F = (false alarms + ½)/(noise + 1) (Hautus 1995, Behavior Research Methods
 * 27:46-51). Undefined unless all four are counts with at least one trial of either kind.
 * @example dPrime(36, 4, 24, 376) // { dPrime: 2.7735, bias: 0.1589, hitRate: 0.8902, falseAlarmRate: 0.0611 }
 */
export function dPrime(hits: number, misses: number, falseAlarms: number, correctRejections: number): Detection | undefined {
  if (![hits, misses, falseAlarms, correctRejections].every(isCount) || hits + misses === 0 || falseAlarms + correctRejections === 0)
    return undefined;
  const hitRate = (hits + 0.5) / (hits + misses + 1);
  const falseAlarmRate = (falseAlarms + 0.5) / (falseAlarms + correctRejections + 1);
  const zHit = normalQuantile(hitRate);
  const zFalse = normalQuantile(falseAlarmRate);
  if (zHit === undefined || zFalse === undefined) return undefined;
  return { dPrime: zHit - zFalse, bias: -(zHit + zFalse) / 2, hitRate, falseAlarmRate };
}
