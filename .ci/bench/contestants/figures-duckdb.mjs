// DuckDB in memory with one thread; loading its table is not counted.
import { createRequire } from "node:module";
import { CATEGORIES, dashboardColumns } from "../dashboard-cells.mjs";

const require = createRequire(new URL("../package.json", import.meta.url));
const { DuckDBInstance } = require("@duckdb/node-api");

const ON_TIME = "count(*)::INT AS n, count(*) FILTER (done <= due)::INT AS x";
const GROUPS = `SELECT category, ${ON_TIME} FROM register GROUP BY category`;
const MONTHS = `SELECT date_trunc('month', DATE '1899-12-30' + due) AS month, ${ON_TIME} FROM register GROUP BY month ORDER BY month`;
const SUMMARY = "SELECT avg(days) AS mean, stddev_samp(days) AS sd, unnest(quantile_cont(days, [0.5, 0.9, 0.95])) AS percentile FROM register";

function append(appender, { id, category, owner, due, done, severity, days }, row) {
  appender.appendVarchar(id[row]);
  appender.appendVarchar(category[row]);
  appender.appendVarchar(owner[row]);
  appender.appendInteger(due[row]);
  if (done[row] === null) appender.appendNull();
  else appender.appendInteger(done[row]);
  appender.appendInteger(severity[row]);
  appender.appendDouble(days[row]);
  appender.endRow();
}

export async function prepare({ rows }) {
  const columns = dashboardColumns(rows);
  const connection = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
  await connection.run(
    "CREATE TABLE register (id VARCHAR, category VARCHAR, owner VARCHAR, due INTEGER, done INTEGER, severity INTEGER, days DOUBLE)",
  );
  const appender = await connection.createAppender("register");
  for (let row = 0; row < rows; row++) append(appender, columns, row);
  appender.closeSync();
  const rowsOf = async (query) => (await connection.runAndReadAll(query)).getRowObjects();
  return async () => ({ groups: await rowsOf(GROUPS), months: await rowsOf(MONTHS), summary: await rowsOf(SUMMARY) });
}

export function factsOf({ groups, months, summary }) {
  const ofGroup = new Map(groups.map(({ category, n, x }) => [category, [n, x]]));
  const percentiles = summary.map(({ percentile }) => percentile);
  return {
    figures: [
      ...CATEGORIES.flatMap((name) => ofGroup.get(name)),
      ...months.flatMap(({ n, x }) => [n, x]),
      ...[summary[0].mean, summary[0].sd, ...percentiles],
    ],
  };
}
