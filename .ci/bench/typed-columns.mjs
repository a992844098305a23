// What no program can do without, for the floors: columns that are numbers already, and one look at each of them.
import { CATEGORIES, dashboardColumns, FIRST_DAY, MONTHS } from "./dashboard-cells.mjs";

/** Categories and months as positions, days as whole numbers (an open item is done never), durations. */
export function typedColumns(rows) {
  const { category, due, done, days } = dashboardColumns(rows);
  const codeOf = new Map(CATEGORIES.map((name, index) => [name, index]));
  return {
    category: Uint8Array.from(category, (name) => codeOf.get(name)),
    due: Int32Array.from(due),
    done: Int32Array.from(done, (day) => day ?? 2 ** 30),
    days: Float64Array.from(days),
  };
}

/** 96 counts, mean and standard deviation in one pass. */
export function onePass({ category, due, done, days }, monthOfDay) {
  const counts = new Uint32Array(2 * (CATEGORIES.length + MONTHS));
  const firstMonth = 2 * CATEGORIES.length;
  const rows = days.length;
  let [sum, squares] = [0, 0];
  for (let row = 0; row < rows; row++) {
    const onTime = done[row] <= due[row] ? 1 : 0;
    const group = 2 * category[row];
    const month = firstMonth + 2 * monthOfDay[due[row] - FIRST_DAY];
    counts[group]++;
    counts[group + 1] += onTime;
    counts[month]++;
    counts[month + 1] += onTime;
    sum += days[row];
    squares += days[row] * days[row];
  }
  const mean = sum / rows;
  return [...counts, mean, Math.sqrt((squares - sum * mean) / (rows - 1))];
}
