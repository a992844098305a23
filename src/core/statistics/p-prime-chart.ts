import { NO_BASELINE, chartBaseline } from "./chart-baseline";
import type { ChartBaseline, ChartOptions } from "./chart-baseline";
import { chartFractions, pooled } from "./chart-fractions";
import type { ChartFraction } from "./chart-fractions";
import { controlChart } from "./control-chart";
import type { ControlChart } from "./control-chart";
import { D2_OF_TWO, meanMovingRange, movingRanges } from "./moving-ranges";

/**
 * Laney's p′-chart, for shares with large n whose periods differ by more than chance: limits p̄ ± 3·σₚᵢ·σ_z within [0, 1], where σₚᵢ = √(p̄(1−p̄)/nᵢ),
 * zᵢ = (pᵢ − p̄)/σₚᵢ and σ_z = mean moving range of the baseline's z / 1.128 (Laney 2002, Quality Engineering 14:531). σ_z near 1 means that a plain p-chart serves.
 * Values, limits, gaps and impossible periods as in `pChart`. Without spread in the baseline (p̄ = 0 or 1) both limits lie on the centre and there is no σ_z;
 * with fewer than 6 neighbouring pairs in the baseline there are no limits (state NONE).
 * @param points x of n per period, in order of time, periods that do not overlap
 * @example pPrimeChart([12, 15, 8, 10, 4, 7, 16, 9].map((x) => ({ x, n: 50 })), { baselineCount: 8 })?.sigmaZ // 1.649042
 * @example pPrimeChart([{ x: 5, n: 4 }]) // undefined
 */
export function pPrimeChart(points: readonly ChartFraction[], options: ChartOptions = {}): ControlChart | undefined {
  const fractions = chartFractions(points, true);
  const values = fractions?.map((fraction) => fraction && fraction.x / fraction.n);
  const asked = values && chartBaseline(values, options);
  if (!fractions || !asked) return undefined;
  const centre = pooled(fractions, asked.last);
  const sigmas = fractions.map((fraction) => fraction && Math.sqrt((centre * (1 - centre)) / fraction.n));
  const hasSpread = centre > 0 && centre < 1;
  const sigmaZ = hasSpread && asked.state !== "NONE" ? spreadBeyondChance(values, sigmas, centre, asked) : undefined;
  const baseline = hasSpread && sigmaZ === undefined ? NO_BASELINE : asked;
  const chart = controlChart("PPRIME", values, baseline, (at) => {
    const half = 3 * (sigmas[at] ?? 0) * (sigmaZ ?? 0);
    return { centre, lower: Math.max(0, centre - half), upper: Math.min(1, centre + half) };
  });
  return chart && sigmaZ !== undefined ? { ...chart, sigmaZ } : chart;
}

type Column = readonly (number | undefined)[];

function spreadBeyondChance(values: Column, sigmas: Column, centre: number, baseline: ChartBaseline): number | undefined {
  const z = values.map((value, at) => (value === undefined ? undefined : (value - centre) / (sigmas[at] ?? 1)));
  const meanRange = meanMovingRange(movingRanges(z), baseline);
  return meanRange === undefined ? undefined : meanRange / D2_OF_TWO;
}
