// arquero over plain arrays; putting the table together is not counted.
import { createRequire } from "node:module";
import { CATEGORIES, dashboardColumns, FIRST_DAY, monthOfEachDay } from "../dashboard-cells.mjs";

const require = createRequire(new URL("../package.json", import.meta.url));
const { pathToFileURL } = await import("node:url");
const { escape, op, table } = await import(pathToFileURL(require.resolve("arquero")).href);

export function prepare({ rows }) {
  const register = table(dashboardColumns(rows));
  const monthOfDay = monthOfEachDay();
  return () => {
    const judged = register.derive({
      month: escape((row) => monthOfDay[row.due - FIRST_DAY]),
      onTime: escape((row) => (row.done !== null && row.done <= row.due ? 1 : 0)),
    });
    const counts = { n: op.count(), x: op.sum("onTime") };
    return {
      groups: judged.groupby("category").rollup(counts).objects(),
      months: judged.groupby("month").rollup(counts).orderby("month").objects(),
      summary: register
        .rollup({
          mean: op.mean("days"),
          sd: op.stdev("days"),
          median: op.quantile("days", 0.5),
          p90: op.quantile("days", 0.9),
          p95: op.quantile("days", 0.95),
        })
        .object(),
    };
  };
}

export function factsOf({ groups, months, summary }) {
  const ofGroup = new Map(groups.map(({ category, n, x }) => [category, [n, x]]));
  const { mean, sd, median, p90, p95 } = summary;
  return { figures: [...CATEGORIES.flatMap((name) => ofGroup.get(name)), ...months.flatMap(({ n, x }) => [n, x]), mean, sd, median, p90, p95] };
}
