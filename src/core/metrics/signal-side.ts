import type { ChartPoint } from "../statistics/control-chart";
import type { MetricRecord } from "./metric-cell";

/** Which way a signal points, in the sense of its metric. */
export type SignalSide = "BETTER" | "WORSE";

/**
 * A pattern that rises or falls is held against the point before it, every other signal against the centre line.
 * @returns undefined without a signal, and where neither way is the better one
 */
export function signalSide({ direction }: Pick<MetricRecord, "direction">, points: readonly ChartPoint[], at: number): SignalSide | undefined {
  const point = points[at];
  if (!point?.signal || (direction !== "HIGHER" && direction !== "LOWER")) return undefined;
  const from = point.signal === "TREND" ? points[at - 1]?.value : point.centre;
  if (point.value === undefined || from === undefined || point.value === from) return undefined;
  return point.value > from === (direction === "HIGHER") ? "BETTER" : "WORSE";
}
