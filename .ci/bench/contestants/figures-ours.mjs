// The three custom functions over ranges as Excel hands them over. Every call has ranges of its own, read and checked cell by cell.
import { createRequire } from "node:module";
import { AS_OF, asRange, CATEGORIES, dashboardColumns, FIRST_DAY, LAST_DAY } from "../dashboard-cells.mjs";

const require = createRequire(import.meta.url);
require("../../typescript.cjs");
const { byGroup } = require("../../../src/functions/by-group.ts");
const { byMonth } = require("../../../src/functions/by-month.ts");
const { durations } = require("../../../src/functions/durations.ts");

export function prepare({ rows }) {
  const { category, due, done, days } = dashboardColumns(rows);
  const groupArguments = [asRange(category), asRange(due), asRange(done), FIRST_DAY, LAST_DAY, AS_OF];
  const monthArguments = [asRange(due), asRange(done), FIRST_DAY, LAST_DAY, AS_OF];
  const values = asRange(days);
  return () => ({ groups: byGroup(...groupArguments), months: byMonth(...monthArguments), summary: durations(values) });
}

export function factsOf({ groups, months, summary }) {
  const ofGroup = new Map(groups.map(([group, onTime, due]) => [group, [due, onTime]]));
  const [[, mean, sd, median, p90, p95]] = summary;
  return {
    figures: [
      ...CATEGORIES.flatMap((category) => ofGroup.get(category) ?? [0, 0]),
      ...months.flatMap(([, onTime, due]) => [due, onTime]),
      ...[mean, sd, median, p90, p95],
    ],
  };
}
