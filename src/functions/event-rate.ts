import { eventsPerExposure } from "../core/statistics/events-per-exposure";
import { garwoodInterval } from "../core/statistics/garwood-interval";
import { defineFunction } from "./define-function";
import { figureOr, noFigure, wrongArgument } from "./function-problem";
import { amountColumn, sameLength } from "./reading/column";
import { ABOVE_ZERO, optionalNumber } from "./reading/single";

const TOO_LARGE = "The figures are too large for a rate.";

/**
 * Events per exposure with their exact 95 % interval (Garwood), summed over the rows before dividing. Example: SEMS.EVENTRATE({1;2;0},{4;4;4}) starts with 0.25.
 * @customfunction EVENTRATE EVENTRATE
 * @param events Numbers of events, one column; a row with 0 counts, a row left empty is left out with its exposure.
 * @param exposure What they could have happened in (flights, hours, consignments), one column as long.
 * @param [per] 1000 gives events per 1,000; 1 if left out.
 * @returns One row: rate, lower and upper end of its interval.
 */
export function eventRate(events: unknown[][], exposure: unknown[][], per?: unknown): number[][] {
  const columns = { events: amountColumn(events, "events"), exposure: amountColumn(exposure, "exposure") };
  sameLength(columns);
  const times = optionalNumber(per, "per", ABOVE_ZERO) ?? 1;
  const { x, n, rate, eventsWithoutExposure } = figureOr(eventsPerExposure(columns.events, columns.exposure, times), TOO_LARGE);
  if (eventsWithoutExposure > 0)
    throw wrongArgument("Some rows have events without an exposure: enter it, or the rate would leave these events out.");
  if (rate === undefined) throw noFigure("No row has both events and an exposure, so there is no rate.");
  if (!Number.isInteger(x)) throw wrongArgument(`events add up to ${x}: enter whole numbers of events.`);
  const interval = figureOr(garwoodInterval(x, n), TOO_LARGE);
  return [[rate, interval.lower * times, interval.upper * times]];
}

export const eventRateGuide = defineFunction({
  name: "EVENTRATE",
  form: "output",
  what: "Events per exposure with their exact 95 % interval (Garwood), summed over the rows before dividing.",
  example: "SEMS.EVENTRATE({1;2;0},{4;4;4})",
  shows: 0.25,
  spills: "rate, lower, upper",
  run: eventRate,
});
