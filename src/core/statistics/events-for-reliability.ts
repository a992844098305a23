/**
 * How many events a wanted reliability takes when `events` events have `reliability`: Spearman and Brown's formula solved for the length. A real
 * number, to be rounded up for a plan. Undefined unless both reliabilities lie between 0 and 1 and the events are finite and above 0.
 * @example eventsForReliability(0.8, 0.7, 100) // 171.43
 */
export function eventsForReliability(wanted: number, reliability: number, events: number): number | undefined {
  const isBetween = (value: number) => value > 0 && value < 1;
  if (!isBetween(wanted) || !isBetween(reliability) || !(events > 0)) return undefined;
  const needed = events * ((wanted / (1 - wanted)) * ((1 - reliability) / reliability));
  return Number.isFinite(needed) ? needed : undefined;
}
