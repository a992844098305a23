/** The proof that two readers have read the same: how many cells hold something below the headings, and the sum of the numbers among them. */
export function numberSum(lists) {
  let [cells, sum] = [0, 0];
  for (const list of lists) {
    for (const value of list) {
      if (value === null || value === undefined) continue;
      cells += 1;
      if (typeof value === "number") sum += value;
    }
  }
  return `${cells} cells, sum ${Math.round(sum)}`;
}
