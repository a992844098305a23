// The floor of all 101 figures: one pass over 4 columns that are numbers already, and a quickselect for each percentile.
import { monthOfEachDay } from "../dashboard-cells.mjs";
import { onePass, typedColumns } from "../typed-columns.mjs";

/** Hoare's selection in its plainest form: good for cells that come by chance. */
function select(values, k, from) {
  let [low, high] = [from, values.length - 1];
  while (low < high) {
    const pivot = values[(low + high) >>> 1];
    let [left, right] = [low, high];
    while (left <= right) {
      while (values[left] < pivot) left++;
      while (values[right] > pivot) right--;
      if (left <= right) {
        const value = values[left];
        values[left++] = values[right];
        values[right--] = value;
      }
    }
    if (k <= right) high = right;
    else if (k >= left) low = left;
    else return pivot;
  }
  return values[k];
}

function percentiles(values, shares) {
  let from = 0;
  return shares.map((share) => {
    const position = share * (values.length - 1);
    const k = Math.floor(position);
    const below = select(values, k, from);
    const above = select(values, Math.ceil(position), k);
    from = k;
    return below + (above - below) * (position - k);
  });
}

export function prepare({ rows }) {
  const columns = typedColumns(rows);
  const monthOfDay = monthOfEachDay();
  return () => [...onePass(columns, monthOfDay), ...percentiles(columns.days.slice(), [0.5, 0.9, 0.95])];
}

export const factsOf = (figures) => ({ figures });
