import { inDateRate as countInDate } from "../core/statistics/in-date-rate";
import { shareOf } from "./answers/share-of";
import { defineFunction } from "./define-function";
import { figureOr } from "./function-problem";
import { isBlank } from "./reading/cell";
import { dateColumn, sameLength, textColumn } from "./reading/column";
import { asOfArgument } from "./reading/single";

const NO_RECORD = "There is no record to look at, so there is no share.";

function requiredRows(ids: unknown): Float64Array {
  return Float64Array.from(textColumn(ids, "ids"), (id) => (id === "" ? 0 : 1));
}

/**
 * Share of records valid on the as-of day. A row without an expiry date is left out, unless ids are given: then it counts as not in date. Example: SEMS.INDATERATE({46100;46010;46200;46053},46053) gives 0.75.
 * @customfunction INDATERATE INDATERATE
 * @param expiry Expiry dates, one column; a record is valid to the end of that day.
 * @param [asOf] Day up to which things are known, for example SeMS_asOf. Must be given: there is no clock.
 * @param [ids] Ids of the records that are required, one column as long as expiry; a row without an id is no record.
 * @returns Share from 0 to 1.
 */
export function inDateRate(expiry: unknown[][], asOf?: unknown, ids?: string[][]): number {
  const columns = { expiry: dateColumn(expiry, "expiry"), ...(isBlank(ids) ? {} : { required: requiredRows(ids) }) };
  sameLength(columns);
  return shareOf(figureOr(countInDate(columns, asOfArgument(asOf)), NO_RECORD), NO_RECORD);
}

export const inDateRateGuide = defineFunction({
  name: "INDATERATE",
  form: "quantitative",
  what: "Share of records valid on the as-of day. A row without an expiry date is left out, unless ids are given: then it counts as not in date.",
  example: "SEMS.INDATERATE({46100;46010;46200;46053},46053)",
  shows: 0.75,
  run: inDateRate,
});
