import { spearmanBrown } from "./spearman-brown";

/**
 * Reliability of one screener's hit rate after so many threat image projections, grown by Spearman and Brown's formula from 0.70 at 100 events
 * (the size reported by Buser and others 2020 for mean hit rates below 0.9). Undefined unless the number of events is finite and above 0.
 * @example tipReliability(25) // 0.368
 */
export function tipReliability(events: number): number | undefined {
  return spearmanBrown(0.7, events / 100);
}
