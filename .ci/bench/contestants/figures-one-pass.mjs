// The floor: one pass over 4 columns that are numbers already. 98 of the 101 figures: no percentile.
import { monthOfEachDay } from "../dashboard-cells.mjs";
import { onePass, typedColumns } from "../typed-columns.mjs";

export function prepare({ rows }) {
  const columns = typedColumns(rows);
  const monthOfDay = monthOfEachDay();
  return () => onePass(columns, monthOfDay);
}

export const factsOf = (figures) => ({ figures });
